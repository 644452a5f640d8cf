import type { BaseData } from "../../domain/base-data";
import type { Finding } from "../../domain/finding";
import { baseDataRules } from "../../rules/base-data";
import { defaultSettings, type RuleSettings } from "../../rules/settings";
import { checkWith } from "../check";

/** What is wrong with a base data form, by rule code and then by place. */
export const checkBaseData = (form: BaseData, settings: Partial<RuleSettings> = {}): Finding[] =>
  checkWith(Object.values(baseDataRules), form, { ...defaultSettings, ...settings });
