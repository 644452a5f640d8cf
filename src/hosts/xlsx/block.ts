import type { Cell } from "../../sheet/address";

/** Rows and columns, zero-based, both ends included. */
export interface Block {
  readonly top: number;
  readonly left: number;
  readonly bottom: number;
  readonly right: number;
}

/** More cells than any form has; the search for one over so many still takes a moment only. */
const LARGEST = 100_000;
/** Empty rows or columns after which what follows belongs to nothing. */
const GAP = 200;

/**
 * The block that holds the cells. One far-away cell would make a block of billions: then what stands beyond a wide gap is left out,
 * and after that the lowest rows.
 */
export const blockOf = (cells: readonly Cell[]): Block | undefined => {
  if (cells.length === 0) return undefined;
  const whole = { rows: span(cells.map(({ row }) => row)), columns: span(cells.map(({ column }) => column)) };
  if (areaOf(whole) <= LARGEST) return toBlock(whole);
  const rows = beforeGap(cells.map(({ row }) => row));
  const near = cells.filter(({ row }) => row <= rows.last);
  const columns = beforeGap(near.map(({ column }) => column));
  const most = Math.max(1, Math.floor(LARGEST / (columns.last - columns.first + 1)));
  return toBlock({ rows: { first: rows.first, last: Math.min(rows.last, rows.first + most - 1) }, columns });
};

interface Span {
  readonly first: number;
  readonly last: number;
}

const areaOf = ({ rows, columns }: { readonly rows: Span; readonly columns: Span }): number =>
  (rows.last - rows.first + 1) * (columns.last - columns.first + 1);

const toBlock = ({ rows, columns }: { readonly rows: Span; readonly columns: Span }): Block => ({
  top: rows.first,
  left: columns.first,
  bottom: rows.last,
  right: columns.last,
});

const span = (places: readonly number[]): Span => {
  let [first, last] = [Infinity, -Infinity];
  for (const place of places) {
    first = Math.min(first, place);
    last = Math.max(last, place);
  }
  return { first, last };
};

const beforeGap = (places: readonly number[]): Span => {
  const sorted = [...new Set(places)].sort((a, b) => a - b);
  const [first = 0] = sorted;
  let last = first;
  for (const place of sorted) {
    if (place - last > GAP) break;
    last = place;
  }
  return { first, last };
};

export const isInside = ({ top, left, bottom, right }: Block, { row, column }: Cell): boolean =>
  row >= top && row <= bottom && column >= left && column <= right;
