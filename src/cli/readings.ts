import type { Beside } from "../actions/beside";
import { placedFindings } from "../actions/findings";
import { webHashing } from "../actions/hashing";
import { customTemplates } from "../actions/kept-forms";
import type { PlacedFinding } from "../actions/session";
import type { ClosedSheet, ClosedWorkbook } from "../hosts/xlsx/read-workbook";
import { sealState, type SealState } from "../report/seal/seal-state";
import { EXPLANATIONS, readExplanations } from "../review/explanations";
import { a1 } from "../sheet/address";
import { besideFindings } from "../sheet/beside";
import type { CellEdit } from "../sheet/edits";
import { findForms, type FoundForm } from "../sheet/found-form";
import { isPractice } from "../sheet/markers";
import { templates } from "../templates";
import type { Template } from "../templates/template";

/** What a closed workbook says to us. */
export interface Readings {
  /** In the order of the sheets. */
  readonly forms: readonly FormOnSheet[];
  /** What the workbook keeps and we cannot read: it was left out of account. */
  readonly unreadable: readonly ("explanations" | "forms")[];
}

/** A form on a sheet of a closed workbook, with its findings at their cells. */
export interface FormOnSheet {
  readonly sheet: ClosedSheet;
  readonly form: FoundForm;
  /** It is there to practise on: no form to hand in, so nothing hangs on it. */
  readonly isPractice: boolean;
  /** A form of the workbook's own, where it is one. */
  readonly ownTemplate: Template | undefined;
  /** Gravest first, then as the eye goes over the sheet; explained ones last. */
  readonly findings: readonly PlacedFinding[];
  /** Undefined where the form was never sealed. */
  readonly seal: SealState | undefined;
}

/** The forms of a closed workbook, the workbook's own kinds among them; warnings that it explains carry their explanation. */
export const readingsOf = async ({ sheets, stored }: Pick<ClosedWorkbook, "sheets" | "stored">): Promise<Readings> => {
  const own = await customTemplates({ get: (key) => stored[key] });
  const entries = sheets.map(({ snapshot: { id, name } }) => ({ id, name }));
  const known = [...templates, ...own.templates];
  const found = sheets.flatMap((sheet) => readForms(sheet.snapshot, known).map((form) => ({ sheet, form })));
  return {
    forms: await Promise.all(
      found.map(async ({ sheet, form }): Promise<FormOnSheet> => {
        const beside = besideOf(form, found);
        return {
          sheet,
          form,
          isPractice: isPractice(sheet.snapshot.names),
          ownTemplate: own.templates.find(({ id }) => id === form.templateId),
          findings: placedFindings({ snapshot: { sheet: sheet.snapshot, stored }, form, ...(beside && { beside }) }),
          seal: await sealState({ sheet: sheet.snapshot, sheets: entries, stored }, form, webHashing.hash),
        };
      }),
    ),
    unreadable: [
      ...(readExplanations(stored[EXPLANATIONS]) === undefined ? (["explanations"] as const) : []),
      ...(own.unreadable.length > 0 ? (["forms"] as const) : []),
    ],
  };
};

/** All forms of a sheet; here none of them goes unread, so the titles of the lower ones are understood. */
const readForms = (snapshot: ClosedSheet["snapshot"], known: readonly Template[]): FoundForm[] => {
  const forms = findForms(snapshot, known);
  const titles = new Set(forms.flatMap(({ places }) => places.get("title") ?? []).map(a1));
  return forms.map((form) => ({ ...form, notUnderstood: form.notUnderstood.filter(({ cell }) => !titles.has(a1(cell))) }));
};

/** Base data are compared with the self-evaluation that says otherwise; the finding stands on their sheet, so it is told there alone. */
const besideOf = (form: FoundForm, all: readonly Pick<FormOnSheet, "sheet" | "form">[]): Beside | undefined => {
  if (form.source.kind !== "baseData") return undefined;
  const real = all.filter(({ sheet }) => !isPractice(sheet.snapshot.names));
  const others = real.map(({ sheet, form: other }): Beside => ({ sheet: sheet.snapshot, form: other }));
  return others.find((other) => (besideFindings(form, other.form)?.findings.length ?? 0) > 0);
};

/** What computation would write, each with the value that a formula in it yields. */
export const computed = ({ form }: FormOnSheet): (CellEdit & { readonly result: number })[] => {
  const changes = form.changes();
  return form.computedEdits(changes).map((edit, index) => {
    const change = changes[index];
    if (change === undefined) throw new Error("an edit without its change");
    return { ...edit, result: change.value.toNumber() };
  });
};
