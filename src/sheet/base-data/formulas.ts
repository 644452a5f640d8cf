import type { ComputedChange } from "../../review/compute";
import type { Field, FieldPath } from "../../domain/field";
import { rateCells, sumCells } from "../../review/base-data/compute";
import type { Rect } from "../address";
import { editsFor, type CellEdit } from "../edits";
import { rateFormula, sumFormula } from "../formula-text";
import type { BaseDataRecognition } from "./recognition";

/** The sum of these cells, of a merged one its first; empty while all of them are. */
export const partSumFormula = (cells: readonly Rect[]): string => {
  const listed = sumFormula(cells.map((cell) => ({ ...cell, rows: 1, columns: 1 }))).slice("=SUM(".length, -1);
  return `=IF(COUNT(${listed})=0,"",SUM(${listed}))`;
};

/** The formula for a computed field over this sheet's own cells; undefined where its inputs are texts ("355.2万元") or have no cells. */
export const baseDataFormulaFor = ({ form, places }: BaseDataRecognition, at: FieldPath): string | undefined => {
  const cellOf = (field: Field<unknown> | undefined): Rect | undefined =>
    field !== undefined && !field.inherited && (typeof field.raw === "number" || field.raw === "")
      ? places.get(field.at)
      : undefined;
  const rate = rateCells(form).find((cell) => cell.rate.at === at);
  if (rate) {
    const [part, whole] = [cellOf(rate.part), cellOf(rate.whole)];
    return part && whole && rateFormula(whole, part);
  }
  const total = sumCells(form).find((cell) => cell.total.at === at);
  const cells = total?.parts.flatMap((part) => cellOf(part) ?? []);
  return cells && cells.length === total?.parts.length ? partSumFormula(cells) : undefined;
};

/** Computed changes as cell edits: the sheet's own formula where one can say it, else the number. Rates are written as ratios. */
export const computedBaseDataEdits = (recognition: BaseDataRecognition, changes: readonly ComputedChange[]): CellEdit[] => {
  const edits = changes.map(({ at, value }) => {
    const formula = baseDataFormulaFor(recognition, at);
    return { at, content: formula === undefined ? { value: value.toNumber() } : { formula } };
  });
  return editsFor(recognition, edits).map((edit, i) =>
    changes[i]?.kind === "spendingTotal" ? edit : { ...edit, numberFormat: "0.00%" },
  );
};
