import type { Severity } from "../domain/finding";
import { without, type Desk } from "./desk";
import { marksFor, placedFindings } from "./findings";
import { look } from "./look";
import type { PlacedFinding } from "./session";

/** Reads the sheet, lists the findings, marks their cells. Two round trips on the form's own sheet, three from another. */
export const check = async (desk: Desk): Promise<void> => {
  const reading = await look(desk);
  if (!reading) return desk.update((state) => ({ ...state, notice: { kind: "noForm" } }));
  const findings = placedFindings(reading);
  if (desk.state().marksShown) await mark(desk, findings);
  desk.update((state) => ({
    ...withFindings(state, findings),
    stale: false,
    notice: { kind: "checked", counts: counts(findings) },
  }));
};

/** The opened finding stays open as long as it is still one; a plan gives way to the findings. */
export const withFindings = (state: ReturnType<Desk["state"]>, findings: readonly PlacedFinding[]): ReturnType<Desk["state"]> => {
  const stays = findings.some(({ id }) => id === state.current);
  return { ...(stays ? without(state, "plan") : without(state, "plan", "current")), findings, checked: true };
};

/** Puts these findings' marks in place of those on the sheet. */
export const mark = async (desk: Desk, findings: readonly PlacedFinding[]): Promise<void> => {
  const { reading } = desk;
  if (!reading) return;
  const { snapshot } = reading;
  const marks = await desk.workbook.mark(snapshot.sheet.id, marksFor(reading, findings), snapshot.marks);
  desk.reading = { ...reading, snapshot: { ...snapshot, marks } };
};

const counts = (findings: readonly PlacedFinding[]): Record<Severity, number> => {
  const of = (severity: Severity): number => findings.filter((finding) => finding.severity === severity).length;
  return { error: of("error"), warning: of("warning"), advice: of("advice") };
};
