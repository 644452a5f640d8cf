import { cliEnUS } from "./cli.en-US";
import { cliZhCN, type CliWords } from "./cli.zh-CN";
import type { Language } from "./formats";

export type { CliWords, FileProblemCode, UsageProblem } from "./cli.zh-CN";

export const cliWords = (language: Language): CliWords => (language === "en-US" ? cliEnUS : cliZhCN);
