import { OTHER_HEAD_LABELS, UNIT_LABELS } from "../../templates/header-words";
import type { Template } from "../../templates/template";
import type { SheetSnapshot } from "../snapshot";
import { labelOf, type Grid, type GridCell } from "./grid";
import { indicatorHeaderRows } from "./indicator-header";

/** A title stands alone in its row. */
const TITLE = /(?:绩效.*(?:自评|评价|目标)|自评).*表(?:\([^()]*\))?$/;

/** Where several self-evaluations stand one below another: the first row of each but the uppermost. */
export const furtherForms = (grid: Grid, templates: readonly Template[]): readonly GridCell[] => {
  const headers = indicatorHeaderRows(grid, templates);
  return headers.slice(1).flatMap((header, i) => {
    const from = (headers[i] ?? grid.top) + 1;
    const rows = Array.from({ length: header - from }, (_, at) => grid.filled(from + at));
    // A header that a page repeats has neither over it.
    return rows.find(beginsForm)?.[0] ?? [];
  });
};

const beginsForm = ([first, ...others]: readonly GridCell[]): boolean =>
  first !== undefined &&
  ((others.length === 0 && TITLE.test(first.compact)) ||
    (others.length > 0 && [...UNIT_LABELS, ...OTHER_HEAD_LABELS].includes(labelOf(first.text))));

/** The part of the sheet from row `from` to before `to`. The names of the sheet's scope belong to its uppermost form. */
export const sectionOf = (sheet: SheetSnapshot, from: number, to: number): SheetSnapshot => {
  const [first, last] = [from - sheet.row, to - sheet.row];
  return {
    ...sheet,
    row: from,
    values: sheet.values.slice(first, last),
    formulas: sheet.formulas.slice(first, last),
    text: sheet.text.slice(first, last),
    merges: sheet.merges?.filter(({ row }) => row >= from && row < to),
    names: first === 0 ? sheet.names : [],
  };
};
