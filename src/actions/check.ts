import type { Severity } from "../domain/finding";
import { readBeside, withBeside } from "./beside";
import { without, type Desk } from "./desk";
import { marksFor, placedFindingSteps } from "./findings";
import { inSlices } from "./in-slices";
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

/** The same without a word, on the active sheet or another one. Says whether there was a form. */
export const recheck = async (desk: Desk, sheetId?: string): Promise<boolean> => {
  const seen = await look(desk, desk.reading?.beside?.sheet.id, sheetId);
  if (!seen) return false;
  const reading = withBeside(seen, await readBeside(desk, seen));
  desk.reading = reading;
  await desk.pause();
  const findings = await inSlices(desk, placedFindingSteps(reading));
  await desk.pause();
  const { marksShown } = desk.state();
  // Marks may have been switched off while another sheet was shown.
  if (marksShown || reading.snapshot.marks.length > 0) await mark(desk, marksShown ? findings : []);
  desk.update((state) => ({ ...withFindings(state, findings), stale: desk.edits.since(reading) }));
  return true;
};

/** Findings of the past are made anew first: what is done about one of them must not meet another row. */
export const renewFindings = async (desk: Desk): Promise<void> => {
  if (desk.state().stale) await recheck(desk, desk.state().form?.sheetId);
};

/** The finding that somebody saw, as it is today: the same on the same row. Undefined where it is found no more. */
export const findingToday = async (desk: Desk, seen: PlacedFinding | undefined): Promise<PlacedFinding | undefined> => {
  await renewFindings(desk);
  return desk.state().findings.find(({ id, row }) => id === seen?.id && row === seen.row);
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
