import { weightInName } from "../../domain/number-text";
import type { SelfEvaluation } from "../../domain/self-evaluation";
import { kindByTitle, NATIONAL } from "../../templates/form-kind";
import type { Template } from "../../templates/template";
import { compact, labelOf, type Grid } from "./grid";
import type { FundingHeader } from "./funding";
import type { IndicatorHeader } from "./indicator-header";

/** The id of a form that is none of ours. */
export const UNKNOWN_TEMPLATE = "unknown";

/** How alike a sheet without our mark must be to a template to be called that form. */
const ENOUGH = 0.75;
/** A header in other words than the template's. */
const OTHER_WORDS = 0.8;
/** What labels and lower headings weigh: they tell apart forms whose columns are alike. */
const WORDS = 0.05;

/** What of a sheet tells which form it is. */
export interface Outline {
  readonly form: Pick<SelfEvaluation, "title" | "year" | "levels" | "moneyUnit">;
  readonly indicators: IndicatorHeader | undefined;
  readonly funding: FundingHeader | undefined;
}

/** The template whose columns, in their order, and level-1 headings a foreign sheet shows; undefined when none does. */
export const matchTemplate = (grid: Grid, outline: Outline, templates: readonly Template[]): Template | undefined => {
  let best: { readonly template: Template; readonly likeness: number } | undefined;
  for (const template of templates) {
    const likeness = likenessOf(grid, outline, template);
    if (likeness >= ENOUGH && likeness > (best?.likeness ?? 0)) best = { template, likeness };
  }
  return best?.template;
};

interface Heading {
  readonly role: string;
  readonly words: readonly string[];
}

const likenessOf = (grid: Grid, { form, indicators, funding }: Outline, template: Template): number => {
  if (indicators === undefined || (kindByTitle(form.title.text) === "department") !== (template.kind === "department")) return 0;
  const wanted = (
    columns: readonly { readonly role: string; readonly header: string; readonly synonyms?: readonly string[] }[],
  ) => columns.map(({ role, header, synonyms = [] }) => ({ role, words: [header, ...synonyms].map(labelOf) }));
  const columns = alike(wanted(template.columns), headingsOn(grid, indicators));
  const money = funding && alike(wanted(template.funding.columns), headingsOn(grid, funding));
  const level1 = levelsAlike(form, template);
  const parts: readonly (readonly [number, number])[] = [
    [columns, 0.6],
    ...(money === undefined ? [] : [[money, 0.2] as const]),
    ...(level1 === undefined ? [] : [[level1, 0.2] as const]),
  ];
  const whole = parts.reduce((sum, [, share]) => sum + share, 0);
  const likeness = parts.reduce((sum, [part, share]) => sum + part * share, 0) / whole;
  return likeness - penalties(form, template) - WORDS * (1 - wordsInCommon(grid, form, template));
};

/** Too small to hide another form, large enough to choose between two that look the same. */
const penalties = ({ title, year, moneyUnit = "万元" }: Outline["form"], template: Template): number => {
  const { from, to = Infinity } = template.years;
  const isOutside = year !== undefined && (year < from || year > to);
  const isOtherUnit = moneyUnit !== (template.moneyUnit ?? "万元");
  const words = template.title.replace("{year}", "").replace(/^年度/, "");
  // a regional form that looks like the national one is not taken for granted
  const isRegional = template.region.zh !== NATIONAL;
  return (
    (isRegional ? 0.02 : 0) +
    (isOutside ? 0.03 : 0) +
    (isOtherUnit ? 0.03 : 0) +
    (compact(title.text).includes(compact(words)) ? 0 : 0.02)
  );
};

/** Of the labels of head and money, the level-1 headings as printed and those of level 2, the share that the sheet has too. */
const wordsInCommon = (grid: Grid, { levels }: Outline["form"], template: Template): number => {
  const top = new Set<string>();
  for (let row = grid.top; row < Math.min(grid.top + HEAD_ROWS, grid.bottom); row++)
    for (const { text } of grid.filled(row)) top.add(labelOf(text));
  const names = new Set(levels.map(({ name }) => compact(name.text)));
  const printed = [...template.head.flat(), ...template.funding.rows].map(({ label }) => labelOf(label));
  const labels = printed.map((label) => top.has(label));
  const known = template.indicators.flatMap(({ name, children }) => [name, ...children.map((child) => child.name)]);
  const headings = [...new Set(known.map(compact))].map((name) => names.has(name));
  const all = [...labels, ...headings];
  return all.filter(Boolean).length / Math.max(all.length, 1);
};

/** The head and the money stand in the first rows. */
const HEAD_ROWS = 12;

const headingsOn = (grid: Grid, header: IndicatorHeader | FundingHeader): readonly Heading[] =>
  header.columns.map(({ role, first }) => {
    const lower = grid.at(header.lastRow, first);
    const { text } = lower.text === "" ? grid.at(header.row, first) : lower;
    return { role, words: [labelOf(text)] };
  });

/** The longest run of headings that both have in the same order, against the longer of the two; 0…1. */
const alike = (wanted: readonly Heading[], found: readonly Heading[]): number => {
  let row: readonly number[] = found.map(() => 0);
  for (const heading of wanted) {
    const next: number[] = [];
    found.forEach((other, i) => {
      const diagonal = (row[i - 1] ?? 0) + similarity(heading, other);
      next.push(Math.max(row[i] ?? 0, next[i - 1] ?? 0, diagonal));
    });
    row = next;
  }
  return (row.at(-1) ?? 0) / Math.max(wanted.length, found.length, 1);
};

const similarity = (a: Heading, b: Heading): number => {
  if (a.words.some((word) => b.words.includes(word))) return 1;
  return a.role === b.role && a.role !== "extra" ? OTHER_WORDS : 0;
};

/** The share of the sheet's and the template's level-1 headings that both have; undefined where the sheet shows none. */
const levelsAlike = ({ levels }: Outline["form"], template: Template): number | undefined => {
  const found = new Set(levels.filter(({ depth }) => depth === 1).map(({ plainName }) => headingName(plainName)));
  const hasLevels = template.columns.some(({ role }) => role === "level1");
  const wanted = new Set(hasLevels ? template.indicators.map(({ name }) => headingName(name)) : []);
  if (found.size === 0) return hasLevels ? undefined : 1;
  const common = [...found].filter((name) => wanted.has(name)).length;
  // a sheet may lack a class that its project does not have
  return (common / found.size + common / Math.max(found.size, wanted.size, 1)) / 2;
};

const headingName = (name: string): string => compact(weightInName(name).plain).replace(/^年度绩效目标\d+(?:\(.*?\))?\/?/, "");
