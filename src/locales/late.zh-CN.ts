import type { ReportWords } from "../report/findings-report";
import type { FindingLanguage } from "./finding-words";
import { findingsZhCN } from "./findings.zh-CN";
import { reportZhCN } from "./report.zh-CN";
import { sourcesZhCN } from "./sources.zh-CN";

/** What has nothing to speak of before the first check. */
export interface LateWords {
  readonly findings: FindingLanguage;
  readonly report: ReportWords;
}

export const lateZhCN: LateWords = {
  findings: {
    texts: findingsZhCN,
    sources: sourcesZhCN,
    basis: (title, number, says, confirmed) =>
      `${title}${number ? `（${number}）` : ""}：${says}${confirmed ? "" : "（条文待与官方文本核对）"}`,
  },
  report: reportZhCN,
};
