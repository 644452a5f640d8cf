/** A stretch of a list in CSS pixels from the list's upper edge. */
export interface Stretch {
  readonly top: number;
  readonly bottom: number;
}

/** A row that is rendered, and how much empty space stands for the rows left out right above it. */
export interface WindowedRow {
  readonly index: number;
  readonly gap: number;
}

export interface RowWindow {
  readonly rows: readonly WindowedRow[];
  /** Empty space for the rows left out at the end. */
  readonly rest: number;
}

export const wholeList = (count: number): RowWindow => ({
  rows: Array.from({ length: count }, (_, index) => ({ index, gap: 0 })),
  rest: 0,
});

/** The rows that touch the stretch, and those that are kept wherever they stand. */
export const windowOf = (
  count: number,
  heightOf: (index: number) => number,
  { top, bottom }: Stretch,
  isKept: (index: number) => boolean,
): RowWindow => {
  const rows: WindowedRow[] = [];
  let [offset, gap] = [0, 0];
  for (let index = 0; index < count; index += 1) {
    const height = heightOf(index);
    if ((offset + height > top && offset < bottom) || isKept(index)) {
      rows.push({ index, gap });
      gap = 0;
    } else gap += height;
    offset += height;
  }
  return { rows, rest: gap };
};
