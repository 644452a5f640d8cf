import { htmlOf } from "./formats/html";
import { sarifOf } from "./formats/sarif";
import { textOf } from "./formats/text";
import { pathsOf } from "./paths";
import { progressOf } from "./progress";
import { hasErrors, reportOf, type CheckedFile, type FileReport } from "./report";
import type { ExitCode, Surroundings } from "./terminal";

export const CHECK_FORMATS = ["text", "json", "ndjson", "sarif", "html"] as const;
export type CheckFormat = (typeof CHECK_FORMATS)[number];

/** Checks the files one after the other and says what it found. A word may be a pattern: *.xlsx. */
export const check = async (words: readonly string[], format: CheckFormat, surroundings: Surroundings): Promise<ExitCode> => {
  const { terminal, say } = surroundings;
  const { paths, lockFiles } = await pathsOf(words);
  for (const path of lockFiles) terminal.warn(`${path}: ${say.lockFile}\n`);
  const progress = progressOf({ terminal, label: say.reading, total: paths.length });
  const files: CheckedFile[] = [];
  let code: ExitCode = 0;
  for (const [done, path] of paths.entries()) {
    progress.show(done);
    const file = await reportOf(path, surroundings);
    code = worse(code, exitCodeOf(file.report));
    for (const note of file.notes) progress.say(`${path}: ${note}`);
    if (format === "ndjson") terminal.write(`${JSON.stringify(file.report)}\n`);
    else files.push(file);
  }
  progress.clear();
  if (format !== "ndjson") terminal.write(printed(files, format, surroundings));
  return code;
};

const worse = (a: ExitCode, b: ExitCode): ExitCode => (a > b ? a : b);

const exitCodeOf = ({ problems, sheets }: FileReport): ExitCode => (problems.length > 0 ? 2 : sheets.some(hasErrors) ? 1 : 0);

const printed = (files: readonly CheckedFile[], format: Exclude<CheckFormat, "ndjson">, surroundings: Surroundings): string => {
  const report = { files: files.map((file) => file.report) };
  switch (format) {
    case "json":
      return `${JSON.stringify(report, null, 2)}\n`;
    case "sarif":
      return `${JSON.stringify(sarifOf(report, surroundings), null, 2)}\n`;
    case "html":
      return htmlOf(files, surroundings);
    case "text":
      return textOf(files, surroundings);
  }
};
