import type { Template } from "../templates/template";
import { area, put, type Draft } from "./draft";
import { AS_TYPED, HEADER } from "./layout-head";
import type { LayoutRows } from "./layout-rows";

/** The block of statements in words: its labels on the left, a cell beside each under every header. */
export const layoutStatements = (draft: Draft, { statements }: Template, rows: LayoutRows): void => {
  const first = rows.statements;
  if (statements === undefined || first === undefined) return;
  const { header, labelSpan, columns } = statements;
  put(draft, area(first - 1, labelSpan), { value: header }, HEADER);
  for (const column of columns) put(draft, area(first - 1, column.span), { value: column.header }, HEADER);
  statements.rows.forEach((label, line) => {
    put(draft, area(first + line, labelSpan), { value: label }, { horizontal: "Left" });
    for (const { span } of columns) put(draft, area(first + line, span), undefined, AS_TYPED);
  });
};
