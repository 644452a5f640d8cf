import type { Finding, Severity } from "../domain/finding";
import { check } from "../review/check";
import { a1, type Rect } from "../sheet/address";
import type { Mark } from "../workbook/port";
import type { Reading } from "./desk";
import type { PlacedFinding } from "./session";

const gravity: Readonly<Record<Severity, number>> = { error: 0, warning: 1, advice: 2 };

/** The findings on a form with their cells, gravest first, then as the eye goes over the sheet. */
export const placedFindings = ({ snapshot, recognition }: Reading): PlacedFinding[] => {
  const found = check(recognition.form).map((finding) =>
    place(finding, snapshot.sheet.id, placeOf(recognition.places, finding.at)),
  );
  return found.sort(
    (a, b) =>
      gravity[a.severity] - gravity[b.severity] ||
      a.cell.row - b.cell.row ||
      a.cell.column - b.cell.column ||
      (a.code < b.code ? -1 : 1),
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

/** One mark a cell: the gravest finding on it. */
export const marksFor = ({ snapshot }: Reading, findings: readonly PlacedFinding[]): Mark[] => {
  const marks = new Map<string, Mark>();
  for (const { address, cell, severity } of findings) {
    const known = marks.get(address);
    if (known && gravity[known.severity] <= gravity[severity]) continue;
    marks.set(address, { range: cell, severity, format: formatAt(snapshot, cell) });
  }
  return [...marks.values()];
};

const formatAt = ({ sheet, formats }: Reading["snapshot"], { row, column }: Rect): string =>
  formats[row - sheet.row]?.[column - sheet.column] ?? "General";
