import { companionEdits } from "../sheet/companion";
import { isCompanionOf } from "../sheet/markers";
import type { SheetSnapshot } from "../sheet/snapshot";
import type { SheetSpec } from "../sheet/spec";
import type { CellWrite, SheetEntry, WorkbookSnapshot, WriteReceipt } from "../workbook/port";
import { withFindings } from "./check";
import { without, type Desk, type PlannedWrite, type Reading } from "./desk";
import { marksFor, placedFindingSteps } from "./findings";
import { changesOf, remember } from "./history";
import { inSlices } from "./in-slices";
import { look, settle } from "./look";
import { addressOf, afterwards, cellWrites, propose } from "./plan";
import type { WritePlan } from "./session";

/** Reads the sheet and puts a plan before the user: what would change, old and new. Nothing is written. */
export const planCompute = async (desk: Desk): Promise<void> => {
  const reading = await look(desk, desk.reading && companionOf(desk.reading.snapshot)?.id);
  if (!reading) return desk.update((state) => ({ ...without(state, "plan"), notice: { kind: "noForm" } }));
  const { form, snapshot } = reading;
  const changes = form.changes();
  const edits = form.computedEdits(changes);
  const writes = changes.flatMap(({ value, ...change }, index): PlannedWrite[] => {
    const edit = edits[index];
    return edit ? [{ change: { ...change, address: addressOf(reading, change.at) }, edit, value: value.toNumber() }] : [];
  });
  const companion = await companionState(desk, reading);
  if (writes.length === 0 && (companion === undefined || companion.state === "current"))
    return desk.update((state) => ({ ...without(state, "plan"), notice: { kind: "nothingToCompute" } }));
  propose(desk, { purpose: "compute", sheetId: snapshot.sheet.id, ...(companion && { companion }) }, writes);
};

/** Writes computed cells and the companion sheet in one step; the state is brought up to date without another look at the sheet. */
export const applyComputation = async (
  desk: Desk,
  reading: Reading,
  plan: WritePlan,
  writes: readonly PlannedWrite[],
): Promise<void> => {
  const { checked, marksShown } = desk.state();
  const after = afterwards(desk, reading, writes);
  const findings = await inSlices(desk, placedFindingSteps(after));
  const spec = after.form.companion(reading.snapshot.sheet);
  const companion = companionOf(reading.snapshot);
  const receipt = await desk.workbook.write({
    cells: [
      ...cellWrites(reading.snapshot, writes),
      ...(spec && companion && reading.snapshot.also ? rewrites(spec, reading.snapshot.also) : []),
    ],
    newSheets: companion || !spec ? [] : [spec],
    ...(checked && marksShown && { marks: { sheetId: plan.sheetId, marks: marksFor(after, findings) } }),
  });
  settle(desk, withReceipt(after, spec, receipt, checked && marksShown));
  remember(desk, { act: "compute", receipt, changes: changesOf(writes.map(({ change }) => change)) });
  desk.update((state) => ({
    ...(checked ? { ...withFindings(state, findings), stale: desk.edits.since(after) } : without(state, "plan")),
    notice: {
      kind: "wrote",
      cells: writes.length,
      companion:
        plan.companion?.state === "new"
          ? receipt.made[0]?.name
          : plan.companion?.state === "update"
            ? companion?.name
            : undefined,
    },
  }));
};

const companionOf = ({ sheet, sheets }: WorkbookSnapshot): SheetEntry | undefined =>
  sheets.find(({ names }) => isCompanionOf(names, sheet));

/** The companion is read with the form where it was known before, else in a round trip of its own. */
const companionState = async (desk: Desk, reading: Reading): Promise<WritePlan["companion"]> => {
  const { snapshot, form } = reading;
  const spec = form.companion(snapshot.sheet);
  if (!spec) return undefined;
  const companion = companionOf(snapshot);
  if (!companion) return { name: spec.name, state: "new" };
  const existing = snapshot.also?.id === companion.id ? snapshot.also : (await desk.workbook.read(companion.id)).sheet;
  desk.reading = { ...reading, snapshot: { ...snapshot, also: existing } };
  return { name: companion.name, state: companionEdits(spec, existing).length === 0 ? "current" : "update" };
};

const rewrites = (spec: SheetSpec, existing: SheetSnapshot): CellWrite[] =>
  companionEdits(spec, existing).map((edit) => ({ ...edit, sheetId: existing.id }));

const withReceipt = (reading: Reading, spec: SheetSpec | undefined, { made, marks }: WriteReceipt, marked: boolean): Reading => {
  const names = (spec?.names ?? []).flatMap((item) => ("text" in item ? [{ name: item.name, refersTo: `="${item.text}"` }] : []));
  const entries = made.map(({ id, name }) => ({ id, name, names }));
  return {
    ...reading,
    snapshot: { ...reading.snapshot, sheets: [...reading.snapshot.sheets, ...entries], ...(marked && { marks }) },
  };
};
