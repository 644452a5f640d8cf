import type { FieldEdit, Finding } from "../domain/finding";
import { finish, type Steps } from "../domain/steps";
import { checkBaseDataSteps } from "../review/base-data/check";
import { computeBaseData } from "../review/base-data/compute";
import { checkSteps } from "../review/check";
import { compute, type ComputedChange } from "../review/compute";
import { proposedScores, type ProposedScore } from "../review/proposed-scores";
import { settingsOf } from "../review/settings-of";
import type { Template } from "../templates/template";
import { computedBaseDataEdits } from "./base-data/formulas";
import type { BaseDataRecognition } from "./base-data/recognition";
import { companionSpec } from "./companion";
import { computedEdits, editsFor, type CellEdit } from "./edits";
import { baseDataFormulaCells, formulaCells, type PlacedFormulaCell } from "./formula-cells";
import { recogniseForms, type RecognisedForm } from "./recognised-form";
import type { Recognition } from "./recognition";
import { baseDataRowNamesOf, rowNamesOf, type RowNames } from "./row-names";
import type { SheetSnapshot } from "./snapshot";
import type { SheetSpec } from "./spec";

/** A form on a sheet, of whichever kind: what it says and where, what is wrong with it, what can be computed. */
export type FoundForm = RecognisedForm & FormWork;

/** What can be done with a form that was recognised. */
export interface FormWork {
  findings(): Finding[];
  /** The same, a rule at a time. */
  findingSteps(): Steps<Finding[]>;
  changes(): ComputedChange[];
  /** What the formulas say of each score; none where the form has no scores. */
  scores(): readonly ProposedScore[];
  computedEdits(changes: readonly ComputedChange[]): CellEdit[];
  fieldEdits(edits: readonly FieldEdit[]): CellEdit[];
  /** The cells that hold formulas by the form's own design; undefined for a table that is not known to have any. */
  formulaCells(sheet: SheetSnapshot): readonly PlacedFormulaCell[] | undefined;
  rowNames(): RowNames;
  /** The companion sheet, where this kind of form has figures without a cell of their own. */
  companion(sheet: { readonly id: string; readonly name: string }): SheetSpec | undefined;
}

/** All forms on a sheet: self-evaluations, a base data form, or both, one below another. */
export const findForms = (snapshot: SheetSnapshot, templates: readonly Template[]): FoundForm[] =>
  recogniseForms(snapshot, templates).map(foundForm);

/** The form that a person at this sheet means; undefined where there is none. */
export const findForm = (snapshot: SheetSnapshot, templates: readonly Template[]): FoundForm | undefined =>
  findForms(snapshot, templates)[0];

/** A recognised form with all that can be done with it. */
export const foundForm = (recognised: RecognisedForm): FoundForm => ({
  ...recognised,
  ...workOn(recognised),
});

const workOn = ({ source }: RecognisedForm): FormWork => {
  const work = source.kind === "selfEvaluation" ? workOnEvaluation(source.recognition) : workOnBaseData(source.recognition);
  return {
    fieldEdits: (edits) => editsFor(source.recognition, edits),
    findings: () => finish(work.findingSteps()),
    ...work,
  };
};

type WorkOfKind = Omit<FormWork, "fieldEdits" | "findings">;

const workOnEvaluation = (recognition: Recognition): WorkOfKind => ({
  findingSteps: () => checkSteps(recognition.form, settingsOf(recognition.template)),
  changes: () => compute(recognition.form, recognition.basis === "own", recognition.template?.settings),
  scores: () => proposedScores(recognition.form, settingsOf(recognition.template)),
  computedEdits: (changes) => computedEdits(recognition, changes),
  companion: (sheet) => companionSpec(recognition, sheet),
  formulaCells: (sheet) => formulaCells(recognition, sheet),
  rowNames: () => rowNamesOf(recognition.form),
});

const workOnBaseData = (recognition: BaseDataRecognition): WorkOfKind => ({
  findingSteps: () => checkBaseDataSteps(recognition.form),
  changes: () => computeBaseData(recognition.form, recognition.basis === "own"),
  scores: () => [],
  computedEdits: (changes) => computedBaseDataEdits(recognition, changes),
  companion: () => undefined,
  formulaCells: () => baseDataFormulaCells(recognition),
  rowNames: () => baseDataRowNamesOf(recognition.form),
});
