import { percentOf, pointsOf, printedOf } from "../../domain/number-text";
import type { Printed } from "../../domain/printed";
import type { FundingLine, FundingRole, MoneyUnit } from "../../domain/self-evaluation";
import { FUNDING_PATTERNS } from "../../templates/header-patterns";
import { FUNDING_HEADERS } from "../../templates/header-words";
import type { FundingColumnRole, Template } from "../../templates/template";
import { asText, type Collector } from "./collector";
import { fundingKind, fundingRole } from "./funding-label";
import { withParts } from "./funding-parts";
import { fundingRowKind, isHeadingOfSources } from "./funding-text";
import type { Grid, GridCell } from "./grid";
import { findHeader, headerWords, wordsOfEach, type Header } from "./header";

export type FundingHeader = Header<FundingColumnRole>;

export const fundingWords = wordsOfEach((templates) =>
  headerWords(
    FUNDING_HEADERS,
    FUNDING_PATTERNS,
    templates.flatMap(({ funding }) =>
      funding.columns.map(({ role, header, synonyms = [] }) => ({ role, words: [header, ...synonyms] })),
    ),
  ),
);

/** A header with a budget or an expenditure, and one more of the block's columns. */
export const findFundingHeader = (grid: Grid, templates: readonly Template[], to: number): FundingHeader | undefined =>
  findHeader(
    grid,
    fundingWords(templates),
    { from: grid.top, to },
    (roles) => roles.size >= 2 && (roles.has("initialBudget") || roles.has("adjustedBudget") || roles.has("actualExpenditure")),
  );

/**
 * The rows from under the header to before `end`.
 * @param unit what an amount without a unit is counted in, and what all amounts are given in.
 */
export const readFunding = (
  grid: Grid,
  header: FundingHeader,
  end: number,
  unit: MoneyUnit,
  collect: Collector,
): readonly FundingLine[] => {
  const lines: FundingLine[] = [];
  let before: FundingRole | undefined;
  const left = Math.min(...header.columns.map(({ first }) => first));
  const reader = { grid, header, unit, collect };
  for (let row = header.lastRow + 1; row < end; row++) {
    const found = fundingRowKind(grid, row, left);
    if (found.kind === "none") continue;
    collect.understand(...grid.filled(row).filter(({ column }) => found.kind !== "line" || column < left));
    if (found.kind === "note") continue;
    const read =
      found.kind === "line"
        ? [readLine(reader, row, found.label, lines.length, before)]
        : found.cells.map((label, i) => readText(reader, label, lines.length + i));
    before = read.findLast(({ label }) => !isHeadingOfSources(label.text))?.role ?? before;
    lines.push(...read);
  }
  const [only] = lines;
  return lines.length === 1 && only?.kind === "unknown" ? [{ ...only, kind: "totalFunds", role: "total" }] : withParts(lines);
};

interface FundingReader {
  readonly grid: Grid;
  readonly header: FundingHeader;
  readonly unit: MoneyUnit;
  readonly collect: Collector;
}

/** A label with its amount in one cell, in a row that has no cells for money. */
const readText = ({ header, unit, collect }: FundingReader, label: GridCell, index: number): FundingLine => {
  const at = `funding[${index}]`;
  const kind = fundingKind(label.text);
  return {
    at,
    kind,
    role: fundingRole(kind, label.text, undefined),
    label: collect.field(`${at}.label`, label, asText),
    ...amountInLabel(header, label, at, unit, collect),
  };
};

const readLine = (
  { grid, header, unit, collect }: FundingReader,
  row: number,
  label: GridCell,
  index: number,
  before: FundingRole | undefined,
): FundingLine => {
  const at = `funding[${index}]`;
  const cellOf = (role: FundingColumnRole): GridCell | undefined => {
    const column = header.columns.find((candidate) => candidate.role === role);
    return column && grid.at(row, column.first);
  };
  const amount = (role: "initialBudget" | "adjustedBudget" | "actualExpenditure") => {
    const cell = cellOf(role);
    return cell && { [role]: collect.field(`${at}.${role}`, cell, ({ raw, text }) => printedOf(raw, text, unit)) };
  };
  const points = (role: "weight" | "score") => {
    const cell = cellOf(role);
    return cell && { [role]: collect.field(`${at}.${role}`, cell, ({ raw, text }) => pointsOf(raw, text)) };
  };
  const rate = cellOf("executionRate");
  const kind = fundingKind(label.text);
  return {
    at,
    kind,
    role: fundingRole(kind, label.text, before),
    label: collect.field(`${at}.label`, label, asText),
    ...amount("initialBudget"),
    ...amount("adjustedBudget"),
    ...amount("actualExpenditure"),
    ...(rate && { executionRate: collect.field(`${at}.executionRate`, rate, ({ raw, text }) => percentOf(raw, text)) }),
    ...points("weight"),
    ...points("score"),
    ...(isEmptyBeside(grid, header, row) && amountInLabel(header, label, at, unit, collect)),
  };
};

const isEmptyBeside = (grid: Grid, { columns }: FundingHeader, row: number): boolean =>
  columns.map(({ first }) => grid.at(row, first)).every(({ text, own }) => !own || text === "");

/** "其他资金:2880万元" with the rest of the row empty: the amount is the budget that the row would hold. */
const amountInLabel = (header: FundingHeader, label: GridCell, at: string, unit: MoneyUnit, collect: Collector) => {
  const role = (["adjustedBudget", "initialBudget"] as const).find((wanted) =>
    header.columns.some((column) => column.role === wanted),
  );
  const written = /[:：]\s*([\d,，.]+\s*(?:万元|亿元|元)?)\s*$/.exec(label.text)?.[1];
  if (role === undefined || written === undefined) return {};
  const read = (): Printed | undefined => printedOf(written, written, unit);
  return { [role]: collect.field(`${at}.${role}`, label, read, { inherited: true }) };
};
