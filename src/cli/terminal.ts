import type { Words } from "../locales";
import type { CliWords, FileProblemCode, UsageProblem } from "../locales/cli";

/** What the commands know of the world. Tests give their own. */
export interface Terminal {
  /** Standard output. */
  write(text: string): void;
  /** Standard error. */
  warn(text: string): void;
  readonly isInteractive: boolean;
  /** All of standard input, line by line. */
  lines(): AsyncIterable<string>;
  readonly year: number;
  /** Of this program. */
  readonly version: string;
}

/** A command's surroundings: the terminal and its language. */
export interface Surroundings {
  readonly terminal: Terminal;
  readonly words: Words;
  readonly say: CliWords;
}

/** 0 clean, 1 errors found, 2 unreadable or misused. */
export type ExitCode = 0 | 1 | 2;

/** The command line is wrong: said in words, with the usage, exit code 2. */
export class Misuse extends Error {
  override readonly name = "Misuse";
  constructor(
    readonly problem: UsageProblem,
    readonly what: string,
  ) {
    super(`${problem}: ${what}`);
  }
}

/** A file that cannot be read or written: said in words, exit code 2. */
export class FileProblem extends Error {
  override readonly name = "FileProblem";
  constructor(
    readonly code: FileProblemCode,
    readonly path: string,
    readonly detail: string,
    options?: ErrorOptions,
  ) {
    super(`${path}: ${code}: ${detail}`, options);
  }
}
