import { safeFix } from "../review/safe-fix";
import { renewFindings } from "./check";
import type { Desk, PlannedWrite } from "./desk";
import { tellGone } from "./findings";
import { fixWrites } from "./fix";
import { propose } from "./plan";
import type { WritePlan } from "./session";

/**
 * All safe fixes as one plan, gravest finding first. Where two would write different things into a cell the first one holds, and the
 * other is left out whole and named.
 */
export const planFixAll = async (desk: Desk): Promise<void> => {
  await renewFindings(desk);
  const { reading } = desk;
  if (!reading) return;
  const writes = new Map<string, PlannedWrite>();
  const leftOut: NonNullable<WritePlan["leftOut"]>[number][] = [];
  for (const finding of desk.state().findings) {
    const fix = safeFix(finding);
    if (!fix) continue;
    const own = fixWrites(reading, finding, fix);
    const isAtOdds = own.some(({ change }) => (writes.get(change.at)?.change.after ?? change.after) !== change.after);
    if (isAtOdds) leftOut.push({ address: finding.address, row: finding.row, findingId: finding.id });
    else for (const write of own) if (!writes.has(write.change.at)) writes.set(write.change.at, write);
  }
  if (writes.size === 0) return tellGone(desk);
  const inOrder = [...writes.values()].sort((a, b) => a.edit.row - b.edit.row || a.edit.column - b.edit.column);
  propose(desk, { purpose: "fixAll", sheetId: reading.snapshot.sheet.id, ...(leftOut.length > 0 && { leftOut }) }, inOrder);
};
