import { sealState } from "../report/seal/seal-state";
import { gate, type GateFailure } from "../review/gate";
import { a1 } from "../sheet/address";
import { partsOfPath } from "../sheet/field-kind";
import { mayBeSealed } from "../sheet/seal-line";
import { without, type Desk, type Reading } from "./desk";
import type { PlacedCondition, PlacedFailure, PlacedFinding } from "./session";

/** What the state's gate and seal speak of, and when they do. */
export interface Submission {
  readonly reading: Reading | undefined;
  readonly findings: readonly PlacedFinding[] | undefined;
  readonly told: Promise<void>;
}

/** Brings into the state what stands against handing the form in, and what has changed since it was sealed. Asks the workbook nothing. */
export const renewSubmission = (desk: Desk): Promise<void> => {
  const { reading, submission } = desk;
  const findings = findingsOf(desk);
  if (submission?.reading === reading && submission?.findings === findings) return submission?.told ?? Promise.resolve();
  const told = tell(desk, reading, findings);
  desk.submission = { reading, findings, told };
  return told;
};

const findingsOf = (desk: Desk): Submission["findings"] => (desk.state().checked ? desk.state().findings : undefined);

const tell = async (desk: Desk, reading: Reading | undefined, findings: Submission["findings"]): Promise<void> => {
  const { stale, gate } = desk.state();
  // Findings of the past say nothing of a sheet that was read since.
  const isOfPast = stale && desk.submission?.findings === findings;
  const conditions = isOfPast ? gate : reading && findings && gateOf(reading, findings);
  const snapshot = reading?.snapshot;
  const isSealed = snapshot && mayBeSealed(snapshot.sheet, snapshot.stored);
  const seal = isSealed ? await sealState(snapshot, reading.form, desk.hashing.hash) : undefined;
  // The sheet may have been read anew meanwhile.
  if (desk.reading !== reading || findingsOf(desk) !== findings) return renewSubmission(desk);
  desk.update((state) => ({
    ...without(state, "gate", "seal"),
    ...(conditions && { gate: conditions }),
    ...(seal && { seal }),
  }));
};

/** The gate's conditions with the cells that fail them. */
export const gateOf = ({ form, snapshot }: Reading, findings: readonly PlacedFinding[]): readonly PlacedCondition[] => {
  const formulas = form.formulaCells(snapshot.sheet);
  const cells = new Map([...(formulas ?? []).map(({ at, cell }) => [at, cell] as const), ...form.places]);
  const names = form.rowNames();
  const placed = (failure: GateFailure): PlacedFailure => {
    const { at, code } = failure;
    const cell = cells.get(at);
    if (!cell) throw new Error(`a field without a cell fails the gate: ${at}`);
    const { row, kind } = partsOfPath(at);
    return {
      ...failure,
      cell,
      address: a1(cell),
      row: names.get(row)?.at(-1) ?? "",
      field: kind,
      ...(code !== undefined && { findingId: `${code}@${at}` }),
    };
  };
  // What another sheet says otherwise stands against that sheet.
  const own = findings.filter(({ sheetId }) => sheetId === snapshot.sheet.id);
  const conditions = gate({ findings: own, toFill: form.figures.toFill, formulas, changes: form.changes() });
  return conditions.map((condition) => ({ ...condition, failures: condition.failures.map(placed) }));
};
