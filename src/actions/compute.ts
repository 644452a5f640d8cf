import { compute, type ComputedChange } from "../review/compute";
import { a1, type Rect } from "../sheet/address";
import { companionEdits, companionSpec } from "../sheet/companion";
import { computedEdits, type CellEdit } from "../sheet/edits";
import { isCompanionOf } from "../sheet/markers";
import { recognise } from "../sheet/recognise";
import type { SheetSnapshot } from "../sheet/snapshot";
import type { SheetSpec } from "../sheet/spec";
import type { CellWrite, SheetEntry, WorkbookSnapshot, WriteReceipt } from "../workbook/port";
import { withFindings } from "./check";
import { without, type Desk, type Reading } from "./desk";
import { marksFor, placedFindings } from "./findings";
import { look, settle } from "./look";
import type { ComputePlan } from "./session";

/** Reads the sheet and puts a plan before the user: what would change, old and new. Nothing is written. */
export const planCompute = async (desk: Desk): Promise<void> => {
  const reading = await look(desk, desk.reading && companionOf(desk.reading.snapshot)?.id);
  if (!reading) return desk.update((state) => ({ ...without(state, "plan"), notice: { kind: "noForm" } }));
  const changes = compute(reading.recognition.form, reading.recognition.basis === "own").map((change) => ({
    ...change,
    address: a1(placeOf(reading, change.at)),
  }));
  const companion = await companionState(desk, reading);
  const plan: ComputePlan = { sheetId: reading.snapshot.sheet.id, changes, companion };
  const nothing = changes.length === 0 && companion.state === "current";
  desk.update((state) => (nothing ? { ...without(state, "plan"), notice: { kind: "nothingToCompute" } } : { ...state, plan }));
};

/** Writes the plan, or the changes at these places, and the companion sheet, as one step that can be taken back. */
export const applyPlan = async (desk: Desk, at?: readonly string[]): Promise<void> => {
  const { reading } = desk;
  const { plan, checked, marksShown } = desk.state();
  if (!plan || reading?.snapshot.sheet.id !== plan.sheetId) return;
  const chosen = plan.changes.filter((change) => at?.includes(change.at) ?? true);
  const edits = computedEdits(reading.recognition, chosen);
  const after = afterwards(desk, reading, chosen, edits);
  const findings = placedFindings(after);
  const spec = companionSpec(after.recognition, reading.snapshot.sheet);
  const companion = companionOf(reading.snapshot);
  const receipt = await desk.workbook.write({
    cells: [
      ...edits.map((edit) => cellWrite(reading.snapshot, plan.sheetId, edit)),
      ...(companion && reading.snapshot.also ? rewrites(spec, reading.snapshot.also) : []),
    ],
    newSheets: companion ? [] : [spec],
    ...(checked && marksShown && { marks: { sheetId: plan.sheetId, marks: marksFor(after, findings) } }),
  });
  desk.receipts.push(receipt);
  settle(desk, withReceipt(after, spec, receipt, checked && marksShown));
  desk.update((state) => ({
    ...(checked ? withFindings(state, findings) : without(state, "plan")),
    notice: {
      kind: "wrote",
      cells: chosen.length,
      companion: plan.companion.state === "current" ? undefined : (receipt.made[0]?.name ?? plan.companion.name),
    },
  }));
};

const placeOf = ({ recognition }: Reading, at: string): Rect => {
  const place = recognition.places.get(at);
  if (!place) throw new Error(`a computed field without a cell: ${at}`);
  return place;
};

const companionOf = ({ sheet, sheets }: WorkbookSnapshot): SheetEntry | undefined =>
  sheets.find(({ names }) => isCompanionOf(names, sheet));

/** The companion is read with the form where it was known before, else in a round trip of its own. */
const companionState = async (desk: Desk, reading: Reading): Promise<ComputePlan["companion"]> => {
  const { snapshot, recognition } = reading;
  const spec = companionSpec(recognition, snapshot.sheet);
  const companion = companionOf(snapshot);
  if (!companion) return { name: spec.name, state: "new" };
  const existing = snapshot.also?.id === companion.id ? snapshot.also : (await desk.workbook.read(companion.id)).sheet;
  desk.reading = { ...reading, snapshot: { ...snapshot, also: existing } };
  return { name: companion.name, state: companionEdits(spec, existing).length === 0 ? "current" : "update" };
};

const rewrites = (spec: SheetSpec, existing: SheetSnapshot): CellWrite[] =>
  companionEdits(spec, existing).map((edit) => ({ ...edit, sheetId: existing.id }));

/** A number format is changed only where the cell's own would not show the content as what it is. */
const cellWrite = ({ sheet, formats }: WorkbookSnapshot, sheetId: string, { numberFormat, ...edit }: CellEdit): CellWrite => {
  const now = formats[edit.row - sheet.row]?.[edit.column - sheet.column] ?? "General";
  const needed = numberFormat !== undefined && numberFormat.includes("%") && !now.includes("%");
  return { ...edit, sheetId, ...(needed && { numberFormat }) };
};

/** The reading as it will be once the changes are written: no second look at the sheet is needed. */
const afterwards = (
  desk: Desk,
  { snapshot }: Reading,
  changes: readonly ComputedChange[],
  edits: readonly CellEdit[],
): Reading => {
  const { sheet } = snapshot;
  const [values, formulas, text] = [copy(sheet.values), copy(sheet.formulas), copy(sheet.text)];
  edits.forEach(({ row, column, content }, index) => {
    const change = changes[index];
    if (!change) return;
    set(values, row - sheet.row, column - sheet.column, change.value.toNumber());
    set(formulas, row - sheet.row, column - sheet.column, "formula" in content ? content.formula : content.value);
    set(text, row - sheet.row, column - sheet.column, change.after);
  });
  const changed = { ...snapshot, sheet: { ...sheet, values, formulas, text } };
  const recognition = recognise(changed.sheet, desk.templates);
  if (!recognition.form) throw new Error("the form was lost by its own computation");
  return { snapshot: changed, recognition };
};

const copy = <T>(block: readonly (readonly T[])[]): T[][] => block.map((row) => [...row]);

const set = <T>(block: T[][], row: number, column: number, value: T): void => {
  const line = block[row];
  if (line) line[column] = value;
};

const withReceipt = (reading: Reading, spec: SheetSpec, { made, marks }: WriteReceipt, marked: boolean): Reading => {
  const names = spec.names.flatMap((item) => ("text" in item ? [{ name: item.name, refersTo: `="${item.text}"` }] : []));
  const entries = made.map(({ id, name }) => ({ id, name, names }));
  return {
    ...reading,
    snapshot: { ...reading.snapshot, sheets: [...reading.snapshot.sheets, ...entries], ...(marked && { marks }) },
  };
};
