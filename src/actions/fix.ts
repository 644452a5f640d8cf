import type { Desk, PlannedWrite } from "./desk";
import { addressOf, propose } from "./plan";

/** A finding's own fix as a plan: what each of its cells shows now, and what it will show. */
export const planFix = (desk: Desk, findingId: string, fixId: string): void => {
  const { reading } = desk;
  const finding = desk.state().findings.find(({ id }) => id === findingId);
  const fix = finding?.fixes?.find(({ id }) => id === fixId);
  if (!reading || !finding || !fix) return;
  const { form } = reading;
  const edits = form.fieldEdits(fix.edits);
  const writes = fix.edits.flatMap(({ at, content }, index): PlannedWrite[] => {
    const edit = edits[index];
    if (!edit) return [];
    const value = "formula" in content ? content.formula : content.value;
    const before = form.fields.get(at)?.text ?? "";
    const change = {
      at,
      row: finding.row,
      address: addressOf(reading, at),
      before,
      after: String(value),
      kind: "fix",
      reason: "fix",
    } as const;
    return [{ change, edit, value }];
  });
  propose(desk, { purpose: "fix", sheetId: finding.sheetId }, writes);
};
