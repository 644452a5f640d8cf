import type { CellValue } from "../domain/field";
import type { Span } from "../templates/template";
import type { Rect } from "./address";
import type { CellSpec, CellStyle, NameSpec, StyledRange, ValidationSpec } from "./spec";

/** A sheet in the making: blocks write into it. */
export interface Draft {
  readonly cells: CellSpec[];
  readonly merges: Rect[];
  readonly styles: StyledRange[];
  readonly validations: ValidationSpec[];
  readonly names: NameSpec[];
}

export const emptyDraft = (): Draft => ({ cells: [], merges: [], styles: [], validations: [], names: [] });

export const area = (row: number, span: Span, rows = 1): Rect => ({
  row,
  column: span.first,
  rows,
  columns: span.last - span.first + 1,
});

/** Makes the area one cell, with a content and a style. */
export const put = (
  draft: Draft,
  at: Rect,
  content: { readonly value: CellValue } | { readonly formula: string } | undefined,
  style?: CellStyle,
): void => {
  if (at.rows > 1 || at.columns > 1) draft.merges.push(at);
  if (content !== undefined) draft.cells.push({ row: at.row, column: at.column, ...content });
  if (style !== undefined) draft.styles.push({ range: at, style });
};
