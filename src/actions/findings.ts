import type { Finding } from "../domain/finding";
import { EXPLANATIONS, explains, readExplanations } from "../review/explanations";
import { a1, type Rect } from "../sheet/address";
import { byGravityAndPlace, gravity } from "../sheet/finding-order";
import type { SheetSnapshot } from "../sheet/snapshot";
import type { Mark } from "../workbook/port";
import type { Reading } from "./desk";
import type { PlacedFinding } from "./session";

/** The findings on a form with their cells, gravest first, then as the eye goes over the sheet; explained ones last. */
export const placedFindings = ({ snapshot, form }: Reading): PlacedFinding[] => {
  const { sheet, stored } = snapshot;
  const kept = readExplanations(stored[EXPLANATIONS]) ?? [];
  const found = form.findings().map((finding): PlacedFinding => {
    const placed = place(finding, sheet.id, placeOf(form.places, finding.at));
    const explanation = kept.find((each) => explains(each, sheet, finding, textAt(sheet, placed.cell)));
    return explanation ? { ...placed, explanation } : placed;
  });
  return found.sort(
    (a, b) => Number(a.explanation !== undefined) - Number(b.explanation !== undefined) || byGravityAndPlace(a, b),
  );
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
  for (const { address, cell, severity, explanation } of findings) {
    if (explanation) continue;
    const known = marks.get(address);
    if (known && gravity[known.severity] <= gravity[severity]) continue;
    marks.set(address, { range: cell, severity, format: formatAt(snapshot, cell) });
  }
  return [...marks.values()];
};

const formatAt = ({ sheet, formats }: Reading["snapshot"], { row, column }: Rect): string =>
  formats[row - sheet.row]?.[column - sheet.column] ?? "General";
