import type { BaseData } from "../../domain/base-data";
import type { Rule } from "../rule";

/** A check on the base data form. */
export type BaseDataRule<Id extends string = string, Data extends object = object> = Rule<Id, Data, BaseData>;

export const defineBaseDataRule = <const Id extends string, Data extends object>(
  rule: BaseDataRule<Id, Data>,
): BaseDataRule<Id, Data> => rule;

export type BaseDataRuleDataOf<R> = R extends BaseDataRule<string, infer Data> ? Data : never;
