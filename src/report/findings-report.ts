import type { Severity } from "../domain/finding";
import { quoteSheet } from "../sheet/address";
import { area, emptyDraft, put, type Draft } from "../sheet/draft";
import { rowHeights } from "../sheet/row-heights";
import type { CellStyle, SheetSpec } from "../sheet/spec";
import { heightOfLines } from "../sheet/text-measure";
import { reportMarker, type FormSheet } from "./report-marker";

/** A finding in the words of the report. */
export interface ReportLine {
  readonly severity: Severity;
  /** "H13" */
  readonly address: string;
  readonly title: string;
  readonly what: string;
  readonly basis: string;
  readonly todo: string;
  readonly explanation?: { readonly reason: string; readonly by: string; readonly date: string };
}

/** The report's own words, in the language of the person who prints it. */
export interface ReportWords {
  readonly sheetName: string;
  readonly title: (year: number | undefined) => string;
  readonly unit: (name: string) => string;
  readonly date: (day: string) => string;
  readonly summary: (open: Readonly<Record<Severity, number>>, explained: number) => string;
  readonly headers: {
    readonly number: string;
    readonly severity: string;
    readonly cell: string;
    readonly finding: string;
    readonly basis: string;
    readonly answer: string;
  };
  readonly severity: Readonly<Record<Severity, string>>;
  /** What was answered; what there is to do where nobody has answered. */
  readonly explained: (reason: string, by: string, date: string) => string;
  readonly clean: string;
  readonly signatures: readonly string[];
  readonly footer: string;
}

export interface ReportInput {
  readonly sheet: FormSheet;
  readonly unit: string;
  readonly year: number | undefined;
  /** "2026-11-23" */
  readonly date: string;
  readonly lines: readonly ReportLine[];
}

const SYMBOLS: Readonly<Record<Severity, string>> = { error: "✕", warning: "△", advice: "ⓘ" };
/** Points: number, severity, cell, finding, basis, what to do or what was answered. 750 fit an A4 page across. */
const WIDTHS = [32, 54, 48, 270, 150, 196];
const ALL = { first: 0, last: WIDTHS.length - 1 };
const FONT = { fontName: "宋体", fontSize: 10.5 } as const;
const LEFT: CellStyle = { horizontal: "Left" };

/** A printable sheet in the look of an official document: every finding with its cell, its basis and its answer, and room to sign. */
export const findingsReport = ({ sheet, unit, year, date, lines }: ReportInput, words: ReportWords): SheetSpec => {
  const draft = emptyDraft();
  const rows = Math.max(lines.length, 1);
  const count = HEADER + 1 + rows + 2;
  draft.styles.push(
    { range: area(0, ALL, count), style: { ...FONT, horizontal: "Center", vertical: "Center", wrap: true } },
    { range: area(HEADER, ALL, rows + 1), style: { borders: true } },
  );
  draft.names.push(reportMarker(sheet));
  put(draft, area(0, ALL), { value: words.title(year) }, { fontSize: 16, bold: true });
  put(draft, area(1, { first: 0, last: 3 }), { value: words.unit(unit) }, LEFT);
  put(draft, area(1, { first: 4, last: 5 }), { value: words.date(date) }, { horizontal: "Right" });
  put(draft, area(2, ALL), { value: words.summary(openCounts(lines), lines.filter(isExplained).length) }, LEFT);
  addHeader(draft, words);
  lines.forEach((line, index) => addLine(draft, HEADER + 1 + index, index + 1, line, sheet.name, words));
  if (lines.length === 0) put(draft, area(HEADER + 1, ALL), { value: words.clean });
  put(draft, area(count - 1, ALL), { value: words.signatures.join("　　　　　　　　") }, LEFT);
  const least = Array.from({ length: count }, (_, row) => heightOfLines(1, row === 0 ? 16 : 10.5) + (row === count - 1 ? 20 : 5));
  return {
    ...draft,
    name: words.sheetName,
    columnWidths: WIDTHS,
    rowHeights: rowHeights({ ...draft, columnWidths: WIDTHS }, least),
    validations: [],
    print: {
      paper: "A4",
      orientation: "Landscape",
      pagesWide: 1,
      area: area(0, ALL, count),
      titleRows: { first: HEADER, last: HEADER },
      centerHorizontally: true,
      margins: { top: 54, bottom: 48, left: 40, right: 40, header: 24, footer: 24 },
      footer: words.footer,
    },
    frozenRows: HEADER + 1,
    start: { row: 0, column: 0 },
  };
};

const HEADER = 3;

const isExplained = ({ explanation }: ReportLine): boolean => explanation !== undefined;

const openCounts = (lines: readonly ReportLine[]): Record<Severity, number> => {
  const counts = { error: 0, warning: 0, advice: 0 };
  for (const line of lines) if (!isExplained(line)) counts[line.severity] += 1;
  return counts;
};

const addHeader = (draft: Draft, { headers }: ReportWords): void =>
  [headers.number, headers.severity, headers.cell, headers.finding, headers.basis, headers.answer].forEach((value, column) =>
    put(draft, area(HEADER, { first: column, last: column }), { value }, { bold: true }),
  );

/** Only the link to the cell is a formula; its two parts are an address and a sheet name of ours, everything else is text. */
const addLine = (draft: Draft, row: number, number: number, line: ReportLine, sheetName: string, words: ReportWords): void => {
  const { severity, address, title, what, basis, todo, explanation } = line;
  const target = `#${quoteSheet(sheetName)}!${address}`.replaceAll('"', '""');
  const answer = explanation ? words.explained(explanation.reason, explanation.by, explanation.date) : todo;
  const at = (column: number) => area(row, { first: column, last: column });
  put(draft, at(0), { value: number });
  put(draft, at(1), { value: `${SYMBOLS[severity]} ${words.severity[severity]}` });
  put(draft, at(2), { formula: `=HYPERLINK("${target}","${address}")` }, { color: "#0563C1" });
  put(draft, at(3), { value: `${title}\n${what}` }, LEFT);
  put(draft, at(4), { value: basis }, LEFT);
  put(draft, at(5), { value: answer }, LEFT);
};
