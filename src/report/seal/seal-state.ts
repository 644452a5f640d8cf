import type { RuleSet } from "../../rules/rule-set";
import { a1, type Cell } from "../../sheet/address";
import type { FoundForm } from "../../sheet/found-form";
import { findSealLines, sealLineText, SEALS, type FoundSealLine } from "../../sheet/seal-line";
import type { SheetSnapshot } from "../../sheet/snapshot";
import { changesSince, type SealChange } from "./changes-since";
import { readSeals, sealOf } from "./kept-seals";
import { codeOf, isWhole, type Hash, type Seal } from "./seal";

/** How a form stands to its seal. */
export type SealState =
  | {
      readonly kind: "sealed";
      /** "2026-03-02 14:10" */
      readonly time: string;
      readonly ruleSet: RuleSet;
      readonly code: string;
      /** Absent when somebody took it out. */
      readonly line?: SealPlace;
      /** The line says something else than what was kept. */
      readonly lineDiffers: boolean;
      readonly changes: readonly SealChange[];
    }
  /**
   * missing: a line, and nothing kept of it. damaged: what was kept has been altered. unreadable: it is not ours to read. otherSheet:
   * the line came with a copy of a sealed sheet.
   */
  | {
      readonly kind: "broken";
      readonly why: "missing" | "damaged" | "unreadable" | "otherSheet";
      readonly line?: SealPlace;
      /** The sheet that was sealed. */
      readonly sheetName?: string;
    };

export interface SealPlace {
  readonly cell: Cell;
  readonly address: string;
}

export interface SealedWorkbook {
  readonly sheet: SheetSnapshot;
  readonly sheets: readonly { readonly id: string; readonly name: string }[];
  readonly stored: Readonly<Record<string, string>>;
}

/** Undefined where there is no seal and no trace of one. */
export const sealState = async (
  { sheet, sheets, stored }: SealedWorkbook,
  form: FoundForm,
  hash: Hash,
): Promise<SealState | undefined> => {
  const lines = findSealLines(sheet);
  const [first] = lines;
  const kept = readSeals(stored[SEALS]);
  if (!kept) return { kind: "broken", why: "unreadable", ...placeOf(first) };
  const seal = sealOf(kept, sheet, sheets);
  if (!seal) return first && strayLine(first, kept);
  if (isEvaluation(form) !== seal.rows.some(({ block }) => block === "indicators")) return undefined;
  if (!(await isWhole(seal, hash))) return { kind: "broken", why: "damaged", ...placeOf(first) };
  const { time, ruleSet } = seal;
  const code = codeOf(seal);
  const line = lines.find(({ text }) => text === sealLineText({ time, ruleSet, code }));
  return {
    kind: "sealed",
    time,
    ruleSet,
    code,
    ...placeOf(line ?? first),
    lineDiffers: line === undefined && first !== undefined,
    changes: await changesSince(seal, form, hash),
  };
};

/** Two kinds of forms may stand on one sheet; the seal is that of one of them. */
const isEvaluation = ({ fields }: FoundForm): boolean => [...fields.keys()].some((at) => at.startsWith("indicators["));

const strayLine = (line: FoundSealLine, kept: readonly Seal[]): SealState => {
  const other = kept.find((seal) => codeOf(seal) === line.code);
  return other
    ? { kind: "broken", why: "otherSheet", ...placeOf(line), sheetName: other.sheetName }
    : { kind: "broken", why: "missing", ...placeOf(line) };
};

const placeOf = (line: FoundSealLine | undefined): { readonly line?: SealPlace } =>
  line ? { line: { cell: { row: line.row, column: line.column }, address: a1(line) } } : {};
