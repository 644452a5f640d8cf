import type { Finding } from "../domain/finding";
import { finish, type Steps } from "../domain/steps";
import { EXPLANATIONS, explains, readExplanations } from "../review/explanations";
import { a1, type Rect } from "../sheet/address";
import { byGravityAndPlace, gravity } from "../sheet/finding-order";
import type { SheetSnapshot } from "../sheet/snapshot";
import type { Mark } from "../workbook/port";
import type { FoundForm } from "../sheet/found-form";
import { crossFindings, type Beside } from "./beside";
import type { Desk, Reading } from "./desk";
import type { PlacedFinding } from "./session";

/** A form with its sheet and what the workbook keeps: all that placing needs of a reading. */
export interface Placed extends Pick<Reading, "form" | "beside"> {
  readonly snapshot: Pick<Reading["snapshot"], "sheet" | "stored">;
}

/** The findings on a form with their cells, gravest first, then as the eye goes over the sheet; explained ones last. */
export const placedFindings = (placed: Placed): PlacedFinding[] => finish(placedFindingSteps(placed));

/** The same, a rule at a time. */
export function* placedFindingSteps({ snapshot, form, beside }: Placed): Steps<PlacedFinding[]> {
  const { sheet, stored } = snapshot;
  const kept = readExplanations(stored[EXPLANATIONS]) ?? [];
  const found = (yield* form.findingSteps()).map((finding): PlacedFinding => {
    const placed = place(finding, sheet.id, placeOf(form.places, finding.at));
    const explanation = kept.find((each) => explains(each, sheet, finding, textAt(sheet, placed.cell)));
    return explanation ? { ...placed, explanation } : placed;
  });
  const ids = new Set(found.map(({ id }) => id));
  const all = beside ? [...found, ...placedBeside(form, sheet, beside, ids)] : found;
  return all.sort((a, b) => Number(a.explanation !== undefined) - Number(b.explanation !== undefined) || byGravityAndPlace(a, b));
}

/** Where two forms of the workbook differ; a finding on the other sheet names that sheet. */
const placedBeside = (form: FoundForm, sheet: SheetSnapshot, beside: Beside, taken: ReadonlySet<string>): PlacedFinding[] => {
  const found = crossFindings(form, sheet, beside);
  if (!found) return [];
  const isHere = found.sheet.id === sheet.id;
  return found.findings.map((finding) => {
    const placed = place(finding, found.sheet.id, placeOf(found.form.places, finding.at));
    const { id, address } = placed;
    return isHere && !taken.has(id)
      ? placed
      : { ...placed, id: `${id}#beside`, address: isHere ? address : `${found.sheet.name}!${address}` };
  });
};

const place = (finding: Finding, sheetId: string, cell: Rect): PlacedFinding => ({
  ...finding,
  id: `${finding.code}@${finding.at}`,
  sheetId,
  cell,
  address: a1(cell),
});

const placeOf = (places: ReadonlyMap<string, Rect>, at: string): Rect => {
  const rect = places.get(at);
  if (!rect) throw new Error(`a finding at ${at}, a field that has no cell`);
  return rect;
};

/** What the cell shows. */
export const textAt = (sheet: SheetSnapshot, { row, column }: Rect): string =>
  sheet.text[row - sheet.row]?.[column - sheet.column] ?? "";

/** One mark a cell: the gravest finding on it that nobody has explained. */
export const marksFor = ({ snapshot }: Reading, findings: readonly PlacedFinding[]): Mark[] => {
  const marks = new Map<string, Mark>();
  for (const { address, cell, severity, explanation, sheetId } of findings) {
    if (explanation || sheetId !== snapshot.sheet.id) continue;
    const known = marks.get(address);
    if (known && gravity[known.severity] <= gravity[severity]) continue;
    marks.set(address, { range: cell, severity, format: formatAt(snapshot, cell) });
  }
  return [...marks.values()];
};

const formatAt = ({ sheet, formats }: Reading["snapshot"], { row, column }: Rect): string =>
  formats[row - sheet.row]?.[column - sheet.column] ?? "General";

/** Somebody asked for something about a finding that is found no more. */
export const tellGone = (desk: Desk): void => desk.update((state) => ({ ...state, notice: { kind: "findingGone" } }));
