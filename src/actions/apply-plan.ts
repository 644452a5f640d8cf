import { countsOf, recheck } from "./check";
import { applyComputation } from "./compute";
import { without, type Desk, type PlannedWrite, type Reading } from "./desk";
import { changesOf, remember } from "./history";
import { cellWrites } from "./plan";
import { refresh } from "./refresh";

/** Writes the plan, or the changes at these places, as one step that can be taken back. */
export const applyPlan = async (desk: Desk, at?: readonly string[]): Promise<void> => {
  const { reading } = desk;
  const { plan } = desk.state();
  if (!plan || reading?.snapshot.sheet.id !== plan.sheetId) return;
  const chosen = desk.planned.filter(({ change }) => at?.includes(change.at) ?? true);
  await (plan.purpose === "compute"
    ? applyComputation(desk, reading, plan, chosen)
    : applyFix(desk, reading, plan.purpose, chosen));
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
