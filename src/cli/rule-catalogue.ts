import type { Severity } from "../domain/finding";
import type { Language } from "../locales";
import { cliWords } from "../locales/cli";
import { ruleTitles } from "../locales/rule-titles";
import { sourceTexts } from "../locales/source-texts";
import { rules, type RuleId } from "../rules";
import { baseDataRules, type BaseDataRuleId } from "../rules/base-data";
import type { SourceId } from "../rules/sources";
import { sourceOf } from "../rules/sources";

/** A rule as the catalogue shows it. */
export interface RuleEntry {
  readonly code: string;
  readonly id: string;
  readonly severity: Severity;
  /** What the rule asks for. */
  readonly title: string;
  /** What it rests on: document, number, and what the clause says. */
  readonly source: string;
}

const byCode = (a: RuleEntry, b: RuleEntry): number =>
  a.code.localeCompare(b.code, "en", { numeric: true }) || (a.id < b.id ? -1 : 1);

/** All rules by their codes, in words. */
export const ruleCatalogue = (language: Language): RuleEntry[] =>
  Object.entries({ ...rules, ...baseDataRules })
    .map(([id, rule]) => entryOf(id as RuleId | BaseDataRuleId, rule, language))
    .sort(byCode);

const entryOf = (
  id: RuleId | BaseDataRuleId,
  { code, severity, source: sourceId }: { readonly code: string; readonly severity: Severity; readonly source: SourceId },
  language: Language,
): RuleEntry => {
  const { number, confirmed } = sourceOf(sourceId);
  const { title, says } = sourceTexts(language)[sourceId];
  const document = number === undefined ? title : language === "en-US" ? `${title} (${number})` : `${title}（${number}）`;
  const { unconfirmed } = cliWords(language).rules;
  const note = confirmed ? "" : language === "en-US" ? ` (${unconfirmed})` : `（${unconfirmed}）`;
  return {
    code,
    id,
    severity,
    title: ruleTitles(language)[id],
    source: language === "en-US" ? `${document}: ${says}${note}` : `${document}：${says}${note}`,
  };
};

/** The catalogue as a page of the docs. */
export const catalogueMarkdown = (language: Language): string => {
  const say = cliWords(language);
  const { title, code, id, severity, rule, source, generated } = say.rules;
  const row = (cells: readonly string[]): string => `| ${cells.map((cell) => cell.replaceAll("|", "\\|")).join(" | ")} |`;
  const entries = ruleCatalogue(language).map((entry) =>
    row([entry.code, `\`${entry.id}\``, say.severities[entry.severity], entry.title, entry.source]),
  );
  return [
    `# ${title}`,
    "",
    generated,
    "",
    row([code, id, severity, rule, source]),
    row(["---", "---", "---", "---", "---"]),
    ...entries,
    "",
  ].join("\n");
};

/** The catalogue as CSV with both languages, UTF-8 with its mark so that Excel reads the Chinese. */
export const catalogueCsv = (): string => {
  const quote = (text: string): string => (/[",\r\n]/.test(text) ? `"${text.replaceAll('"', '""')}"` : text);
  const english = new Map(ruleCatalogue("en-US").map((entry) => [entry.id, entry]));
  const lines = ruleCatalogue("zh-CN").map(({ code, id, severity, title, source }) => [
    code,
    id,
    severity,
    title,
    english.get(id)?.title ?? "",
    source,
    english.get(id)?.source ?? "",
  ]);
  return `\uFEFF${[["code", "id", "severity", "title_zh", "title_en", "source_zh", "source_en"], ...lines].map((cells) => cells.map(quote).join(",")).join("\r\n")}\r\n`;
};

/** The codes that rules have. */
export const ruleCodes = (): ReadonlySet<string> =>
  new Set(Object.values({ ...rules, ...baseDataRules }).map(({ code }) => code));
