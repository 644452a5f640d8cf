import { withYear, type HeadEntry, type Template } from "../templates/template";
import { emptyDraft } from "./draft";
import { layoutFunding } from "./layout-funding";
import { layoutGoals, layoutHead } from "./layout-head";
import { layoutIndicators } from "./layout-indicators";
import { layoutRows, minimumHeights, type LayoutRows } from "./layout-rows";
import { layoutClosing, layoutTotal } from "./layout-total";
import type { Cell } from "./address";
import { ownMarker } from "./markers";
import { rowHeights } from "./row-heights";
import type { SheetSpec } from "./spec";

export interface LayoutParameters {
  /** Empty leaves the cell for the person to fill in. */
  readonly unit: string;
  readonly year: number;
}

/** The sheet of a form, empty but for what the form prescribes. Amounts in the form's unit, rates as ratios shown in percent, points as points. */
export const layout = (template: Template, { unit, year }: LayoutParameters): SheetSpec => {
  const rows = layoutRows(template);
  const columns = template.columns.length;
  const { body } = template.fonts;
  const draft = emptyDraft();
  draft.styles.push(
    {
      range: { row: 0, column: 0, rows: rows.count, columns },
      style: { fontName: body.name, fontSize: body.size, horizontal: "Center", vertical: "Center", wrap: true },
    },
    { range: { row: 1, column: 0, rows: rows.tableEnd - 1, columns }, style: { borders: true } },
  );
  draft.names.push(ownMarker({ templateId: template.id, year, layoutVersion: template.layoutVersion }));
  layoutHead(draft, template, rows, withYear(template.title, year), unit);
  layoutFunding(draft, template, rows);
  layoutGoals(draft, template, rows);
  layoutIndicators(draft, template, rows);
  layoutTotal(draft, template, rows);
  layoutClosing(draft, template, rows);
  const columnWidths = template.columns.map(({ width }) => width);
  return {
    ...draft,
    name: withYear(template.sheetName, year),
    columnWidths,
    rowHeights: rowHeights({ ...draft, columnWidths }, minimumHeights(template, rows)),
    print: {
      paper: "A4",
      orientation: template.print.orientation,
      pagesWide: 1,
      area: { row: 0, column: 0, rows: rows.count, columns },
      titleRows: { first: rows.header, last: rows.header },
      centerHorizontally: true,
      margins: template.print.margins,
      footer: template.words.footer,
    },
    frozenRows: 0,
    start: firstToFill(template, rows, unit),
  };
};

const firstToFill = (template: Template, rows: LayoutRows, unit: string): Cell => {
  const line = template.head.findIndex((entries) => entries.some((entry) => isToFill(entry, unit)));
  const entry = template.head[line]?.find((candidate) => isToFill(candidate, unit));
  return entry
    ? { row: rows.head + line, column: entry.valueSpan.first }
    : { row: rows.funding, column: template.funding.columns[0]?.span.first ?? 0 };
};

const isToFill = ({ role }: HeadEntry, unit: string): boolean => role === "other" || (role === "unit" && unit === "");
