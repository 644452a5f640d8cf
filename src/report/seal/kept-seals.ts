import { isFieldKind } from "../../sheet/field-kind";
import type { Seal, SealedCell, SealedRow } from "./seal";

const FORMAT = 1;

export const writeSeals = (seals: readonly Seal[]): string | undefined =>
  seals.length === 0 ? undefined : JSON.stringify({ format: FORMAT, seals });

/** What the workbook has kept; undefined when it is not ours to read (then it must not be overwritten). */
export const readSeals = (text: string | undefined): readonly Seal[] | undefined => {
  if (text === undefined) return [];
  try {
    const kept: unknown = JSON.parse(text);
    if (!isRecord(kept) || kept["format"] !== FORMAT) return undefined;
    const { seals } = kept;
    return Array.isArray(seals) && seals.every(isSeal) ? seals : undefined;
  } catch {
    return undefined;
  }
};

interface Sheet {
  readonly id: string;
  readonly name: string;
}

/**
 * The seal of this sheet: by the sheet's id, or by its name where the file gave new ids. A copy of a sealed sheet has none: while the
 * sheet that was sealed is still there, the seal is that one's.
 */
export const sealOf = (seals: readonly Seal[], sheet: Sheet, sheets: readonly Sheet[]): Seal | undefined =>
  seals.find(({ sheetId }) => sheetId === sheet.id) ??
  seals.find(({ sheetId, sheetName }) => sheetName === sheet.name && !sheets.some(({ id }) => id === sheetId));

const isRecord = (value: unknown): value is Readonly<Record<string, unknown>> =>
  typeof value === "object" && value !== null && !Array.isArray(value);

const TEXTS = ["sheetId", "sheetName", "templateId", "time", "salt", "all"] as const;

const isSeal = (value: unknown): value is Seal =>
  isRecord(value) &&
  TEXTS.every((key) => typeof value[key] === "string") &&
  isRecord(value["ruleSet"]) &&
  typeof value["ruleSet"]["version"] === "string" &&
  typeof value["ruleSet"]["rules"] === "number" &&
  Array.isArray(value["rows"]) &&
  value["rows"].every(isRow);

const isRow = (value: unknown): value is SealedRow =>
  isRecord(value) &&
  (["block", "path", "name"] as const).every((key) => typeof value[key] === "string") &&
  Array.isArray(value["cells"]) &&
  value["cells"].every(isCell);

const isCell = (value: unknown): value is SealedCell =>
  Array.isArray(value) &&
  value.length === 3 &&
  value.every((part) => typeof part === "string") &&
  isFieldKind(value[0] as string);
