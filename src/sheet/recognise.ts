import type { SelfEvaluation } from "../domain/self-evaluation";
import { SECTION_LABELS } from "../templates/header-words";
import type { Template } from "../templates/template";
import { isBlankSheet } from "./blank-sheet";
import { readCompanionMark, readOwnMark } from "./markers";
import { collector, type Collector } from "./reading/collector";
import { confidenceIn } from "./reading/confidence";
import { withCommonReason } from "./reading/common-reason";
import { findFundingHeader, readFunding, type FundingHeader } from "./reading/funding";
import { findFundingBeside, readFundingBeside, type FundingBeside } from "./reading/funding-beside";
import { moneyUnitIn } from "./reading/funding-text";
import { readGoals } from "./reading/goals";
import { gridOf, labelOf, type Grid } from "./reading/grid";
import { readHead } from "./reading/head";
import { findIndicatorHeader, isUnread, type IndicatorHeader } from "./reading/indicator-header";
import { readIndicators } from "./reading/indicators";
import { namedArea } from "./reading/named-area";
import { furtherForms, sectionOf } from "./reading/sections";
import { findStatements } from "./reading/statements";
import { closingLabels, isEndOfTable, isNote } from "./reading/table-end";
import { matchTemplate, UNKNOWN_TEMPLATE } from "./reading/template-match";
import { readTotal } from "./reading/total";
import type { Recognition } from "./recognition";
import type { SheetSnapshot } from "./snapshot";

/** Why a sheet is taken for no form. */
export type NotAForm = "empty-sheet" | "companion-sheet" | "no-tables";

export interface NoRecognition {
  readonly form: undefined;
  readonly reasons: readonly NotAForm[];
}

/**
 * Finds a self-evaluation form on a sheet by its headers, wherever they stand, and binds each field to its cell; the uppermost where
 * several stand one below another. Money in 万元, rates in percent, points as points.
 */
export const recognise = (snapshot: SheetSnapshot, templates: readonly Template[]): Recognition | NoRecognition =>
  recogniseEach(snapshot, templates)[0];

/** The same for every self-evaluation of the sheet, from the top. To the uppermost one the titles of the others are not understood. */
export const recogniseEach = (
  snapshot: SheetSnapshot,
  templates: readonly Template[],
): readonly [Recognition | NoRecognition, ...Recognition[]] => {
  if (readCompanionMark(snapshot.names)) return [{ form: undefined, reasons: ["companion-sheet"] }];
  const grid = gridOf(snapshot);
  const further = furtherForms(grid, templates);
  if (further.length === 0) return [recogniseOn(grid, snapshot, templates)];
  const [first, ...others] = [snapshot.row, ...further.map(({ row }) => row)].map((from, i) => {
    const section = sectionOf(snapshot, from, further[i]?.row ?? grid.bottom);
    return recogniseOn(gridOf(section), section, templates);
  });
  if (!first?.form) return [recogniseOn(grid, snapshot, templates)];
  const titles = further.map(({ area, text }) => ({ cell: area, text }));
  return [
    { ...first, notUnderstood: [...first.notUnderstood, ...titles] },
    ...others.flatMap((found) => (found.form ? [found] : [])),
  ];
};

const recogniseOn = (grid: Grid, snapshot: SheetSnapshot, templates: readonly Template[]): Recognition | NoRecognition => {
  const mark = readOwnMark(snapshot.names);
  const own = mark && templates.find(({ id }) => id === mark.templateId);
  const header = findIndicatorHeader(grid, templates);
  const beside = findFundingBeside(grid, templates, header?.row ?? grid.bottom);
  const funding = beside ? undefined : findFundingHeader(grid, templates, header?.row ?? grid.bottom);
  const rows = header ? grid.bottom - header.lastRow - 1 : 0;
  const isEmpty = isBlankSheet(snapshot);
  if (isEmpty || (rows <= 0 && !funding)) return { form: undefined, reasons: [isEmpty ? "empty-sheet" : "no-tables"] };

  const collect = collector(grid);
  const { title, unit, year = mark?.year, ...blocks } = readBlocks(grid, snapshot, templates, header, funding ?? beside, collect);
  if (header === undefined && !/绩效/.test(title.text)) return { form: undefined, reasons: ["no-tables"] };
  const outline = { title, ...(year !== undefined && { year }), ...blocks };
  const template = own ?? matchTemplate(grid, { form: outline, indicators: header, funding }, templates);
  const form: SelfEvaluation = {
    templateId: template?.id ?? UNKNOWN_TEMPLATE,
    ...outline,
    ...(unit && { unit }),
  };
  return {
    form,
    ...(template && { template }),
    basis: own ? "own" : "headers",
    confidence: confidenceIn(form),
    places: collect.places,
    notUnderstood: collect.leftOver(),
  };
};

const readBlocks = (
  grid: Grid,
  snapshot: SheetSnapshot,
  templates: readonly Template[],
  header: IndicatorHeader | undefined,
  money: FundingHeader | FundingBeside | undefined,
  collect: Collector,
) => {
  const [fundingHeader, beside] = money === undefined || "columns" in money ? [money, undefined] : [undefined, money];
  const tables = header?.row ?? grid.bottom;
  const below = { from: fundingHeader ? fundingHeader.lastRow + 1 : beside ? beside.row + 1 : grid.top, to: tables };
  const goalsBelow = readGoals(grid, templates, below, collect);
  // Some forms ask for the goals before the money.
  const over = { from: grid.top, to: goalsBelow || money === undefined ? grid.top : money.row };
  const goals = goalsBelow ?? readGoals(grid, templates, over, collect);
  const words = { from: below.from, to: goalsBelow?.row ?? tables };
  const statements = findStatements(grid, templates, words);
  if (statements) for (let { row } = statements; row <= statements.lastRow; row++) collect.understand(...grid.filled(row));
  const { score, ...head } = readHead(
    grid,
    Math.min(money?.row ?? statements?.row ?? words.to, goals?.row ?? tables),
    collect,
    namedArea(snapshot.names, "单位名称"),
  );
  if (fundingHeader) understandHeader(grid, fundingHeader, collect);
  const moneyUnit = money && moneyUnitIn(grid, { row: money.row, lastRow: fundingHeader?.lastRow ?? money.row });
  const moneyEnd = statements?.row ?? words.to;
  const funding = fundingHeader
    ? readFunding(grid, fundingHeader, moneyEnd, moneyUnit ?? "万元", collect)
    : beside
      ? readFundingBeside(grid, beside, moneyEnd, moneyUnit ?? "万元", collect)
      : [];
  const closing = closingLabels(templates);
  const table = header
    ? readIndicators(grid, header, collect, closing)
    : { levels: [], indicators: [], end: grid.bottom, totalRow: undefined };
  if (header) {
    understandHeader(grid, header, collect);
    understandExtraColumns(grid, header, (table.totalRow ?? table.end - 1) + 1, collect);
    understandSections(grid, goals?.row ?? grid.top, header, templates, collect);
  }
  const total = header && table.totalRow !== undefined ? readTotal(grid, header, table.totalRow, collect) : score && { score };
  understandNotes(grid, table.end, closing, collect);
  return {
    ...head,
    ...(moneyUnit === "元" && { moneyUnit }),
    funding,
    ...(goals && { goals: goals.goals }),
    levels: table.levels,
    indicators: withCommonReason(
      grid,
      table.indicators,
      { from: table.end, labels: closingLabels(templates, "reason") },
      collect,
    ),
    ...(total && { total }),
  };
};

/** The header's cells, and what stands left of them (项目资金（万元）, 绩效指标). */
const understandHeader = (
  grid: Grid,
  header: { readonly row: number; readonly lastRow: number; readonly columns: readonly { readonly first: number }[] },
  collect: Collector,
): void => {
  const left = Math.min(...header.columns.map(({ first }) => first));
  for (let row = header.row; row <= header.lastRow; row++)
    for (const cell of grid.filled(row))
      if (cell.column < left || header.columns.some(({ first }) => first === cell.column) || row < header.lastRow)
        collect.understand(cell);
};

/** Of a column with a header unknown to us the header alone is reported, not each of its cells; of one that no rule reads, nothing. */
const understandExtraColumns = (grid: Grid, header: IndicatorHeader, end: number, collect: Collector): void => {
  const unknown = grid
    .filled(header.lastRow)
    .filter(
      ({ area }) =>
        !header.columns.some(
          (column) => !isUnread(column) && column.first < area.column + area.columns && area.column <= column.last,
        ),
    );
  for (let row = header.lastRow + 1; row < end; row++)
    for (const cell of grid.filled(row))
      if (unknown.some(({ area }) => cell.column >= area.column && cell.column < area.column + area.columns))
        collect.understand(cell);
};

const understandSections = (
  grid: Grid,
  from: number,
  header: IndicatorHeader,
  templates: readonly Template[],
  collect: Collector,
): void => {
  const known = [...SECTION_LABELS, ...templates.flatMap(({ section }) => section ?? [])].map(labelOf);
  for (let row = from; row < header.row; row++)
    for (const cell of grid.filled(row)) if (known.includes(labelOf(cell.text))) collect.understand(cell);
};

/** Notes and signatures under the table, from the first note on. */
const understandNotes = (grid: Grid, from: number, closing: readonly string[], collect: Collector): void => {
  let inNotes = false;
  for (let row = from; row < grid.bottom; row++) {
    const [first] = grid.filled(row);
    if (first === undefined) continue;
    inNotes ||= isNote(first);
    if (inNotes || isEndOfTable(first, closing)) collect.understand(...grid.filled(row));
  }
};
