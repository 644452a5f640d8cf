import { canExplain, EXPLANATIONS, readExplanations, seenIn, writeExplanations, type Explanation } from "../review/explanations";
import { findingToday, withFindings } from "./check";
import type { Desk, Reading } from "./desk";
import { marksFor, placedFindingSteps, tellGone, textAt } from "./findings";
import { remember } from "./history";
import { inSlices } from "./in-slices";
import type { PlacedFinding } from "./session";
import type { TakenBack } from "./take-back";

/** Answers a finding; from then on it neither counts nor is marked, until what it is about changes. */
export const explain = (
  desk: Desk,
  seen: PlacedFinding | undefined,
  { reason, by }: { readonly reason: string; readonly by: string },
): Promise<void> =>
  change(desk, seen, (finding, { snapshot: { sheet } }) => {
    if (!canExplain(finding) || reason.trim() === "") return undefined;
    const seen = seenIn(finding, textAt(sheet, finding.cell));
    const { code, at } = finding;
    return [
      { sheetId: sheet.id, sheetName: sheet.name, code, at, reason: reason.trim(), by: by.trim(), date: desk.today(), seen },
    ];
  });

export const withdrawExplanation = (desk: Desk, seen: PlacedFinding | undefined): Promise<void> => change(desk, seen, () => []);

/** What was said of a finding before, and is said now. */
export interface GivenExplanation {
  readonly sheetId: string;
  readonly sheetName: string;
  readonly code: string;
  readonly at: string;
  readonly address: string;
  readonly before?: Explanation;
  readonly after?: Explanation;
}

/** Puts what is given in the place of what was said of the finding before; undefined leaves everything as it is. */
const change = async (
  desk: Desk,
  seen: PlacedFinding | undefined,
  given: (finding: PlacedFinding, reading: Reading) => readonly Explanation[] | undefined,
): Promise<void> => {
  const finding = await findingToday(desk, seen);
  const { reading } = desk;
  if (!reading || !finding) return tellGone(desk);
  const added = given(finding, reading);
  if (!added) return;
  const { snapshot } = reading;
  const kept = readExplanations(snapshot.stored[EXPLANATIONS]);
  if (!kept) return desk.update((state) => ({ ...state, notice: { kind: "unreadableStore" } }));
  const { sheet } = snapshot;
  const of = { sheetId: sheet.id, sheetName: sheet.name, code: finding.code, at: finding.at, address: finding.address };
  const text = writeExplanations([...kept.filter((explanation) => !isOf(of, explanation)), ...added]);
  const after: Reading = { ...reading, snapshot: { ...snapshot, stored: { ...snapshot.stored, [EXPLANATIONS]: text } } };
  const findings = await inSlices(desk, placedFindingSteps(after));
  const { marksShown } = desk.state();
  const receipt = await desk.workbook.write({
    cells: [],
    newSheets: [],
    stored: { [EXPLANATIONS]: text },
    ...(marksShown && { marks: { sheetId: sheet.id, marks: marksFor(after, findings) } }),
  });
  desk.reading = marksShown ? { ...after, snapshot: { ...after.snapshot, marks: receipt.marks } } : after;
  const [before] = kept.filter((explanation) => isOf(of, explanation));
  const [now] = added;
  const explanation = { ...of, ...(before && { before }), ...(now && { after: now }) };
  const changes = [{ address: finding.address, row: finding.row, before: before?.reason ?? "", after: now?.reason ?? "" }];
  remember(desk, { act: now ? "explain" : "withdraw", receipt, changes, explanation });
  desk.update((state) => ({ ...withFindings(state, findings), notice: { kind: "explained", withdrawn: now === undefined } }));
};

const isOf = ({ sheetId, sheetName, code, at }: GivenExplanation, explanation: Explanation): boolean =>
  (explanation.sheetId === sheetId || explanation.sheetName === sheetName) && explanation.code === code && explanation.at === at;

/** Says of the finding again what was said before, unless something else has been said since. Two round trips, and one to read. */
export const takeBackExplanation = async (desk: Desk, given: GivenExplanation): Promise<TakenBack> => {
  const kept = readExplanations((await desk.workbook.read()).stored[EXPLANATIONS]);
  const now = kept?.find((explanation) => isOf(given, explanation));
  if (!kept || JSON.stringify(now) !== JSON.stringify(given.after))
    return { undone: false, conflicts: { addresses: [given.address], sheets: [] }, cells: 0 };
  const text = writeExplanations([...kept.filter((each) => each !== now), ...(given.before ? [given.before] : [])]);
  await desk.workbook.write({ cells: [], newSheets: [], stored: { [EXPLANATIONS]: text } });
  return { undone: true, conflicts: { addresses: [], sheets: [] }, cells: 0 };
};
