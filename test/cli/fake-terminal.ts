import { mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { run } from "../../src/cli/main";
import type { ExitCode, Terminal } from "../../src/cli/terminal";

export interface Ran {
  readonly code: ExitCode;
  readonly out: string;
  readonly err: string;
}

/** Runs a command line in a terminal that is not there. */
export const selfeval = async (argv: readonly string[], input: readonly string[] = [], isInteractive = false): Promise<Ran> => {
  let [out, err] = ["", ""];
  const terminal: Terminal = {
    write: (text) => (out += text),
    warn: (text) => (err += text),
    isInteractive,
    year: 2025,
    version: "1.2.3",
    async *lines() {
      yield* input;
    },
  };
  return { code: await run(argv, terminal), out, err };
};

/** A folder for one test's files, gone afterwards. */
export const withFolder = async <T>(work: (path: (name: string) => string) => Promise<T>): Promise<T> => {
  const folder = mkdtempSync(join(tmpdir(), "selfeval-"));
  try {
    return await work((name) => join(folder, name));
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
};
