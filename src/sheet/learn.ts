import { project2020 } from "../templates/project-2020";
import { templateFaults } from "../templates/template-faults";
import type { FundingBlock, Template } from "../templates/template";
import { learnBelow, learnTotal } from "./learning/below";
import { learnColumns } from "./learning/columns";
import { identityOf, settingsOf, standardFunding, standardGoals, wordsOf } from "./learning/defaults";
import { learnFunding } from "./learning/funding";
import { learnGoals } from "./learning/goals";
import { learnHead } from "./learning/head";
import type { Corrections, FormIdentity, Learned, Notes } from "./learning/learned";
import { fillsOf, titleFont, usualLines, withBodyFont } from "./learning/looks";
import { settlePoints } from "./learning/points";
import { findRows } from "./learning/rows";
import { learnSection } from "./learning/section";
import { learnStatements } from "./learning/statements";
import { learnTree } from "./learning/tree";
import type { BlockLooks } from "./block-looks";
import { collector } from "./reading/collector";
import { findFundingHeader } from "./reading/funding";
import { gridOf } from "./reading/grid";
import { findIndicatorHeader } from "./reading/indicator-header";
import { recognise } from "./recognise";
import type { SheetSnapshot } from "./snapshot";

export type { Assumption, Corrections, FormIdentity, Learned, Understood } from "./learning/learned";

export interface LearnOptions {
  /** The known forms: their wordings of headers and labels are understood too. */
  readonly templates: readonly Template[];
  readonly looks?: Partial<BlockLooks>;
  readonly identity?: FormIdentity;
}

/**
 * Learns a form from a sheet, blank or filled: what a person filled in (targets, actuals, scores, reasons, amounts, names) is left out.
 * Undefined when there is no table of indicators on the sheet.
 */
export const learn = (snapshot: SheetSnapshot, options: LearnOptions): Learned | undefined => relearn(snapshot, {}, options);

/** The same once more with what the person said against it. */
export const relearn = (
  snapshot: SheetSnapshot,
  corrections: Corrections,
  { templates: known, looks: told = {}, identity = {} }: LearnOptions,
): Learned | undefined => {
  const grid = gridOf(snapshot);
  const looks = withBodyFont(told, grid);
  const found = findIndicatorHeader(grid, known);
  if (found === undefined || found.lastRow + 1 >= grid.bottom) return undefined;
  const notes: Notes = { understood: [], assumed: [] };
  const collect = collector(grid);
  const { columns, header, bounds } = learnColumns(grid, found, known, corrections, looks, collect, notes);
  const money = findFundingHeader(grid, known, header.row);
  const under = money ? money.lastRow + 1 : grid.top;
  const goals = learnGoals(grid, { from: under, to: header.row }, bounds, known, looks, collect, notes);
  const tables = goals?.row ?? header.row;
  const statements = learnStatements(grid, { from: under, to: tables }, bounds, known, looks, collect, notes);
  const words = statements?.row ?? tables;
  const funding = money && learnFunding({ grid, header: money, bounds, known, corrections, collect, notes }, words);
  const head = learnHead(grid, Math.min(money?.row ?? words, words), bounds, known, corrections, collect, notes);
  const section = learnSection(grid, (goals?.lastRow ?? header.row - 1) + 1, header, collect, notes);
  const table = findRows(grid, header, known, collect);
  const like = likeKnown(snapshot, known);
  const { weights, execution } = settlePoints(table.levels, columns, funding, corrections, like, notes);
  const indicators = learnTree(table.levels, weights, corrections, notes);
  const total = learnTotal(grid, table.totalRow, collect, notes);
  const below = learnBelow(grid, table.end, known, looks, collect, notes);
  const isWithoutMoney = !funding && like?.funding.columns.length === 0;
  const isWithoutGoals = !goals && like !== undefined && like.goals === undefined;
  if (!funding && !isWithoutMoney) notes.assumed.push({ code: "block-added", block: "funding" });
  if (!goals && !isWithoutGoals) notes.assumed.push({ code: "block-added", block: "goals" });
  if (like) notes.assumed.push({ code: "like-known-form", templateId: like.id });

  const rows = table.levels.flatMap(({ children }) => children.flatMap((level2) => level2.rows.map(({ row }) => row - grid.top)));
  const base = like ?? project2020;
  const fills = fillsOf(looks, grid, notes.understood);
  const template: Template = {
    ...identityOf(head.title, snapshot.name, identity),
    years: { from: yearIn(snapshot, head.title) ?? base.years.from },
    columns,
    head: head.lines,
    ...(funding?.moneyUnit === "元" && { moneyUnit: "元" }),
    funding: isWithoutMoney
      ? like.funding
      : withPoints(funding?.block ?? standardFunding(bounds), funding?.executionRow, execution),
    ...(statements && { statements: statements.block }),
    goals: isWithoutGoals ? undefined : (goals?.block ?? standardGoals(bounds)),
    ...(section !== undefined && { section }),
    rowLines: usualLines(looks, rows) ?? base.rowLines,
    indicators,
    ...(columns.some(({ role }) => role === "weight") && { openWeights: like?.openWeights ?? true }),
    total,
    ...(below.closing.length > 0 && { closing: below.closing }),
    footnote: below.footnote,
    settings: settingsOf(indicators, execution, like),
    words: wordsOf(funding?.moneyUnit, like),
    fonts: { title: titleFont(looks, grid, notes.understood) ?? base.fonts.title, body: looks.bodyFont ?? base.fonts.body },
    ...(fills && { fills }),
    print: looks.page ?? base.print,
  };
  return {
    template,
    understood: notes.understood,
    assumed: notes.assumed,
    notUnderstood: collect.leftOver(),
    problems: templateFaults(template),
  };
};

const withPoints = (block: FundingBlock, row: number | undefined, weight: number | undefined): FundingBlock => ({
  ...block,
  rows: block.rows.map((line, i) => (i === row && weight !== undefined ? { ...line, weight } : line)),
});

/** The known form that the sheet is most like, if any. */
const likeKnown = (snapshot: SheetSnapshot, known: readonly Template[]): Template | undefined => {
  const { form } = recognise(snapshot, known);
  return form && known.find(({ id }) => id === form.templateId);
};

/** The budget year that the sheet is about: the form is used from then on. */
const yearIn = (snapshot: SheetSnapshot, title: string): number | undefined => {
  if (!title.includes("{year}")) return undefined;
  const match = /(?<!\d)((?:19|20)\d{2})(?=\s*年|\s*[-—])/.exec(snapshot.text.flat().join("\n"));
  return match?.[1] === undefined ? undefined : Number(match[1]);
};
