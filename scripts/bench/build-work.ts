import { pathToFileURL } from "node:url";
import { root } from "../site/paths";
import { compile } from "./compile";
import type { workTimes } from "./work-times";

interface Work {
  readonly workTimes: typeof workTimes;
}

/** The work as the bundle has it: what runs TypeScript directly keeps the names of functions, which makes them half as fast. */
export async function buildWork(outputPath: string): Promise<Work> {
  await compile({
    target: "node20",
    entry: { work: `${root}scripts/bench/work-times.ts` },
    experiments: { outputModule: true },
    output: { path: outputPath, filename: "[name].mjs", library: { type: "module" }, clean: true },
  });
  return (await import(pathToFileURL(`${outputPath}/work.mjs`).href)) as Work;
}
