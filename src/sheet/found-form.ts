import type { Field, FieldPath } from "../domain/field";
import type { FieldEdit, Finding } from "../domain/finding";
import { checkBaseData } from "../review/base-data/check";
import { computeBaseData } from "../review/base-data/compute";
import { baseDataToFill } from "../review/base-data/to-fill";
import { check } from "../review/check";
import { compute, type ComputedChange } from "../review/compute";
import { figures, type Figures } from "../review/figures";
import { settingsOf } from "../review/settings-of";
import type { Template } from "../templates/template";
import type { Rect } from "./address";
import { computedBaseDataEdits } from "./base-data/formulas";
import { recogniseBaseData } from "./base-data/recognise";
import type { BaseDataRecognition } from "./base-data/recognition";
import { companionSpec } from "./companion";
import { computedEdits, editsFor, type CellEdit } from "./edits";
import { fieldsOf } from "./fields";
import type { Recognition } from "./recognition";
import { recognise } from "./recognise";
import type { SheetSnapshot } from "./snapshot";
import type { SheetSpec } from "./spec";

/** A form on a sheet, of whichever kind: what it says and where, what is wrong with it, what can be computed. */
export interface FoundForm {
  readonly templateId: string;
  /** 0…1: how much of the form's outline was found. */
  readonly confidence: number;
  readonly unit: string;
  readonly year: number | undefined;
  readonly figures: Figures;
  readonly fields: ReadonlyMap<FieldPath, Field<unknown>>;
  readonly places: ReadonlyMap<FieldPath, Rect>;
  readonly notUnderstood: Recognition["notUnderstood"];
  findings(): Finding[];
  changes(): ComputedChange[];
  computedEdits(changes: readonly ComputedChange[]): CellEdit[];
  fieldEdits(edits: readonly FieldEdit[]): CellEdit[];
  /** The companion sheet, where this kind of form has figures without a cell of their own. */
  companion(sheet: { readonly id: string; readonly name: string }): SheetSpec | undefined;
}

/** All forms on a sheet: a self-evaluation, a base data form, or both one below the other. */
export const findForms = (snapshot: SheetSnapshot, templates: readonly Template[]): FoundForm[] => {
  const evaluation = recognise(snapshot, templates);
  const baseData = recogniseBaseData(snapshot);
  return [...(evaluation.form ? [foundSelfEvaluation(evaluation)] : []), ...(baseData.form ? [foundBaseData(baseData)] : [])];
};

/** The form that a person at this sheet means; undefined where there is none. */
export const findForm = (snapshot: SheetSnapshot, templates: readonly Template[]): FoundForm | undefined =>
  findForms(snapshot, templates)[0];

const foundSelfEvaluation = (recognition: Recognition): FoundForm => ({
  ...common(recognition),
  figures: figures(recognition.form),
  findings: () => check(recognition.form, settingsOf(recognition.template)),
  changes: () => compute(recognition.form, recognition.basis === "own"),
  computedEdits: (changes) => computedEdits(recognition, changes),
  companion: (sheet) => companionSpec(recognition, sheet),
});

const foundBaseData = (recognition: BaseDataRecognition): FoundForm => ({
  ...common(recognition),
  figures: { levels: [], toFill: baseDataToFill(recognition.form) },
  findings: () => checkBaseData(recognition.form),
  changes: () => computeBaseData(recognition.form, recognition.basis === "own"),
  computedEdits: (changes) => computedBaseDataEdits(recognition, changes),
  companion: () => undefined,
});

const common = (recognition: Recognition | BaseDataRecognition) => ({
  templateId: recognition.form.templateId,
  confidence: recognition.confidence,
  unit: recognition.form.unit?.text ?? "",
  year: recognition.form.year,
  fields: fieldsOf(recognition.form),
  places: recognition.places,
  notUnderstood: recognition.notUnderstood,
  fieldEdits: (edits: readonly FieldEdit[]) => editsFor(recognition, edits),
});
