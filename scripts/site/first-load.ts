import { readFileSync } from "node:fs";
import { join } from "node:path";
import { gzipSync } from "node:zlib";
import type { Compilation, Compiler } from "webpack";

/** What Microsoft's own React task-pane template, a hello-world, weighs: 169 KB. The pane must not weigh more. */
export const FIRST_LOAD_LIMIT = 169_000;

/** The names of the parts that come before the pane can be used, as the import() calls give them. */
const WORDS = ["words-zh-CN", "words-en-US"];
const BLANK = ["choose-form"];
const FORM = ["recognise", "form-view"];

export interface FirstLoad {
  /** Bytes (gzip) of all JavaScript that comes before the pane can be used over a sheet without a form, office.js aside. */
  readonly blank: number;
  /** The same over a sheet with a form on it, which has to be recognised and shown. */
  readonly form: number;
}

/** Weighs what was built. The longer of the languages counts. */
export function firstLoad(compilation: Compilation): FirstLoad {
  const folder = compilation.outputOptions.path ?? "";
  const filesOf = (name: string): string[] => {
    const group = compilation.namedChunkGroups.get(name);
    if (!group) throw new Error(`no part is called ${name}`);
    return group.getFiles().filter((file) => file.endsWith(".js"));
  };
  const weigh = (names: readonly string[]): number => {
    const files = new Set(names.flatMap(filesOf));
    return Array.from(files, (file) => gzipSync(readFileSync(join(folder, file)), { level: 9 }).length).reduce(
      (a, b) => a + b,
      0,
    );
  };
  const longest = (parts: readonly string[]): number => Math.max(...WORDS.map((words) => weigh(["taskpane", words, ...parts])));
  return { blank: longest(BLANK), form: longest(FORM) };
}

/** Why a page of this weight must not ship; undefined when it may. */
export function faultIn({ blank, form }: FirstLoad): string | undefined {
  const weight = Math.max(blank, form);
  if (weight <= FIRST_LOAD_LIMIT) return undefined;
  return `The pane's first JavaScript is ${weight} bytes (gzip); the limit is ${FIRST_LOAD_LIMIT}. Load what is not needed at once with import().`;
}

/** Fails the build when the pane's first JavaScript outgrows its limit. */
export class FirstLoadLimit {
  apply(compiler: Compiler): void {
    compiler.hooks.afterEmit.tap("FirstLoadLimit", (compilation) => {
      if (compilation.errors.length > 0) return;
      const fault = faultIn(firstLoad(compilation));
      if (fault !== undefined) compilation.errors.push(new compiler.webpack.WebpackError(fault));
    });
  }
}
