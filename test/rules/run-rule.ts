import type { Finding } from "../../src/domain/finding";
import { checkWith } from "../../src/review/check";
import { rules, type RuleId } from "../../src/rules";
import type { Rule } from "../../src/rules/rule";
import { defaultSettings, type RuleSettings } from "../../src/rules/settings";
import { formOf, type FormCells, type RowCells } from "../fixtures/forms/form";

/** The findings of one rule alone, its prerequisites left aside. */
export const run = (id: RuleId, cells: FormCells, settings: Partial<RuleSettings> = {}): readonly Finding[] => {
  const rule: Rule = rules[id];
  return checkWith([{ ...rule, needs: [] }], formOf(cells), { ...defaultSettings, ...settings });
};

/** A form of one scored row. */
export const oneRow = (row: RowCells): FormCells => ({
  rows: [{ level3: "任务", weight: "10", score: "10", reason: "", ...row }],
});
