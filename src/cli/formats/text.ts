import { templateById } from "../../templates";
import { baseDataTemplateById } from "../../templates/base-data";
import type { CheckReport, FileReport, FindingReport, SheetReport } from "../report";
import type { Surroundings } from "../terminal";

/** Signs besides the words, so that severities are told apart at a glance. */
const SIGNS = { error: "✕", warning: "!", advice: "·" } as const;

/** Characters that would steer the terminal, from a file's texts. */
export const printable = (text: string): string =>
  // eslint-disable-next-line no-control-regex -- these are the characters to be taken out
  text.replace(/\s+/g, " ").replace(/[\u0000-\u001F\u007F-\u009F\u200E\u200F\u202A-\u202E\u2066-\u2069]/g, "");

/** The report for people to read in a terminal. */
export const textOf = ({ files }: CheckReport, surroundings: Surroundings): string =>
  files.map((file) => fileText(file, surroundings)).join("\n");

const fileText = ({ path, problems, sheets }: FileReport, surroundings: Surroundings): string => {
  const { say } = surroundings;
  const lines = [printable(path)];
  for (const { message, detail } of problems) lines.push(`  ${SIGNS.error} ${message} (${printable(detail)})`);
  if (problems.length === 0 && sheets.length === 0) lines.push(`  ${say.noForm}`);
  for (const sheet of sheets) lines.push(...sheetLines(sheet, surroundings));
  return `${lines.join("\n")}\n`;
};

export const formName = (id: string, { words }: Surroundings): string => {
  const name = (templateById(id) ?? baseDataTemplateById(id))?.name;
  return name === undefined ? id : words.formats.language === "en-US" ? name.en : name.zh;
};

const sheetLines = (sheet: SheetReport, surroundings: Surroundings): string[] => {
  const { say, words } = surroundings;
  const { errors, warnings, advice, totalScore, executionRate, grade } = sheet.summary;
  const { formats } = words;
  const figures = [
    ...(totalScore === null ? [] : [`${say.figures.totalScore} ${formats.number(totalScore)}`]),
    ...(grade === null ? [] : [`${say.figures.grade} ${grade}`]),
    ...(executionRate === null ? [] : [`${say.figures.executionRate} ${formats.percent(executionRate)}`]),
  ];
  return [
    `  ${say.sheet(printable(sheet.sheet), formName(sheet.template.id, surroundings), formats.percent(Math.round(sheet.template.confidence * 100)))}`,
    `  ${[say.counts(errors, warnings, advice), ...figures].join(" · ")}`,
    ...sheet.findings.flatMap((finding) => findingLines(finding, surroundings)),
    ...(sheet.findings.length === 0 ? [`    ${say.clean}`] : []),
    ...sheet.notUnderstood.map(
      ({ cell, text }) => `    ? ${cell} ${say.notUnderstood}${text === "" ? "" : `: ${printable(text)}`}`,
    ),
  ];
};

const findingLines = (finding: FindingReport, { say }: Surroundings): string[] => [
  `    ${SIGNS[finding.severity]} ${finding.cell} ${say.severities[finding.severity]} ${finding.code} ${printable(finding.title)}`,
  `        ${printable(finding.message)}`,
  `        ${printable(finding.advice)}`,
  `        ${say.basis}: ${printable(finding.basis)}`,
];
