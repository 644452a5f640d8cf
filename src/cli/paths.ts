import { readdir, stat } from "node:fs/promises";
import { basename, dirname, join } from "node:path";

/** Excel keeps such a file beside a workbook while it is open: it names the user and holds no sheet. */
const LOCK_FILE = /^~\$/;

export interface FoundPaths {
  readonly paths: readonly string[];
  /** Excel's own lock files, left out. */
  readonly lockFiles: readonly string[];
}

/** The files that are meant: patterns (*.xlsx) are put to use where the shell, as on Windows, leaves that to us. */
export const pathsOf = async (words: readonly string[]): Promise<FoundPaths> => {
  const all = (await Promise.all(words.map(expanded))).flat();
  return {
    paths: all.filter((path) => !LOCK_FILE.test(basename(path))),
    lockFiles: all.filter((path) => LOCK_FILE.test(basename(path))),
  };
};

/** A pattern that nothing fits stays as it is: then it is said that there is no such file. */
const expanded = async (word: string): Promise<readonly string[]> => {
  const name = basename(word);
  if (!/[*?]/.test(name) || (await isThere(word))) return [word];
  const pattern = new RegExp(
    `^${name
      .replace(/[.+^${}()|[\]\\]/g, "\\$&")
      .replaceAll("?", ".")
      .replace(/\*+/g, ".*")}$`,
    process.platform === "win32" ? "isu" : "su",
  );
  const folder = dirname(word);
  const names = (await namesIn(folder)).filter((each) => pattern.test(each) && (!each.startsWith(".") || name.startsWith(".")));
  return names.length === 0 ? [word] : names.map((each) => (/[\\/]/.test(word) ? join(folder, each) : each));
};

const isThere = (path: string): Promise<boolean> =>
  stat(path).then(
    () => true,
    () => false,
  );

/** None where the folder cannot be read; the pattern itself is then said to be no file. */
const namesIn = (folder: string): Promise<readonly string[]> =>
  readdir(folder).then(
    (names) => names.sort(),
    () => [],
  );
