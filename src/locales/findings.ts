import type { Finding } from "../domain/finding";
import type { RuleId } from "../rules";
import type { SourceId } from "../rules/sources";
import type { FindingText, FindingTexts, SourceTexts } from "./finding-texts";
import { findingsEnUS } from "./findings.en-US";
import { findingsZhCN } from "./findings.zh-CN";
import type { Formats, Language } from "./formats";
import type { FindingWords } from "./index";
import { sourcesEnUS } from "./sources.en-US";
import { sourcesZhCN } from "./sources.zh-CN";

interface Words {
  readonly texts: FindingTexts;
  readonly sources: SourceTexts;
  readonly basis: (title: string, number: string | undefined, says: string, confirmed: boolean) => string;
}

const words: Readonly<Record<Language, Words>> = {
  "zh-CN": {
    texts: findingsZhCN,
    sources: sourcesZhCN,
    basis: (title, number, says, confirmed) =>
      `${title}${number ? `（${number}）` : ""}：${says}${confirmed ? "" : "（条文待与官方文本核对）"}`,
  },
  "en-US": {
    texts: findingsEnUS,
    sources: sourcesEnUS,
    basis: (title, number, says, confirmed) =>
      `${title}${number ? ` (${number})` : ""}: ${says}${confirmed ? "" : " (wording not yet checked against the official text)"}`,
  },
};

/** The words for findings of `review/check` in the language of the formats. Throws on a rule or source that has none. */
export const findingWords =
  (formats: Formats) =>
  (finding: Finding): FindingWords => {
    const { texts, sources, basis } = words[formats.language];
    const { rule, row, data, source } = finding;
    const text = texts[rule as RuleId] as ((data: object, formats: Formats) => FindingText) | undefined;
    const clause = source && sources[source.id as SourceId];
    if (text === undefined || source === undefined || clause === undefined)
      throw new Error(`no words for ${rule} and its source`);
    return { ...text({ ...data, row }, formats), basis: basis(clause.title, source.number, clause.says, source.confirmed) };
  };
