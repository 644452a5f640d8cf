import type { RuleData, RuleId } from "../rules";
import type { BaseDataRuleData, BaseDataRuleId } from "../rules/base-data";
import type { SourceId } from "../rules/sources";
import type { Formats } from "./formats";

/** What is said of one finding; what it rests on comes from the sources. */
export interface FindingText {
  /** The number first: "预算执行管理少得 1 分，没有写原因". */
  readonly title: string;
  /** What is there and what ought to be. */
  readonly what: string;
  readonly why: string;
  readonly todo: string;
}

/** One entry for every rule: a missing text is a compile error. */
export type FindingTexts = {
  readonly [Id in RuleId]: (data: RuleData<Id> & { readonly row: string }, formats: Formats) => FindingText;
} & {
  readonly [Id in BaseDataRuleId]: (data: BaseDataRuleData<Id> & { readonly row: string }, formats: Formats) => FindingText;
};

/** The documents' titles in a language, and what the clause says. */
export type SourceTexts = {
  readonly [Id in SourceId]: { readonly title: string; readonly says: string };
};
