import type { Severity } from "../domain/finding";
import { readBeside, withBeside } from "./beside";
import { without, type Desk } from "./desk";
import { marksFor, placedFindings } from "./findings";
import { look } from "./look";
import type { PlacedFinding } from "./session";

/**
 * Reads the sheet, lists the findings, marks their cells. Two round trips on the form's own sheet, three from another; one more
 * where a form to compare with is met for the first time.
 */
export const check = async (desk: Desk): Promise<void> => {
  const found = await recheck(desk);
  desk.update((state) => ({
    ...state,
    notice: found ? { kind: "checked", counts: countsOf(state.findings) } : { kind: "noForm" },
  }));
};

/** The same without a word. Says whether there was a form. */
export const recheck = async (desk: Desk): Promise<boolean> => {
  const seen = await look(desk, desk.reading?.beside?.sheet.id);
  if (!seen) return false;
  const reading = withBeside(seen, await readBeside(desk, seen));
  desk.reading = reading;
  await desk.pause();
  const findings = placedFindings(reading);
  await desk.pause();
  if (desk.state().marksShown) await mark(desk, findings);
  desk.update((state) => ({ ...withFindings(state, findings), stale: false }));
  return true;
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

export const countsOf = (findings: readonly PlacedFinding[]): Record<Severity, number> => {
  const open = findings.filter(({ explanation }) => !explanation);
  const of = (severity: Severity): number => open.filter((finding) => finding.severity === severity).length;
  return { error: of("error"), warning: of("warning"), advice: of("advice") };
};
