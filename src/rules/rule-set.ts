import { rules } from "./index";
import { baseDataRules } from "./base-data";

/** The rules as a whole, as a seal and a report name them. */
export interface RuleSet {
  /** Year and number: raised whenever a rule comes, goes, or changes its code or severity. A test holds it against the catalogue. */
  readonly version: string;
  /** How many rules there are. */
  readonly rules: number;
}

const VERSION = "2026.1";

export const ruleSet: RuleSet = {
  version: VERSION,
  rules: Object.keys(rules).length + Object.keys(baseDataRules).length,
};
