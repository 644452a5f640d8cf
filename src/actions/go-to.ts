import type { FieldPath } from "../domain/field";
import type { Cell } from "../sheet/address";
import { recheck } from "./check";
import { without, type Desk } from "./desk";
import { tellGone } from "./findings";

/** Opens the finding and selects its cell. */
export const goTo = async (desk: Desk, findingId: string): Promise<void> => {
  const finding = desk.state().findings.find(({ id }) => id === findingId);
  if (!finding) return tellGone(desk);
  desk.update((state) => ({ ...without(state, "plan"), current: findingId }));
  await desk.workbook.select(finding.sheetId, finding.cell);
};

export const goToField = async (desk: Desk, at: FieldPath): Promise<void> => {
  const cell = desk.reading?.form.places.get(at);
  if (cell) await goToCell(desk, cell);
};

export const goToCell = async ({ reading, workbook }: Desk, cell: Cell): Promise<void> => {
  if (reading) await workbook.select(reading.snapshot.sheet.id, cell);
};

/** The finding after (or before) the open one, round and round. Checks first where that has not been done. */
export const next = async (desk: Desk, step: 1 | -1): Promise<void> => {
  if (!desk.state().checked && !(await recheck(desk))) return desk.update((state) => ({ ...state, notice: { kind: "noForm" } }));
  const { findings, current } = desk.state();
  if (findings.length === 0) return desk.update((state) => ({ ...state, notice: { kind: "noMoreFindings" } }));
  const at = findings.findIndex(({ id }) => id === current);
  const from = at === -1 && step === -1 ? 0 : at;
  const finding = findings[(from + step + findings.length) % findings.length];
  if (finding) await goTo(desk, finding.id);
};
