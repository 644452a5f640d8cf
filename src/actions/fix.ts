import type { Fix } from "../domain/finding";
import { findingToday } from "./check";
import type { Desk, PlannedWrite, Reading } from "./desk";
import { tellGone } from "./findings";
import { rowNames } from "./history";
import { addressOf, propose } from "./plan";
import type { PlacedFinding } from "./session";

/** A finding's own fix as a plan: what each of its cells shows now, and what it will show. */
export const planFix = async (desk: Desk, seen: PlacedFinding | undefined, fixId: string): Promise<void> => {
  const finding = await findingToday(desk, seen);
  const { reading } = desk;
  const fix = finding?.fixes?.find(({ id }) => id === fixId);
  if (!reading || !finding || !fix) return tellGone(desk);
  propose(desk, { purpose: "fix", sheetId: finding.sheetId }, fixWrites(reading, finding, fix));
};

/** A fix may write on other rows than the finding's own. */
export const fixWrites = (reading: Reading, finding: PlacedFinding, fix: Fix): PlannedWrite[] => {
  const { form } = reading;
  const names = rowNames(reading);
  const edits = form.fieldEdits(fix.edits);
  return fix.edits.flatMap(({ at, content }, index): PlannedWrite[] => {
    const edit = edits[index];
    if (!edit) return [];
    const value = "formula" in content ? content.formula : content.value;
    const before = form.fields.get(at)?.text ?? "";
    const row = edit.row === finding.cell.row ? finding.row : (names.get(edit.row) ?? finding.row);
    const change = {
      at,
      row,
      address: addressOf(reading, at),
      before,
      after: String(value),
      kind: "fix",
      reason: "fix",
    } as const;
    return [{ change, edit, value }];
  });
};
