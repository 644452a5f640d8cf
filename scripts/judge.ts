/**
 * `npm run judge -- DIR`: holds the rules against tables that a careful auditor went through.
 *
 * DIR holds workbooks ID.xlsx, each with ID.rows.json ({ rows: { "11": "居民健康档案", … } }, sheet rows counted from 1), and
 * labels.json (what is wrong: case, rule, where, kind) and checked-ok.json (what is right: case, rule, where).
 *
 * How they are matched:
 * - A label is found when a finding has the same code and stands in, or relates to, a row that the label's `where` names. Rows are
 *   named in words, so names are compared generously: without punctuation and numbering, whole or in part (judge/places.ts). Where
 *   the words name no row of the table ("form", "13 rows with lost points"), the code alone decides, anywhere in that workbook.
 * - Labels of kind "debatable" are not expected, but they explain a finding. So does a label of another sum at the very same row.
 * - A false alarm is a finding of a code on a row that checked-ok.json calls right under this code (on any row where it names none),
 *   or an error under a code that reckons, which no label explains. Warnings and advice elsewhere are nobody's false alarms: the
 *   labels do not list all of them.
 * - A label of a workbook that is not in DIR, or of a code that no rule has (the report's R codes), is counted as not judged.
 * - Rows of ID.rows.json that no field of the form was read from are listed too.
 */
import { readFileSync } from "node:fs";
import type { PlacedFinding } from "../src/actions/session";
import { readingsOf } from "../src/cli/readings";
import { ruleCodes } from "../src/cli/rule-catalogue";
import { readWorkbook } from "../src/hosts/xlsx/read-workbook";
import { a1, type Rect } from "../src/sheet/address";
import { readFolder, type Case } from "./judge/case";
import { judge, type Counts, type JudgedFinding } from "./judge/score";

/** The codes by which recall is measured. */
const MEASURED = /^(?:W[12]|S(?:[123589]|10)|E[1-7]|T(?:[123568]|10|11)|B\d+)$/;

const rowsOf = ({ row, rows }: Rect): number[] => Array.from({ length: rows }, (_, i) => row + i + 1);

const judged = (finding: PlacedFinding, places: ReadonlyMap<string, Rect>): JudgedFinding => ({
  code: finding.code,
  severity: finding.severity,
  cell: a1(finding.cell),
  row: finding.row,
  rows: rowsOf(finding.cell),
  relatedRows: (finding.related ?? []).flatMap((at) => places.get(at) ?? []).flatMap(rowsOf),
});

const examine = async ({ workbook, rows }: Case): Promise<{ readonly findings: JudgedFinding[]; readonly unbound: string[] }> => {
  const { forms } = await readingsOf(readWorkbook(readFileSync(workbook)));
  const bound = new Set(forms.flatMap(({ form }) => [...form.places.values()]).flatMap(rowsOf));
  return {
    findings: forms.flatMap(({ form, findings }) => findings.map((each) => judged(each, form.places))),
    unbound: [...rows].filter(([row]) => !bound.has(row)).map(([row, name]) => `${row} ${name}`),
  };
};

const total = (counts: Iterable<Counts>): Counts => {
  const sum = { expected: 0, found: 0, missed: 0, falseAlarms: 0 };
  for (const each of counts) for (const key of Object.keys(sum) as (keyof Counts)[]) sum[key] += each[key];
  return sum;
};

const line = (name: string, { expected, found, missed, falseAlarms }: Counts): string =>
  [name.padEnd(14), ...[expected, found, missed, falseAlarms].map((count) => String(count).padStart(9))].join("");

const directory = process.argv[2];
if (directory === undefined) throw new Error("usage: npm run judge -- DIR");
const folder = readFolder(directory);
const examined = new Map(await Promise.all(folder.cases.map(async (each) => [each.id, await examine(each)] as const)));
const { perCode, missed, falseAlarms, notJudged } = judge(
  folder,
  ruleCodes(),
  new Map([...examined].map(([id, { findings }]) => [id, findings])),
);

const byCode = [...perCode].sort(([a], [b]) => a.localeCompare(b, "en", { numeric: true }));
console.log(["code".padEnd(14), ...["expected", "found", "missed", "false"].map((title) => title.padStart(9))].join(""));
for (const [code, counts] of byCode) console.log(line(code, counts));
const measured = total(byCode.filter(([code]) => MEASURED.test(code)).map(([, counts]) => counts));
console.log(line("measured", measured));
console.log(line("all", total(perCode.values())));
console.log(
  `recall ${((measured.found / Math.max(measured.expected, 1)) * 100).toFixed(1)}% of the measured codes; ${folder.cases.length} workbooks; ${notJudged.length} labels not judged`,
);
for (const { case: id, rule, kind, where, what } of missed) console.log(`MISSED  ${rule} ${kind} ${id} · ${where}: ${what}`);
for (const { case: id, finding, why } of falseAlarms)
  console.log(`FALSE   ${finding.code} ${finding.severity} ${id} · ${finding.cell} ${finding.row}: ${why}`);
for (const [id, { unbound }] of examined) for (const row of unbound) console.log(`UNBOUND ${id} · ${row}`);
