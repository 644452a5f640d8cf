import type { Aside, CheckedFile, FindingReport, SheetReport } from "../report";
import type { Surroundings } from "../terminal";
import { summaryRows } from "./summary";
import { aligned, printable } from "./text-columns";

/** Signs besides the words, so that severities are told apart at a glance. */
const SIGNS = { error: "✕", warning: "!", advice: "·" } as const;
const EXPLAINED = "✓";

/** The report for people to read in a terminal; of several files a table comes last, where the eye is then. */
export const textOf = (files: readonly CheckedFile[], surroundings: Surroundings): string =>
  [...files.map((file) => fileText(file, surroundings)), ...(files.length > 1 ? [summaryText(files, surroundings)] : [])].join(
    "\n",
  );

const summaryText = (files: readonly CheckedFile[], surroundings: Surroundings): string => {
  const { title, head, rows } = summaryRows(files, surroundings);
  return `${[title, ...aligned([head, ...rows]).map((line) => `  ${line}`)].join("\n")}\n`;
};

const fileText = ({ report: { path, problems, sheets }, asides }: CheckedFile, surroundings: Surroundings): string => {
  const { say } = surroundings;
  const lines = [printable(path)];
  for (const { message, detail } of problems) lines.push(`  ${SIGNS.error} ${message} (${printable(detail)})`);
  if (problems.length === 0 && sheets.length === 0) lines.push(`  ${say.noForm}`);
  for (const [i, sheet] of sheets.entries()) lines.push(...sheetLines(sheet, asides[i], surroundings));
  return `${lines.join("\n")}\n`;
};

const sheetLines = (sheet: SheetReport, aside: Aside | undefined, surroundings: Surroundings): string[] => {
  const { say, words } = surroundings;
  const { errors, warnings, advice, totalScore, executionRate, grade } = sheet.summary;
  const { formats } = words;
  const explained = sheet.findings.filter(({ explanation }) => explanation !== undefined).length;
  const counts = [
    say.counts(errors, warnings, advice),
    ...(explained === 0 ? [] : [say.explained(explained)]),
    ...(totalScore === null ? [] : [`${say.figures.totalScore} ${formats.number(totalScore)}`]),
    ...(grade === null ? [] : [`${say.figures.grade} ${grade}`]),
    ...(executionRate === null ? [] : [`${say.figures.executionRate} ${formats.percent(executionRate)}`]),
  ];
  const form = printable(aside?.formName ?? sheet.template.id);
  return [
    `  ${say.sheet(printable(sheet.sheet), form, formats.percent(Math.round(sheet.template.confidence * 100)))}`,
    `  ${counts.join(" · ")}`,
    ...(sheet.practice ? [`  ${say.practice}`] : []),
    ...(sheet.seal === undefined ? [] : [`  ${printable(say.seal(sheet.seal))}`]),
    ...sheet.findings.flatMap((finding) => findingLines(finding, surroundings)),
    ...(sheet.findings.length === 0 ? [`    ${say.clean}`] : []),
    ...sheet.notUnderstood.map(
      ({ cell, text }) => `    ? ${cell} ${say.notUnderstood}${text === "" ? "" : `: ${printable(text)}`}`,
    ),
  ];
};

const findingLines = (finding: FindingReport, { say }: Surroundings): string[] => {
  const { cell, severity, code, title, message, advice, basis, explanation } = finding;
  const head = `${cell} ${say.severities[severity]} ${code} ${printable(title)}`;
  if (explanation === undefined)
    return [
      `    ${SIGNS[severity]} ${head}`,
      `        ${printable(message)}`,
      `        ${printable(advice)}`,
      `        ${say.basis}: ${printable(basis)}`,
    ];
  const { reason, by, date } = explanation;
  return [`    ${EXPLAINED} ${head}`, `        ${say.explanation(printable(reason), printable(by), printable(date))}`];
};
