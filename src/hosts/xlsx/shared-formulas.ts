import { a1, type Cell } from "../../sheet/address";
import type { Patch } from "./patch";
import type { RawCell } from "./sheet-cells";
import { shifted, type ShiftedFormula } from "./shift-formula";
import { encodeText } from "./xml";

/**
 * Writes a shared formula out into the cells that only refer to it, where the cell that tells it is about to change.
 * @param sharing the sheet's cells with shared formulas
 */
export const orphanPatches = (sharing: readonly RawCell[], edits: readonly Cell[], prefix: string): Patch[] => {
  const edited = new Set(edits.map(a1));
  const lost = new Map<string, Cell & { readonly shift: ShiftedFormula }>();
  const patches: Patch[] = [];
  for (const { row, column, formula } of sharing) {
    if (formula?.shared === undefined) continue;
    const isEdited = edited.has(a1({ row, column }));
    const first = lost.get(formula.shared);
    if (formula.text !== "" && isEdited) lost.set(formula.shared, { row, column, shift: shifted(formula.text) });
    else if (formula.text !== "") lost.delete(formula.shared);
    else if (first && !isEdited) {
      const text = encodeText(first.shift(row - first.row, column - first.column));
      patches.push({ at: formula.at, end: formula.end, text: `<${prefix}f>${text}</${prefix}f>` });
    }
  }
  return patches;
};
