import type { IDisposable } from "@univerjs/core";
import {
  AddConditionalRuleMutation,
  AddConditionalRuleMutationUndoFactory,
  CFRuleType,
  CFSubRuleType,
  ConditionalFormattingRuleModel,
  createCfId,
  DeleteConditionalRuleMutation,
  SetConditionalRuleMutation,
  setConditionalRuleMutationUndoFactory,
  type IConditionFormattingRule,
} from "@univerjs/sheets-conditional-formatting";
import { FormulaRefRangeService } from "@univerjs/sheets-formula";
import type { Book } from "./book";

const formulaOf = (rule: IConditionFormattingRule): string[] =>
  rule.rule.type === CFRuleType.highlightCell && rule.rule.subType === CFSubRuleType.formula ? [rule.rule.value] : [];

const withFormula = (rule: IConditionFormattingRule, formula: string | undefined): IConditionFormattingRule["rule"] =>
  formula !== undefined && rule.rule.type === CFRuleType.highlightCell && rule.rule.subType === CFSubRuleType.formula
    ? { ...rule.rule, value: formula }
    : rule.rule;

/** Makes conditional formats follow inserted and deleted lines. Univer does this in its user interface only, so not without a window. */
export const followLines = (book: Book): void => {
  const { injector, unitId } = book;
  const model = injector.get(ConditionalFormattingRuleModel);
  const service = injector.get(FormulaRefRangeService);
  const registered = new Map<string, IDisposable>();

  const register = (subUnitId: string, rule: IConditionFormattingRule): void => {
    const own = { unitId, subUnitId };
    const following = service.registerRangeFormula(unitId, subUnitId, rule.ranges, formulaOf(rule), ([first, ...parts]) => {
      if (!first)
        return {
          redos: [{ id: DeleteConditionalRuleMutation.id, params: { ...own, cfId: rule.cfId } }],
          undos: [{ id: AddConditionalRuleMutation.id, params: { ...own, rule } }],
        };
      const changed = {
        ...own,
        cfId: rule.cfId,
        rule: { ...rule, ranges: first.ranges, rule: withFormula(rule, first.formulas[0]) },
      };
      const added = parts.map((part) => ({
        ...own,
        rule: { ...rule, cfId: createCfId(), ranges: part.ranges, rule: withFormula(rule, part.formulas[0]) },
      }));
      return {
        redos: [
          { id: SetConditionalRuleMutation.id, params: changed },
          ...added.map((params) => ({ id: AddConditionalRuleMutation.id, params })),
        ],
        undos: [
          ...setConditionalRuleMutationUndoFactory(injector, changed),
          ...added.map((params) => AddConditionalRuleMutationUndoFactory(injector, params)),
        ],
      };
    });
    registered.set(rule.cfId, following);
  };
  const forget = (id: string): void => {
    registered.get(id)?.dispose();
    registered.delete(id);
  };

  const changes = model.$ruleChange.subscribe((change) => {
    if (change.unitId !== unitId || change.type === "sort") return;
    forget(change.rule.cfId);
    if (change.type !== "delete") register(change.subUnitId, change.rule);
  });
  book.own({
    dispose: () => {
      changes.unsubscribe();
      for (const id of [...registered.keys()]) forget(id);
    },
  });
};
