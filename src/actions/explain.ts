import { canExplain, EXPLANATIONS, readExplanations, seenIn, writeExplanations, type Explanation } from "../review/explanations";
import { mark, withFindings } from "./check";
import type { Desk, Reading } from "./desk";
import { placedFindings, textAt } from "./findings";

/** Answers a finding; from then on it neither counts nor is marked, until what it is about changes. */
export const explain = (
  desk: Desk,
  findingId: string,
  { reason, by }: { readonly reason: string; readonly by: string },
): Promise<void> =>
  change(desk, findingId, (finding, { snapshot: { sheet } }) => {
    if (!canExplain(finding) || reason.trim() === "") return undefined;
    const seen = seenIn(finding, textAt(sheet, finding.cell));
    const { code, at } = finding;
    return [
      { sheetId: sheet.id, sheetName: sheet.name, code, at, reason: reason.trim(), by: by.trim(), date: desk.today(), seen },
    ];
  });

export const withdrawExplanation = (desk: Desk, findingId: string): Promise<void> => change(desk, findingId, () => []);

type Finding = ReturnType<typeof placedFindings>[number];

/** Puts what is given in the place of what was said of the finding before; undefined leaves everything as it is. */
const change = async (
  desk: Desk,
  findingId: string,
  given: (finding: Finding, reading: Reading) => readonly Explanation[] | undefined,
): Promise<void> => {
  const { reading } = desk;
  const finding = desk.state().findings.find(({ id }) => id === findingId);
  if (!reading || !finding) return;
  const added = given(finding, reading);
  if (!added) return;
  const { snapshot } = reading;
  const kept = readExplanations(snapshot.stored[EXPLANATIONS]);
  if (!kept) return desk.update((state) => ({ ...state, notice: { kind: "unreadableStore" } }));
  const { sheet } = snapshot;
  const isOfThis = ({ sheetId, sheetName, code, at }: Explanation): boolean =>
    (sheetId === sheet.id || sheetName === sheet.name) && code === finding.code && at === finding.at;
  const text = writeExplanations([...kept.filter((explanation) => !isOfThis(explanation)), ...added]);
  await desk.workbook.store(EXPLANATIONS, text);
  desk.reading = { ...reading, snapshot: { ...snapshot, stored: { ...snapshot.stored, [EXPLANATIONS]: text } } };
  const findings = placedFindings(desk.reading);
  if (desk.state().marksShown) await mark(desk, findings);
  desk.update((state) => ({ ...withFindings(state, findings), notice: { kind: "explained", withdrawn: added.length === 0 } }));
};
