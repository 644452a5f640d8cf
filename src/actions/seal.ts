import { readSeals, sealOf, writeSeals } from "../report/seal/kept-seals";
import { codeOf, sealForm, type Seal } from "../report/seal/seal";
import { failedCount, isPassed } from "../review/gate";
import { ruleSet } from "../rules/rule-set";
import type { Cell } from "../sheet/address";
import { findSealLines, placeForSealLine, sealLineText, SEALS, type FoundSealLine } from "../sheet/seal-line";
import type { CellWrite } from "../workbook/port";
import { mark, withFindings } from "./check";
import type { Desk, Reading } from "./desk";
import { placedFindingSteps } from "./findings";
import { remember } from "./history";
import { inSlices } from "./in-slices";
import { look } from "./look";
import { refresh } from "./refresh";
import type { Notice } from "./session";
import { gateOf } from "./submission";

/**
 * Checks the form once more and, when nothing stands against it, writes the line under it and keeps what its cells hold as digests:
 * one step, which can be taken back. Read back at once, so that what the pane says is in the file.
 */
export const seal = async (desk: Desk): Promise<void> => {
  const reading = await look(desk);
  if (!reading) return tell(desk, { kind: "noForm" });
  const { snapshot, form } = reading;
  const findings = await inSlices(desk, placedFindingSteps(reading));
  desk.update((state) => ({ ...withFindings(state, findings), stale: desk.edits.since(reading) }));
  const conditions = gateOf(reading, findings);
  const kept = readSeals(snapshot.stored[SEALS]);
  if (!kept || !isPassed(conditions)) {
    if (desk.state().marksShown) await mark(desk, findings);
    return tell(desk, kept ? { kind: "sealRefused", count: failedCount(conditions) } : { kind: "unreadableSeals" });
  }
  const { sheet, sheets } = snapshot;
  const meta = { sheetId: sheet.id, sheetName: sheet.name, templateId: form.templateId, time: timeOf(desk), ruleSet };
  const made = await sealForm(form, { ...meta, salt: desk.hashing.salt() }, desk.hashing.hash);
  const code = codeOf(made);
  const others = without(kept, sealOf(kept, sheet, sheets));
  const receipt = await desk.workbook.write({
    cells: lineWrites(reading, sealLineText({ time: made.time, ruleSet, code })),
    newSheets: [],
    stored: { [SEALS]: writeSeals([...others, made]) },
  });
  remember(desk, { act: "seal", receipt });
  await refresh(desk, { kind: "sealed", code });
};

/** Takes the line off the sheet and forgets what was kept. */
export const unseal = async (desk: Desk): Promise<void> => {
  const reading = await look(desk);
  if (!reading) return tell(desk, { kind: "noForm" });
  const { sheet, sheets, stored } = reading.snapshot;
  const kept = readSeals(stored[SEALS]);
  if (!kept) return tell(desk, { kind: "unreadableSeals" });
  const own = sealOf(kept, sheet, sheets);
  const cells = lineWrites(reading, undefined);
  if (!own && cells.length === 0) return tell(desk, { kind: "unsealed" });
  const receipt = await desk.workbook.write({
    cells,
    newSheets: [],
    ...(own && { stored: { [SEALS]: writeSeals(without(kept, own)) } }),
  });
  remember(desk, { act: "unseal", receipt });
  await refresh(desk, { kind: "unsealed" });
};

/** "2026-03-02 14:10", where the person is. */
const timeOf = (desk: Desk): string => {
  const now = desk.now();
  const [hours, minutes] = [now.getHours(), now.getMinutes()].map((part) => String(part).padStart(2, "0"));
  return `${desk.today()} ${hours}:${minutes}`;
};

const tell = (desk: Desk, notice: Notice): void => desk.update((state) => ({ ...state, notice }));

const without = (seals: readonly Seal[], one: Seal | undefined): readonly Seal[] => seals.filter((seal) => seal !== one);

/** Puts the text in the place of the line that is there, else under the table; other lines of ours go. */
const lineWrites = ({ snapshot: { sheet } }: Reading, text: string | undefined): CellWrite[] => {
  const [line, ...more] = findSealLines(sheet);
  const put = ({ row, column }: Cell, value: string, before: string): CellWrite => {
    return { sheetId: sheet.id, row, column, content: { value }, before };
  };
  const clear = (old: FoundSealLine): CellWrite => put(old, "", old.text);
  if (text === undefined) return [line, ...more].flatMap((old) => (old ? [clear(old)] : []));
  return [put(line ?? placeForSealLine(sheet), text, line?.text ?? ""), ...more.map(clear)];
};
