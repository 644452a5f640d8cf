import type { Field, FieldPath } from "../domain/field";
import { baseDataToFill } from "../review/base-data/to-fill";
import { figures, type Figures } from "../review/figures";
import type { Template } from "../templates/template";
import type { Rect } from "./address";
import { recogniseBaseData } from "./base-data/recognise";
import type { BaseDataRecognition } from "./base-data/recognition";
import { fieldsOf } from "./fields";
import type { Recognition } from "./recognition";
import { recogniseEach } from "./recognise";
import type { SheetSnapshot } from "./snapshot";

/** A form on a sheet, of whichever kind: what it says and where. */
export interface SeenForm {
  readonly templateId: string;
  /** 0…1: how much of the form's outline was found. */
  readonly confidence: number;
  readonly unit: string;
  readonly year: number | undefined;
  readonly figures: Figures;
  readonly fields: ReadonlyMap<FieldPath, Field<unknown>>;
  readonly places: ReadonlyMap<FieldPath, Rect>;
  readonly notUnderstood: Recognition["notUnderstood"];
}

/** What recognition made of it, by kind: all that is needed to check it and to compute with it. */
export type RecognisedForm = SeenForm & { readonly source: RecognitionOfKind };

export type RecognitionOfKind =
  | { readonly kind: "selfEvaluation"; readonly recognition: Recognition }
  | { readonly kind: "baseData"; readonly recognition: BaseDataRecognition };

/** All forms on a sheet: self-evaluations, a base data form, or both, one below another. */
export const recogniseForms = (snapshot: SheetSnapshot, templates: readonly Template[]): RecognisedForm[] => {
  const evaluations = recogniseEach(snapshot, templates).flatMap((found) => (found.form ? [seenEvaluation(found)] : []));
  const baseData = recogniseBaseData(snapshot);
  return [...evaluations, ...(baseData.form ? [seenBaseData(baseData)] : [])];
};

const seenEvaluation = (recognition: Recognition): RecognisedForm => ({
  ...common(recognition),
  figures: figures(recognition.form, recognition.template?.settings),
  source: { kind: "selfEvaluation", recognition },
});

const seenBaseData = (recognition: BaseDataRecognition): RecognisedForm => ({
  ...common(recognition),
  figures: { levels: [], toFill: baseDataToFill(recognition.form) },
  source: { kind: "baseData", recognition },
});

const common = (recognition: Recognition | BaseDataRecognition) => ({
  templateId: recognition.form.templateId,
  confidence: recognition.confidence,
  unit: recognition.form.unit?.text ?? "",
  year: recognition.form.year,
  fields: fieldsOf(recognition.form),
  places: recognition.places,
  notUnderstood: recognition.notUnderstood,
});
