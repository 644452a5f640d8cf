import { weightInName } from "../../domain/number-text";
import { kindByTitle } from "../../templates/form-kind";
import { project2020 } from "../../templates/project-2020";
import { GOALS_2020 } from "../../templates/standard-rows";
import type { DocumentWords, FundingBlock, GoalsBlock, Level1, Template, TemplateSettings } from "../../templates/template";
import { tile, type Bounds } from "./bounds";
import type { FormIdentity } from "./learned";
import { withYearOpen } from "./head";

const LONGEST_SHEET_NAME = 31;
const YEAR_DIGITS = 4;

/** Who the form is: what the person says, else what its title says. */
export const identityOf = (
  title: string,
  sheetName: string,
  { id, name, region }: FormIdentity,
): Pick<Template, "id" | "layoutVersion" | "name" | "region" | "kind" | "sources" | "title" | "sheetName"> => {
  const plain = title.replace(/[（(]?\s*\{year\}\s*年?度?\s*[）)]?/g, "").replace(/\s+/g, "");
  return {
    id: id ?? "own-form",
    layoutVersion: 1,
    name: name ?? { zh: plain || OWN.zh, en: plain || OWN.en },
    region: region ?? { zh: "本单位", en: "Own" },
    kind: kindByTitle(plain),
    sources: [{ title: plain || OWN.zh, confirmed: false }],
    title: title || OWN.zh,
    sheetName: sheetNameOf(/绩效|自评/.test(sheetName) ? withYearOpen(sheetName) : `{year}${plain || OWN.zh}`),
  };
};

const OWN = { zh: "绩效自评表", en: "Self-evaluation" };

const sheetNameOf = (name: string): string => {
  const allowed = name.replace(/[\\/?*:[\]\s]/g, "").replace(/^'|'$/g, "");
  const [before = "", ...after] = allowed.split("{year}");
  if (after.length === 0) return allowed.slice(0, LONGEST_SHEET_NAME);
  const rest = after.join("");
  return `${before}{year}${rest}`.slice(0, LONGEST_SHEET_NAME - YEAR_DIGITS + "{year}".length);
};

/** Settings that no sheet shows come from the known form; what the sheet shows goes before. */
export const settingsOf = (
  indicators: readonly Level1[],
  execution: number | undefined,
  like: Template | undefined,
): TemplateSettings => {
  const { levelWeights, ...settings } = like?.settings ?? {};
  const own = new Map(indicators.map(({ name, weight }) => [weightInName(name).plain, weight]));
  const holds = levelWeights !== undefined && Object.entries(levelWeights).every(([name, weight]) => own.get(name) === weight);
  return { ...settings, executionWeight: execution ?? 0, ...(holds && { levelWeights }) };
};

/** Prompts of the sheet's own checks, in the form's unit of money. */
export const wordsOf = (moneyUnit: "元" | "万元" | undefined, like: Template | undefined): DocumentWords => {
  if (like !== undefined && (like.moneyUnit ?? "万元") === (moneyUnit ?? "万元")) return like.words;
  const { words } = project2020;
  if (moneyUnit !== "元") return words;
  const inYuan = (text: string): string => text.replaceAll("“万元”二字", "“元”字").replaceAll("万元", "元");
  const { promptTitle, prompt, errorTitle, error } = words.amount;
  return {
    ...words,
    amount: { promptTitle: inYuan(promptTitle), prompt: inYuan(prompt), errorTitle: inYuan(errorTitle), error: inYuan(error) },
  };
};

const firsts = (bounds: Bounds, count: number): readonly number[] => bounds.starts.slice(0, count);

/** The amounts and their rate, for a sheet without the block. */
export const standardFunding = (bounds: Bounds): FundingBlock => {
  const roles = ["adjustedBudget", "actualExpenditure", "executionRate"];
  const columns = project2020.funding.columns.filter(({ role }) => roles.includes(role)).slice(0, bounds.starts.length - 1);
  const spans = tile(firsts(bounds, columns.length + 1), bounds) ?? [];
  const isWhole = columns.length === roles.length;
  return {
    header: project2020.funding.header,
    labelSpan: spans[0] ?? { first: 0, last: 0 },
    columns: columns
      .filter(({ role }) => isWhole || role !== "executionRate")
      .map((column, i) => ({ ...column, span: spans[i + 1] ?? column.span })),
    rows: project2020.funding.rows.slice(0, 1).map(({ weight: _weight, ...row }) => row),
  };
};

export const standardGoals = (bounds: Bounds): GoalsBlock => {
  const [label, expected, actual] = tile(firsts(bounds, 3), bounds) ?? [];
  return {
    ...GOALS_2020,
    labelSpan: label ?? GOALS_2020.labelSpan,
    expected: { ...GOALS_2020.expected, span: expected ?? GOALS_2020.expected.span },
    actual: { ...GOALS_2020.actual, span: actual ?? GOALS_2020.actual.span },
  };
};
