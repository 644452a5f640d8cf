import type { Field, FieldPath } from "../domain/field";
import { budgetOf } from "../review/money";
import { scoreParts, weightParts } from "../review/parts";
import type { Rect } from "./address";
import { executionScoreFormula, rateFormula, sumFormula } from "./formula-text";
import type { Recognition } from "./recognition";

/**
 * The formula for a computed field over this sheet's own cells, wherever inserted rows and columns have put them. Undefined where a
 * formula cannot say it: its inputs are texts ("355.2万元", 数量指标（6）) or stand in merged cells of other rows.
 */
export const formulaFor = (recognition: Recognition, at: FieldPath): string | undefined => {
  const { form, places } = recognition;
  if (at === "total.weight") return sumOver(places, weightParts(form));
  if (at === "total.score") return sumOver(places, scoreParts(form));
  const scored = form.funding.find((candidate) => candidate.score?.at === at);
  if (scored) {
    const [weight, budget, executed] = cellsOf(places, [scored.weight, budgetOf(scored), scored.actualExpenditure]) ?? [];
    return weight && budget && executed && executionScoreFormula(weight, budget, executed);
  }
  const line = form.funding.find((candidate) => candidate.executionRate?.at === at);
  const cells = line && cellsOf(places, [budgetOf(line), line.actualExpenditure]);
  const [budget, executed] = cells ?? [];
  return budget && executed && rateFormula(budget, executed);
};

const sumOver = (places: Recognition["places"], parts: readonly Field<unknown>[]): string | undefined => {
  const cells = cellsOf(places, parts);
  return cells === undefined || cells.length === 0 ? undefined : sumFormula(cells);
};

/** The cells of these fields, unless one of them holds something that a formula does not reckon with. */
const cellsOf = (places: Recognition["places"], fields: readonly (Field<unknown> | undefined)[]): Rect[] | undefined => {
  const cells = fields.flatMap((field) => (field && !field.inherited && isReckoned(field) ? (places.get(field.at) ?? []) : []));
  return cells.length === fields.length ? cells : undefined;
};

const isReckoned = ({ raw }: Field<unknown>): boolean => typeof raw === "number" || raw === "";
