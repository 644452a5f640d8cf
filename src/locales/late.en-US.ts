import { findingsEnUS } from "./findings.en-US";
import type { LateWords } from "./late.zh-CN";
import { reportEnUS } from "./report.en-US";
import { sourcesEnUS } from "./sources.en-US";

export const lateEnUS: LateWords = {
  findings: {
    texts: findingsEnUS,
    sources: sourcesEnUS,
    basis: (title, number, says, confirmed) =>
      `${title}${number ? ` (${number})` : ""}: ${says}${confirmed ? "" : " (wording not yet checked against the official text)"}`,
  },
  report: reportEnUS,
};
