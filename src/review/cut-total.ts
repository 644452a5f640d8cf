import { looksCut } from "../domain/cut-table";
import { decimal } from "../domain/decimal";
import type { SelfEvaluation } from "../domain/self-evaluation";
import { defaultSettings, type PlainSettings } from "../rules/settings";

/** What figures depend on besides the form. */
export type PlaceSettings = Pick<PlainSettings, "caps" | "fullMarks">;

/** Whether the printed total counts rows that are not in the table: what is left adds up to something else, and is no total. */
export const totalIsCut = (form: SelfEvaluation, { fullMarks }: PlaceSettings): boolean =>
  form.total !== undefined && looksCut(form, fullMarks === undefined ? defaultSettings.fullMarks : decimal(fullMarks));
