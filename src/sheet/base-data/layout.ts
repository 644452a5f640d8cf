import { inYear, type BaseDataTemplate } from "../../templates/base-data/template";
import { area, emptyDraft, put, type Draft } from "../draft";
import { ownMarker } from "../markers";
import { rowHeights } from "../row-heights";
import { SEAL_LINE_ROWS } from "../seal-line";
import type { SheetSpec } from "../spec";
import { layoutBuildings, layoutSpending, layoutStaffing } from "./layout-blocks";
import { baseDataRows, minimumBaseDataHeights, type BaseDataRows } from "./layout-rows";
import { HEADER, TYPED_TEXT } from "./layout-styles";

export interface BaseDataLayoutParameters {
  /** Empty leaves the cell for the person to fill in. */
  readonly unit: string;
  readonly year: number;
}

/** The sheet of a base data form, empty but for what the form prescribes. Amounts in 万元, rates as ratios shown in percent. */
export const layoutBaseData = (template: BaseDataTemplate, { unit, year }: BaseDataLayoutParameters): SheetSpec => {
  const rows = baseDataRows(template);
  const columns = template.columnWidths.length;
  const { body } = template.fonts;
  const draft = emptyDraft();
  draft.styles.push(
    {
      range: { row: 0, column: 0, rows: rows.count, columns },
      style: { fontName: body.name, fontSize: body.size, horizontal: "Center", vertical: "Center", wrap: true },
    },
    { range: { row: rows.staffing, column: 0, rows: rows.end - rows.staffing, columns }, style: { borders: true } },
  );
  draft.names.push(ownMarker({ templateId: template.id, year, layoutVersion: template.layoutVersion }));
  layoutTop(draft, template, rows, year, unit);
  layoutStaffing(draft, template, rows, year);
  layoutSpending(draft, template, rows, year);
  layoutBuildings(draft, template, rows, year);
  layoutTexts(draft, template, rows);
  const columnWidths = template.columnWidths;
  return {
    ...draft,
    name: inYear(template.sheetName, year),
    columnWidths,
    rowHeights: rowHeights({ ...draft, columnWidths }, minimumBaseDataHeights(template, rows)),
    print: {
      paper: "A4",
      orientation: template.print.orientation,
      pagesWide: 1,
      area: { row: 0, column: 0, rows: rows.count + SEAL_LINE_ROWS, columns },
      centerHorizontally: true,
      margins: template.print.margins,
      footer: template.words.footer,
    },
    frozenRows: 0,
    start:
      unit === ""
        ? { row: rows.head, column: template.head.valueSpan.first }
        : { row: rows.staffing + 1, column: template.staffing.columns[0]?.span.first ?? 0 },
  };
};

const layoutTop = (draft: Draft, template: BaseDataTemplate, rows: BaseDataRows, year: number, unit: string): void => {
  const { fonts, head, title, columnWidths } = template;
  const whole = area(0, { first: 0, last: columnWidths.length - 1 });
  put(draft, whole, { value: inYear(title, year) }, { fontName: fonts.title.name, fontSize: fonts.title.size, bold: true });
  const at = area(rows.head, head.valueSpan);
  put(draft, area(rows.head, head.labelSpan), { value: head.label }, { horizontal: "Right" });
  put(draft, at, unit === "" ? undefined : { value: unit }, TYPED_TEXT);
  put(draft, area(rows.head, head.remarkSpan), { value: head.remark }, { horizontal: "Right" });
  draft.names.push({ name: "单位名称", visible: true, range: at });
};

const layoutTexts = (draft: Draft, template: BaseDataTemplate, rows: BaseDataRows): void => {
  const { measures, footnote, signatures, columnWidths, labelSpan } = template;
  if (measures && rows.measures !== undefined) {
    const at = area(rows.measures, measures.valueSpan);
    put(draft, area(rows.measures, labelSpan), { value: measures.label }, HEADER);
    put(draft, at, undefined, TYPED_TEXT);
    draft.names.push({ name: measures.label, visible: true, range: at });
  }
  const wide = { first: 0, last: columnWidths.length - 1 };
  for (const [row, text] of [
    [rows.footnote, footnote],
    [rows.signatures, signatures],
  ] as const)
    if (row !== undefined && text !== undefined) put(draft, area(row, wide), { value: text }, { horizontal: "Left" });
};
