import type { Finding } from "../../../src/domain/finding";
import { checkWith } from "../../../src/review/check";
import { baseDataRules, type BaseDataRuleId } from "../../../src/rules/base-data";
import type { BaseDataRule } from "../../../src/rules/base-data/rule";
import { defaultSettings, type RuleSettings } from "../../../src/rules/settings";
import { baseDataOf, type BaseDataCells } from "../../fixtures/base-data/form";

/** The findings of one rule alone, its prerequisites left aside. */
export const run = (id: BaseDataRuleId, cells: BaseDataCells, settings: Partial<RuleSettings> = {}): readonly Finding[] => {
  const rule: BaseDataRule = baseDataRules[id];
  return checkWith([{ ...rule, needs: [] }], baseDataOf(cells), { ...defaultSettings, ...settings });
};

export const brief = ({ at, severity, data }: Finding) => ({ at, severity, ...data });
