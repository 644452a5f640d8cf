import { withYear, type HeadEntry, type Template } from "../templates/template";
import { emptyDraft } from "./draft";
import type { FilledIn } from "./filled-in";
import { layoutFills } from "./layout-fills";
import { layoutFunding } from "./layout-funding";
import { layoutGoals, layoutHead } from "./layout-head";
import { layoutIndicators } from "./layout-indicators";
import { layoutRows, minimumHeights, type LayoutRows } from "./layout-rows";
import { layoutStatements } from "./layout-statements";
import { layoutClosing, layoutTotal } from "./layout-total";
import type { Cell } from "./address";
import { ownMarker } from "./markers";
import { rowHeights } from "./row-heights";
import { SEAL_LINE_ROWS } from "./seal-line";
import type { SheetSpec } from "./spec";

export interface LayoutParameters {
  /** Empty leaves the cell for the person to fill in. */
  readonly unit: string;
  readonly year: number;
  /** What stands in the form already when it is made. */
  readonly filledIn?: FilledIn;
}

/** The sheet of a form, empty but for what the form prescribes and what is filled in. Amounts in the form's unit, rates as ratios shown in percent, points as points. */
export const layout = (template: Template, { unit, year, filledIn = {} }: LayoutParameters): SheetSpec => {
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
  layoutHead(draft, template, rows, withYear(template.title, year), { unit, texts: filledIn.head });
  layoutFunding(draft, template, rows);
  layoutStatements(draft, template, rows);
  layoutGoals(draft, template, rows);
  layoutIndicators(draft, template, rows, filledIn.rows);
  layoutTotal(draft, template, rows);
  layoutClosing(draft, template, rows);
  layoutFills(draft, template, rows);
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
      area: { row: 0, column: 0, rows: rows.count + SEAL_LINE_ROWS, columns },
      titleRows: { first: rows.header, last: rows.header },
      centerHorizontally: true,
      margins: template.print.margins,
      footer: template.words.footer,
    },
    frozenRows: 0,
    start: firstToFill(template, rows, unit, filledIn.head),
  };
};

const firstToFill = (template: Template, rows: LayoutRows, unit: string, filled: FilledIn["head"]): Cell => {
  const isOpen = (entry: HeadEntry): boolean => isToFill(entry, unit) && !filled?.has(entry.label);
  const line = template.head.findIndex((entries) => entries.some(isOpen));
  const entry = template.head[line]?.find(isOpen);
  return entry
    ? { row: rows.head + line, column: entry.valueSpan.first }
    : { row: rows.funding, column: template.funding.columns[0]?.span.first ?? 0 };
};

const isToFill = ({ role }: HeadEntry, unit: string): boolean => role === "other" || (role === "unit" && unit === "");
