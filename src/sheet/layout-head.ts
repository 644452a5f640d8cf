import type { Template } from "../templates/template";
import { area, put, type Draft } from "./draft";
import type { FilledIn } from "./filled-in";
import { sumFormula } from "./formula-text";
import { scoreCells } from "./layout-places";
import type { LayoutRows } from "./layout-rows";
import type { CellStyle } from "./spec";

/** What a person types here stays as typed: "1-2", "3/4" and "-" are no dates and no formulas. */
export const AS_TYPED: CellStyle = { numberFormat: "@", horizontal: "Left" };
export const HEADER: CellStyle = { bold: true };

export interface HeadTexts {
  readonly unit: string;
  readonly texts?: FilledIn["head"] | undefined;
}

export const layoutHead = (
  draft: Draft,
  template: Template,
  rows: LayoutRows,
  title: string,
  { unit, texts }: HeadTexts,
): void => {
  const { name, size } = template.fonts.title;
  put(
    draft,
    area(0, { first: 0, last: template.columns.length - 1 }),
    { value: title },
    { fontName: name, fontSize: size, bold: true },
  );
  template.head.forEach((line, i) => {
    for (const { role, label, labelSpan, valueSpan } of line) {
      const at = area(rows.head + i, valueSpan);
      put(draft, area(rows.head + i, labelSpan), { value: label }, HEADER);
      if (role === "totalScore") {
        put(draft, at, { formula: sumFormula(scoreCells(template, rows)) }, HEADER);
        if (template.total === undefined) draft.names.push({ name: "总分", visible: true, range: at });
        continue;
      }
      const value = role === "unit" ? unit : (texts?.get(label) ?? "");
      put(draft, at, value === "" ? undefined : { value }, AS_TYPED);
      if (role === "unit") draft.names.push({ name: "单位名称", visible: true, range: at });
    }
  });
};

export const layoutGoals = (draft: Draft, { goals }: Template, rows: LayoutRows): void => {
  if (goals === undefined || rows.goals === undefined) return;
  const { label, labelSpan, expected, actual } = goals;
  put(draft, area(rows.goals - 1, labelSpan, 2), { value: label }, HEADER);
  for (const [{ header, span }, name] of [
    [expected, "年初设定目标"],
    [actual, "全年完成情况"],
  ] as const) {
    put(draft, area(rows.goals - 1, span), { value: header }, HEADER);
    const at = area(rows.goals, span);
    put(draft, at, undefined, AS_TYPED);
    draft.names.push({ name, visible: true, range: at });
  }
};
