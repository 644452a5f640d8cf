import * as z from "zod/mini";
import { isTemplateId } from "./defined-name";

// The pane's content security policy forbids programs made of texts, and zod must not even try.
z.config({ jitless: true });

/** What a check of ours says of a value: the arguments of `problem` after the path. */
export interface OwnIssue {
  readonly of:
    | readonly ["control-characters", Record<never, never>]
    | readonly ["bad-id" | "bad-sheet-name" | "bad-color", { readonly text: string }];
}

const own = (holds: (text: string) => boolean, issue: (text: string) => OwnIssue) =>
  z.check<string>(({ value, issues }) => {
    if (!holds(value)) issues.push({ code: "custom", input: value, params: { ...issue(value) } });
  });

// eslint-disable-next-line no-control-regex -- these are what is looked for
const UNSHOWN = /[\u0000-\u0008\u000b-\u001f\u007f\u2028\u2029\ufffe\uffff]|[\u202a-\u202e\u2066-\u2069]/;
const shown = own(
  (text) => !UNSHOWN.test(text),
  () => ({ of: ["control-characters", {}] }),
);

/** The longest text that a cell of a form may need; Excel's own limits of validations are 32 and 255. */
const text = (most: number, least = 0) => z.string().check(z.minLength(least), z.maxLength(most), shown);
const label = text(200);
const named = text(200, 1);
const list = <T extends z.core.SomeType>(item: T, most: number, least = 0) =>
  z.array(item).check(z.minLength(least), z.maxLength(most));
const number = (least: number, most: number) => z.number().check(z.gte(least), z.lte(most));
const whole = (least: number, most: number) => z.int().check(z.gte(least), z.lte(most));

const points = number(0, 1000);
const words = z.strictObject({ zh: named, en: named });
const column = whole(0, 39);
const span = z.strictObject({ first: column, last: column });
const font = z.strictObject({ name: text(31, 1), size: number(4, 72) });
const fill = z.exactOptional(
  z.string().check(
    own(
      (color) => /^#[0-9A-Fa-f]{6}$/.test(color),
      (color) => ({ of: ["bad-color", { text: color.slice(0, 80) }] }),
    ),
  ),
);
const margin = number(0, 300);
const lines = whole(1, 30);
const checkWords = z.strictObject({ promptTitle: text(32), prompt: text(255), errorTitle: text(32), error: text(255) });
const synonyms = z.exactOptional(list(named, 30));

const SHEET_NAME = /^(?!')[^\\/?*:[\]\r\n]{1,31}(?<!')$/;

const percent = number(-10_000, 10_000);
const scale = z.union([
  z.strictObject({
    bands: list(z.strictObject({ from: z.exactOptional(percent), to: z.exactOptional(percent), points }), 40, 1),
  }),
  z.strictObject({
    steps: z.strictObject({
      points,
      limit: percent,
      beyond: z.enum(["above", "below"]),
      step: number(0.0001, 1000),
      lose: points,
    }),
  }),
]);

/** How rows and the total are scored, where a place has its own way. */
const scoring = {
  tierMet: z.exactOptional(number(0, 1)),
  heaviestRow: z.exactOptional(points),
  heaviestSatisfaction: z.exactOptional(points),
  scales: z.exactOptional(
    list(
      z.strictObject({
        name: z.strictObject({ any: list(named, 30, 1), none: z.exactOptional(list(named, 30)) }),
        weight: points,
        scale,
      }),
      100,
    ),
  ),
  caps: z.exactOptional(
    z.strictObject({
      source: z.strictObject({ title: named, number: z.exactOptional(named), confirmed: z.boolean() }),
      steps: list(z.strictObject({ rateBelow: number(0.0001, 1), totalAtMost: points }), 20, 1),
    }),
  ),
};

export const templateSchema = z.strictObject({
  id: z.string().check(own(isTemplateId, (id) => ({ of: ["bad-id", { text: id.slice(0, 80) }] }))),
  layoutVersion: whole(1, 9999),
  name: words,
  region: words,
  kind: z.enum(["department", "project", "transfer"]),
  years: z.strictObject({ from: whole(1990, 2100), to: z.exactOptional(whole(1990, 2100)) }),
  sources: list(z.strictObject({ title: named, number: z.exactOptional(named), confirmed: z.boolean() }), 20),
  title: text(300, 1),
  sheetName: z.string().check(
    own(
      (name) => SHEET_NAME.test(name.replaceAll("{year}", "0000")),
      (name) => ({ of: ["bad-sheet-name", { text: name.slice(0, 80) }] }),
    ),
  ),
  columns: list(
    z.strictObject({
      role: z.enum([
        ...(["level1", "level1Weight", "level2", "level2Weight", "level3", "targetSign", "target", "targetUnit"] as const),
        ...(["adjustedTarget", "actual", "weight", "scoreOf100", "score", "reason", "group", "extra"] as const),
      ]),
      header: label,
      synonyms,
      width: number(4, 800),
    }),
    40,
    3,
  ),
  head: list(
    list(z.strictObject({ role: z.enum(["unit", "totalScore", "other"]), label, labelSpan: span, valueSpan: span }), 20),
    20,
  ),
  moneyUnit: z.exactOptional(z.enum(["元", "万元"])),
  funding: z.strictObject({
    header: label,
    labelSpan: span,
    columns: list(
      z.strictObject({
        role: z.enum(["initialBudget", "adjustedBudget", "actualExpenditure", "weight", "executionRate", "score"]),
        header: label,
        synonyms,
        span,
      }),
      12,
    ),
    rows: list(
      z.strictObject({
        label: named,
        kind: z.enum([
          ...(["totalFunds", "fiscalAppropriation", "carryover", "otherFunds", "governmentFund"] as const),
          ...(["specialAccount", "basicExpenditure", "projectExpenditure", "unknown"] as const),
        ]),
        role: z.enum(["total", "source", "structure", "ofWhich"]),
        shortName: text(60, 1),
        weight: z.exactOptional(points),
      }),
      60,
    ),
    texts: z.exactOptional(list(list(z.strictObject({ text: label, span }), 20), 30)),
    noPoints: z.exactOptional(text(20)),
    note: z.exactOptional(text(2000, 1)),
  }),
  statements: z.exactOptional(
    z.strictObject({
      header: label,
      labelSpan: span,
      columns: list(z.strictObject({ header: label, span }), 12, 1),
      rows: list(named, 60, 1),
      lines,
    }),
  ),
  goals: z.optional(
    z.nullable(
      z.strictObject({
        label,
        labelSpan: span,
        expected: z.strictObject({ header: label, span }),
        actual: z.strictObject({ header: label, span }),
        lines,
      }),
    ),
  ),
  section: z.exactOptional(named),
  rowLines: lines,
  indicators: list(
    z.strictObject({
      name: named,
      weight: points,
      group: z.exactOptional(named),
      target: z.exactOptional(text(2000, 1)),
      children: list(
        z.strictObject({
          name: named,
          weight: points,
          children: list(z.strictObject({ name: text(500), weight: points, target: z.exactOptional(text(2000, 1)) }), 200),
        }),
        60,
        1,
      ),
    }),
    60,
    1,
  ),
  openWeights: z.exactOptional(z.boolean()),
  total: z.optional(z.nullable(z.strictObject({ label: named, grade: z.exactOptional(z.boolean()) }))),
  closing: z.exactOptional(list(z.strictObject({ label: text(60, 1), role: z.exactOptional(z.literal("reason")), lines }), 20)),
  footnote: text(8000),
  settings: z.exactOptional(
    z.strictObject({
      fullMarks: z.exactOptional(number(1, 1000)),
      executionWeight: z.exactOptional(points),
      tierFloor: z.exactOptional(number(0, 1)),
      executionFloor: z.exactOptional(number(0, 1)),
      overCompletion: z.exactOptional(number(1, 100)),
      budgetChange: z.exactOptional(number(0, 100)),
      levelWeights: z.exactOptional(z.record(named, points)),
      ...scoring,
    }),
  ),
  words: z.strictObject({ score: checkWords, amount: checkWords, footer: text(255) }),
  fonts: z.strictObject({ title: font, body: font }),
  fills: z.exactOptional(z.strictObject({ title: fill, label: fill, header: fill, total: fill })),
  print: z.strictObject({
    orientation: z.enum(["Landscape", "Portrait"]),
    margins: z.strictObject({ top: margin, bottom: margin, left: margin, right: margin, header: margin, footer: margin }),
  }),
});
