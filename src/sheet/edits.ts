import type { CellValue } from "../domain/field";
import type { FieldEdit } from "../domain/finding";
import type { ComputedChange } from "../review/compute";
import type { Cell } from "./address";
import { fieldsOf } from "./fields";
import { formulaFor } from "./formulas";
import type { Recognition } from "./recognition";
import type { Content } from "./spec";

/** A content for a cell, and what the cell held when the form was read: its formula, or its value. */
export interface CellEdit extends Cell {
  readonly content: Content;
  readonly before: CellValue;
  /** The number format that the content needs to be read rightly, where the cell's own does not show it so. */
  readonly numberFormat?: string;
}

/** Any form whose fields are bound to cells. */
export interface BoundForm {
  readonly form: object;
  readonly places: Recognition["places"];
}

/** Field edits as cell edits. Throws on a field that the form does not have: a fix names only fields it has seen. */
export const editsFor = (recognition: BoundForm, edits: readonly FieldEdit[]): CellEdit[] => {
  const fields = fieldsOf(recognition.form);
  return edits.map(({ at, content }) => {
    const [place, field] = [recognition.places.get(at), fields.get(at)];
    if (place === undefined || field === undefined) throw new Error(`no cell for ${at}`);
    return { row: place.row, column: place.column, content, before: field.formula ?? field.raw };
  });
};

/** Computed changes as cell edits: the sheet's own formula where one can say it, else the number. Rates are written as ratios. */
export const computedEdits = (recognition: Recognition, changes: readonly ComputedChange[]): CellEdit[] => {
  const fieldEdits = changes.map(({ at, value }): FieldEdit => {
    const formula = formulaFor(recognition, at);
    return { at, content: formula === undefined ? { value: value.toNumber() } : { formula } };
  });
  return editsFor(recognition, fieldEdits).map((edit, i) =>
    changes[i]?.kind === "executionRate" ? { ...edit, numberFormat: "0.00%" } : edit,
  );
};
