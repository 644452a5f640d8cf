import type { NameSpec } from "./spec";
import type { SheetName } from "./snapshot";

/** Hidden names of a sheet's own scope: they go with the sheet when it is copied, renamed or saved. */
export const OWN_MARKER = "_selfeval";
export const COMPANION_MARKER = "_selfeval_companion";
/** The sheet is there to practise on, and is no form to hand in. */
export const PRACTICE_MARKER = "_selfeval_practice";

/** What a sheet of ours says about itself. */
export interface OwnMark {
  readonly templateId: string;
  readonly year: number;
  readonly layoutVersion: number;
}

/** Which form's sheet a companion sheet belongs to. Ids are stable; the name is for files that give new ids when they are opened. */
export interface CompanionMark {
  readonly sheetId: string;
  readonly sheetName: string;
}

export const ownMarker = ({ templateId, year, layoutVersion }: OwnMark): NameSpec => ({
  name: OWN_MARKER,
  visible: false,
  text: `${templateId}|${year}|${layoutVersion}`,
});

export const companionMarker = ({ sheetId, sheetName }: CompanionMark): NameSpec => ({
  name: COMPANION_MARKER,
  visible: false,
  text: `${sheetId}|${sheetName}`,
});

export const practiceMarker: NameSpec = { name: PRACTICE_MARKER, visible: false, text: "1" };

export const isPractice = (names: readonly SheetName[]): boolean => textOf(names, PRACTICE_MARKER) !== undefined;

/** Undefined when the sheet has no such mark, or one that is not ours to read. */
export const readOwnMark = (names: readonly SheetName[]): OwnMark | undefined => {
  const match = /^([^|]+)\|(\d{4})\|(\d+)$/.exec(textOf(names, OWN_MARKER) ?? "");
  const [, templateId, year, layoutVersion] = match ?? [];
  if (templateId === undefined || year === undefined || layoutVersion === undefined) return undefined;
  return { templateId, year: Number(year), layoutVersion: Number(layoutVersion) };
};

export const readCompanionMark = (names: readonly SheetName[]): CompanionMark | undefined => {
  const text = textOf(names, COMPANION_MARKER);
  const bar = text?.indexOf("|") ?? -1;
  return text === undefined || bar < 1 ? undefined : { sheetId: text.slice(0, bar), sheetName: text.slice(bar + 1) };
};

/** Whether the companion belongs to this sheet: by id, or by name where the file was opened anew and the ids are others. */
export const isCompanionOf = (names: readonly SheetName[], sheet: { readonly id: string; readonly name: string }): boolean => {
  const mark = readCompanionMark(names);
  return mark !== undefined && (mark.sheetId === sheet.id || mark.sheetName === sheet.name);
};

/** `="text"` with doubled quotes inside, as a name's formula. Excel leaves scope out of names here, files may prefix the sheet. */
const textOf = (names: readonly SheetName[], wanted: string): string | undefined => {
  const found = names.find(({ name }) => name.slice(name.lastIndexOf("!") + 1).toLowerCase() === wanted);
  const quoted = /^=?"((?:[^"]|"")*)"$/.exec(found?.refersTo.trim() ?? "");
  return quoted?.[1]?.replaceAll('""', '"');
};
