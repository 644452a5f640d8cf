import type { BaseDataTemplate } from "../../templates/base-data/template";
import { heightOfLines } from "../text-measure";

/** Where the blocks of a base data form begin, top to bottom; zero-based rows. */
export interface BaseDataRows {
  readonly head: number;
  readonly staffing: number;
  readonly spendingHead: number;
  /** The first row of amounts. */
  readonly spending: number;
  readonly buildingsHead: number | undefined;
  readonly measures: number | undefined;
  /** The row after the table. */
  readonly end: number;
  readonly footnote: number | undefined;
  readonly signatures: number | undefined;
  readonly count: number;
}

export const baseDataRows = (template: BaseDataTemplate): BaseDataRows => {
  const head = 1;
  const staffing = head + 1;
  const spendingHead = staffing + 2;
  const spending = spendingHead + 1;
  let next = spending + template.spending.rows.length;
  const take = (rows: number | undefined): number | undefined => {
    const at = next;
    if (rows !== undefined) next += rows;
    return rows === undefined ? undefined : at;
  };
  const buildingsHead = take(template.buildings && 1 + template.buildings.rows);
  const measures = take(template.measures && 1);
  const end = next;
  const footnote = take(template.footnote === undefined ? undefined : 1);
  const signatures = take(template.signatures === undefined ? undefined : 1);
  return { head, staffing, spendingHead, spending, buildingsHead, measures, end, footnote, signatures, count: next };
};

/** The height in points that each row has at least: room for what people will write into it. */
export const minimumBaseDataHeights = ({ fonts, measures }: BaseDataTemplate, rows: BaseDataRows): number[] =>
  Array.from({ length: rows.count }, (_, row) => {
    if (row === 0) return heightOfLines(1, fonts.title.size) + 8;
    if (row === rows.measures) return heightOfLines(measures?.lines ?? 1, fonts.body.size);
    return heightOfLines(1, fonts.body.size) + 2;
  });
