import { findForm } from "../sheet/found-form";
import { HostFailure } from "../workbook/failure";
import { countsOf, recheck } from "./check";
import { applyComputation } from "./compute";
import { without, type Desk, type PlannedWrite, type Reading } from "./desk";
import { changesOf, remember, rowNames } from "./history";
import { cellWrites } from "./plan";
import { refresh } from "./refresh";
import type { WritePlan } from "./session";

/** Writes the plan that was seen, or its changes at these places, as one step that can be taken back. */
export const applyPlan = async (desk: Desk, plan: WritePlan | undefined, at?: readonly string[]): Promise<void> => {
  const { reading } = desk;
  if (!plan || desk.state().plan !== plan || reading?.snapshot.sheet.id !== plan.sheetId)
    return desk.update((state) => ({ ...state, notice: { kind: "planGone" } }));
  const chosen = desk.planned.filter(({ change }) => at?.includes(change.at) ?? true);
  if (chosen.length === 0 && (plan.companion?.state ?? "current") === "current")
    return desk.update((state) => without(state, "plan"));
  if (await hasMoved(desk, reading, chosen)) throw new HostFailure("conflict", "rows were put in or taken out");
  await (plan.purpose === "compute"
    ? applyComputation(desk, reading, plan, chosen)
    : applyFix(desk, reading, plan.purpose, chosen));
};

/** Whether the cells are others now: rows may have been put in or taken out since they were read. Asks only when something was edited. */
const hasMoved = async (desk: Desk, reading: Reading, writes: readonly PlannedWrite[]): Promise<boolean> => {
  if (!desk.edits.since(reading)) return false;
  const { sheet } = await desk.workbook.read(reading.snapshot.sheet.id);
  const form = findForm(sheet, desk.templates);
  if (!form) return true;
  const [was, is] = [rowNames(reading), rowNames({ form })];
  return writes.some(({ change, edit }) => {
    const place = form.places.get(change.at);
    return place?.row !== edit.row || place.column !== edit.column || was.get(edit.row) !== is.get(edit.row);
  });
};

/** Other cells may hang on what was fixed, so the sheet is read and checked anew. */
const applyFix = async (
  desk: Desk,
  { snapshot }: Reading,
  act: "fix" | "fixAll",
  writes: readonly PlannedWrite[],
): Promise<void> => {
  const receipt = await desk.workbook.write({ cells: cellWrites(snapshot, writes), newSheets: [] });
  remember(desk, { act, receipt, changes: changesOf(writes.map(({ change }) => change)) });
  desk.update((state) => without(state, "plan"));
  const cells = writes.length;
  await refresh(
    desk,
    () =>
      act === "fixAll"
        ? { kind: "fixed", cells, counts: countsOf(desk.state().findings) }
        : { kind: "wrote", cells, companion: undefined },
    () => recheck(desk),
  );
};
