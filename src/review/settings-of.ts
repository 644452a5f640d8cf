import { settingsFrom, type RuleSettings } from "../rules/settings";
import type { Template } from "../templates/template";

/** What the checks must know of a form: `check(form, settingsOf(template))`. A form that we don't know is checked by the defaults. */
export const settingsOf = (template: Template | undefined): Partial<RuleSettings> => settingsFrom(template?.settings ?? {});
