import type { BaseData } from "../../domain/base-data";
import type { Finding } from "../../domain/finding";
import { finish, type Steps } from "../../domain/steps";
import { baseDataRules } from "../../rules/base-data";
import { defaultSettings, type RuleSettings } from "../../rules/settings";
import { checkStepsWith } from "../check";

/** What is wrong with a base data form, by rule code and then by place. */
export const checkBaseData = (form: BaseData, settings?: Partial<RuleSettings>): Finding[] =>
  finish(checkBaseDataSteps(form, settings));

/** The same, a rule at a time. */
export const checkBaseDataSteps = (form: BaseData, settings: Partial<RuleSettings> = {}): Steps<Finding[]> =>
  checkStepsWith(Object.values(baseDataRules), form, { ...defaultSettings, ...settings });
