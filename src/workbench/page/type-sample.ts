import type { Area, SheetId } from "../engine/engine";
import type { WorkbenchEngine } from "../engine/workbench-engine";
import type { Sample, SampleEntry } from "./samples/sample";

interface Label {
  readonly text: string;
  /** With the rest of its merged cell. */
  readonly area: Area;
}
interface Place {
  readonly row: number;
  readonly column: number;
}

const plain = (text: string): string => text.replace(/\s+/g, "");

const labelsOf = (engine: WorkbenchEngine, sheet: SheetId): Label[] => {
  const used = engine.usedRange(sheet, true);
  if (!used) return [];
  const merges = engine.merges(sheet);
  const labels: Label[] = [];
  for (let row = used.row; row < used.row + used.rows; row += 1)
    for (let column = used.column; column < used.column + used.columns; column += 1) {
      const text = plain(engine.cell(sheet, row, column).text);
      const area = merges.find((merge) => merge.row === row && merge.column === column) ?? { row, column, rows: 1, columns: 1 };
      if (text !== "") labels.push({ text, area });
    }
  return labels;
};

const placeOf = (labels: readonly Label[], entry: SampleEntry): Place | undefined => {
  const find = (text: string): Label | undefined => labels.find((label) => label.text === plain(text));
  if ("beside" in entry) {
    const label = find(entry.beside);
    return label && { row: label.area.row, column: label.area.column + label.area.columns };
  }
  if ("below" in entry) {
    const label = find(entry.below);
    return label && { row: label.area.row + label.area.rows, column: label.area.column };
  }
  const row = find(entry.row)?.area.row;
  if (row === undefined) return undefined;
  // The nearest header above: tables of one form may use the same word.
  const header = labels.filter((label) => label.text === plain(entry.column) && label.area.row < row).at(-1);
  return header && { row, column: header.area.column };
};

/** Types a sample into the active sheet, cell by cell, as a person would. Gives back what it found no place for. */
export const typeSample = async (engine: WorkbenchEngine, sample: Sample): Promise<{ typed: number; missing: string[] }> => {
  const sheet = engine.sheets.active();
  const labels = labelsOf(engine, sheet);
  const missing: string[] = [];
  const places = sample.entries.flatMap((entry) => {
    const place = placeOf(labels, entry);
    if (!place) missing.push("row" in entry ? `${entry.row} · ${entry.column}` : "beside" in entry ? entry.beside : entry.below);
    return place ? [{ entry, place }] : [];
  });
  let typed = 0;
  for (const { entry, place } of places) {
    const { formula, type } = engine.cell(sheet, place.row, place.column);
    if ("onlyIfEmpty" in entry && (formula !== undefined || type !== "empty")) continue;
    engine.typeIn(sheet, place.row, place.column, entry.text);
    typed += 1;
  }
  await engine.settle();
  return { typed, missing };
};
