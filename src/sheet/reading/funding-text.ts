import { compact, type Grid, type GridCell } from "./grid";

/** "其中：一般公共预算：1325.68万元", also while nothing stands behind the colon. */
const LABELLED_AMOUNT = /[^\d=＝]{2,}[:：]\s*(?:[\d,，.]+\s*(?:万元|亿元|元)?)?\s*$/;

/** 按收入性质分：2030.12 — a heading over rows, whatever amount it repeats. */
export const isHeadingOfSources = (label: string): boolean =>
  /^按(?:收入|支出)性质分[:：]?[\d,，.]*(?:万元|元)?$/.test(compact(label));

/** What a row under the funding header is. */
export type FundingRowKind =
  | { readonly kind: "line"; readonly label: GridCell }
  /** Labels with amounts in their cells, one or several in the row, over the money's columns. */
  | { readonly kind: "texts"; readonly cells: readonly GridCell[] }
  | { readonly kind: "note" }
  | { readonly kind: "none" };

/** @param left the first column that holds money. */
export const fundingRowKind = (grid: Grid, row: number, left: number): FundingRowKind => {
  const filled = grid.filled(row);
  const label = filled.filter(({ column }) => column < left).at(-1);
  const overlaps = ({ area }: GridCell): boolean => area.column + area.columns > left;
  const allAreTexts = filled.length > 0 && filled.every(({ text }) => LABELLED_AMOUNT.test(text));
  if (allAreTexts && filled.some(overlaps)) return { kind: "texts", cells: filled };
  if (label !== undefined && overlaps(label) && filled.length === 1) return { kind: "note" };
  return label === undefined ? { kind: "none" } : { kind: "line", label };
};

const UNIT = /[((]?(?:金额)?单位[:：]?(万?元)[))]?|[((](万?元)[))]/;

/** What the block's money is counted in: as its header says, or else a line over it. */
export const moneyUnitIn = (
  grid: Grid,
  header: { readonly row: number; readonly lastRow: number },
): "元" | "万元" | undefined => {
  const unitIn = (row: number): string | undefined =>
    grid
      .filled(row)
      .map(({ compact: text }) => UNIT.exec(text))
      .map((match) => match?.[1] ?? match?.[2])
      .find((unit) => unit !== undefined);
  for (let row = header.lastRow; row >= grid.top; row--) {
    const unit = unitIn(row);
    if (unit === "元" || unit === "万元") return unit;
  }
  return undefined;
};
