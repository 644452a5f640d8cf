import { withYear, type Template } from "../templates/template";
import { emptyDraft } from "./draft";
import { layoutFunding, layoutGoals, layoutHead } from "./layout-head";
import { layoutFootnote, layoutIndicators, layoutTotal } from "./layout-indicators";
import { layoutRows, minimumHeights } from "./layout-rows";
import { ownMarker } from "./markers";
import { rowHeights } from "./row-heights";
import type { SheetSpec } from "./spec";

export interface LayoutParameters {
  /** Empty leaves the cell for the person to fill in. */
  readonly unit: string;
  readonly year: number;
}

/** The sheet of a form, empty but for what the form prescribes. Amounts in 万元, rates as ratios shown in percent, points as points. */
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
    { range: { row: 1, column: 0, rows: rows.total, columns }, style: { borders: true } },
  );
  draft.names.push(ownMarker({ templateId: template.id, year, layoutVersion: template.layoutVersion }));
  layoutHead(draft, template, rows, withYear(template.title, year), unit);
  layoutFunding(draft, template, rows);
  layoutGoals(draft, template, rows);
  layoutIndicators(draft, template, rows);
  layoutTotal(draft, template, rows);
  layoutFootnote(draft, template, rows);
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
    start:
      unit === ""
        ? { row: rows.head, column: template.head[0]?.valueSpan.first ?? 0 }
        : { row: rows.funding, column: template.funding.columns[0]?.span.first ?? 0 },
  };
};
