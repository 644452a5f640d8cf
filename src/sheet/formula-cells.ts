import type { Field } from "../domain/field";
import { isNotApplicable } from "../domain/number-text";
import { totalLimit } from "../domain/score-cap";
import { computeBaseData, rateCells, sumCells } from "../review/base-data/compute";
import { compute, type ComputedChange } from "../review/compute";
import type { FormulaCell } from "../review/gate";
import { baseDataFormulaFor } from "./base-data/formulas";
import type { IndicatorRole } from "../templates/template";
import type { BaseDataRecognition } from "./base-data/recognition";
import type { Rect } from "./address";
import { formulaFor } from "./formulas";
import { gridOf } from "./reading/grid";
import type { Recognition } from "./recognition";
import type { SheetSnapshot } from "./snapshot";

export interface PlacedFormulaCell extends FormulaCell {
  readonly cell: Rect;
}

interface Expected {
  readonly field: Field<unknown>;
  /** Our own formula for it, where it can be told. */
  readonly formula: string | undefined;
}

/**
 * The cells in which the form's own template puts formulas, each with what has become of it. Undefined where that cannot be told: a
 * sheet without our mark counts only while it holds one of our very formulas.
 */
export const formulaCells = (recognition: Recognition, sheet: SheetSnapshot): readonly PlacedFormulaCell[] | undefined => {
  const { form, template, basis } = recognition;
  const { funding, total, indicators } = form;
  const own = basis === "own";
  const caps = template?.settings?.caps;
  const limit = totalLimit(form, caps);
  const fields = [
    ...funding.flatMap(({ executionRate, score, weight }) => [executionRate, ...(weight?.value ? [score] : [])]),
    total?.weight,
    ...(total?.score?.value && limit?.most.eq(total.score.value) ? [] : [total?.score]), // cut down to its cap, it is typed
  ];
  const expected = fields.flatMap((field): Expected[] => {
    const formula = field && !field.inherited ? formulaFor(recognition, field.at) : undefined;
    return field && formula !== undefined ? [{ field, formula }] : [];
  });
  const has = (wanted: IndicatorRole): boolean => template?.columns.some(({ role }) => role === wanted) === true;
  const converts = own && has("scoreOf100") && has("score") && has("weight");
  const converted = indicators.flatMap(({ score }): Expected[] =>
    converts && score && !score.inherited && !isNotApplicable(score.text) ? [{ field: score, formula: undefined }] : [],
  );
  const found = judged(recognition, [...converted, ...expected], compute(form, own, template?.settings));
  return found && own && template?.total?.grade === true ? [...found, ...gradeCell(recognition, sheet)] : found;
};

export const baseDataFormulaCells = (recognition: BaseDataRecognition): readonly PlacedFormulaCell[] | undefined => {
  const { form } = recognition;
  const fields = [...rateCells(form).map(({ rate }) => rate), ...sumCells(form).map(({ total }) => total)];
  const expected = fields.flatMap((field): Expected[] => {
    const formula = field.inherited || isNotApplicable(field.text) ? undefined : baseDataFormulaFor(recognition, field.at);
    return formula === undefined ? [] : [{ field, formula }];
  });
  return judged(recognition, expected, computeBaseData(form));
};

const judged = (
  { basis, places }: Pick<Recognition, "basis" | "places">,
  expected: readonly Expected[],
  changes: readonly ComputedChange[],
): readonly PlacedFormulaCell[] | undefined => {
  const isOurs = ({ field, formula }: Expected): boolean =>
    formula !== undefined && field.formula !== undefined && plain(field.formula) === plain(formula);
  if (expected.length === 0 || (basis !== "own" && !expected.some(isOurs))) return undefined;
  const wrong = new Set(changes.filter(({ reason }) => reason === "different").map(({ at }) => at));
  return expected.flatMap(({ field }) => {
    const cell = places.get(field.at);
    const fault = faultOf(field.formula, wrong.has(field.at));
    return cell ? [{ at: field.at, cell, ...(fault && { fault }) }] : [];
  });
};

const faultOf = (formula: string | undefined, isWrong: boolean): FormulaCell["fault"] => {
  if (formula === undefined) return "typed";
  if (!refersToCells(formula)) return "constant";
  return isWrong ? "different" : undefined;
};

const plain = (formula: string): string => formula.replace(/[\s$]/g, "").toUpperCase();

/** Whether a formula names a cell, an area or a defined name; =97+1 and =SUM(97,1) do not. */
const refersToCells = (formula: string): boolean => {
  const body = formula.replace(/"(?:[^"]|"")*"/g, '""');
  return [...body.matchAll(/[\p{L}_$][\p{L}\p{N}_.$]*/gu)].some(
    ({ 0: word, index }) => !body.slice(index + word.length).startsWith("("),
  );
};

/** The grade right of the total score. It is no field: people read it, no rule does. */
const gradeCell = ({ places }: Recognition, sheet: SheetSnapshot): PlacedFormulaCell[] => {
  const score = places.get("total.score");
  if (!score) return [];
  const grid = gridOf(sheet);
  const beside = grid.at(score.row, score.column + score.columns);
  const right = grid.filled(score.row).filter(({ column }) => column > score.column);
  const cell = right.find(({ formula }) => formula?.includes('"优"')) ?? beside;
  const fault = faultOf(cell.formula, false);
  return [{ at: "total.grade", cell: cell.area, ...(fault && { fault }) }];
};
