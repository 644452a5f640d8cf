import type { Finding } from "../domain/finding";
import type { RuleId } from "../rules";
import type { SourceId } from "../rules/sources";
import type { FindingText, FindingTexts, SourceTexts } from "./finding-texts";
import type { Formats } from "./formats";
import type { FindingWords } from "./index";

/** What one language says of findings. */
export interface FindingLanguage {
  readonly texts: FindingTexts;
  readonly sources: SourceTexts;
  readonly basis: (title: string, number: string | undefined, says: string, confirmed: boolean) => string;
}

/** The title comes with the form, as its maker wrote it. */
const LOCAL: SourceId = "local-total-cap";

/** The words for findings of `review/check`. Throws on a rule or source that has none. */
export const findingWordsIn =
  ({ texts, sources, basis }: FindingLanguage, formats: Formats) =>
  (finding: Finding): FindingWords => {
    const { rule, row, data, source } = finding;
    const text = texts[rule as RuleId] as ((data: object, formats: Formats) => FindingText) | undefined;
    const clause = source && sources[source.id as SourceId];
    if (text === undefined || source === undefined || clause === undefined)
      throw new Error(`no words for ${rule} and its source`);
    const title = source.id === LOCAL ? source.title : clause.title;
    return { ...text({ ...data, row }, formats), basis: basis(title, source.number, clause.says, source.confirmed) };
  };
