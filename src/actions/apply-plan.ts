import { check } from "./check";
import { applyComputation } from "./compute";
import { without, type Desk, type PlannedWrite, type Reading } from "./desk";
import { cellWrites } from "./plan";

/** Writes the plan, or the changes at these places, as one step that can be taken back. */
export const applyPlan = async (desk: Desk, at?: readonly string[]): Promise<void> => {
  const { reading } = desk;
  const { plan } = desk.state();
  if (!plan || reading?.snapshot.sheet.id !== plan.sheetId) return;
  const chosen = desk.planned.filter(({ change }) => at?.includes(change.at) ?? true);
  await (plan.purpose === "compute" ? applyComputation(desk, reading, plan, chosen) : applyFix(desk, reading, chosen));
};

/** Other cells may hang on what was fixed, so the sheet is read and checked anew. */
const applyFix = async (desk: Desk, { snapshot }: Reading, writes: readonly PlannedWrite[]): Promise<void> => {
  const receipt = await desk.workbook.write({ cells: cellWrites(snapshot, writes), newSheets: [] });
  desk.receipts.push(receipt);
  desk.update((state) => without(state, "plan"));
  await check(desk);
  desk.update((state) => ({ ...state, notice: { kind: "wrote", cells: writes.length, companion: undefined } }));
};
