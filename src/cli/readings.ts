import type { Finding } from "../domain/finding";
import type { ClosedSheet, ClosedWorkbook } from "../hosts/xlsx/read-workbook";
import type { Rect } from "../sheet/address";
import type { CellEdit } from "../sheet/edits";
import { byGravityAndPlace } from "../sheet/finding-order";
import { findForms, type FoundForm } from "../sheet/found-form";
import { templates } from "../templates";

/** A form on a sheet of a closed workbook, with its findings at their cells. */
export interface FormOnSheet {
  readonly sheet: ClosedSheet;
  readonly form: FoundForm;
  readonly findings: readonly PlacedOnSheet[];
}

export interface PlacedOnSheet extends Finding {
  /** With its merged area. */
  readonly cell: Rect;
}

/** The forms of a closed workbook, in the order of its sheets; findings gravest first, then as the eye goes over the sheet. */
export const formsIn = ({ sheets }: ClosedWorkbook): FormOnSheet[] =>
  sheets.flatMap((sheet) =>
    findForms(sheet.snapshot, templates).map((form) => ({
      sheet,
      form,
      findings: form
        .findings()
        .map((finding) => ({ ...finding, cell: placeOf(form, finding.at) }))
        .sort(byGravityAndPlace),
    })),
  );

/** What computation would write, each with the value that a formula in it yields. */
export const computed = ({ form }: FormOnSheet): (CellEdit & { readonly result: number })[] => {
  const changes = form.changes();
  return form.computedEdits(changes).map((edit, index) => {
    const change = changes[index];
    if (change === undefined) throw new Error("an edit without its change");
    return { ...edit, result: change.value.toNumber() };
  });
};

const placeOf = ({ places }: FoundForm, at: string): Rect => {
  const place = places.get(at);
  if (!place) throw new Error(`a finding at ${at}, a field that has no cell`);
  return place;
};
