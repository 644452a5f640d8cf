import { a1, covers } from "../sheet/address";
import { recheck } from "./check";
import { without, type Desk } from "./desk";

/**
 * Opens the finding on the active cell; where there are several, the next of them each time. Checks first when the sheet has not
 * been checked as it stands.
 */
export const explainHere = async (desk: Desk): Promise<void> => {
  const { sheetId, cell } = await desk.workbook.selected();
  if (!isCurrent(desk, sheetId) && !(await recheck(desk)))
    return desk.update((state) => ({ ...without(state, "plan"), notice: { kind: "noForm" } }));
  const { findings, current } = desk.state();
  const here = findings.filter((finding) => finding.sheetId === sheetId && covers(finding.cell, cell));
  const open = here.findIndex(({ id }) => id === current);
  const finding = here[(open + 1) % here.length];
  if (!finding) return desk.update((state) => ({ ...state, notice: { kind: "noFindingHere", address: a1(cell) } }));
  desk.update((state) => ({ ...without(state, "plan"), current: finding.id }));
};

/** Whether the findings are of this sheet and of what stands on it now. */
const isCurrent = (desk: Desk, sheetId: string): boolean => {
  const { form, checked, stale } = desk.state();
  return checked && !stale && form?.sheetId === sheetId;
};
