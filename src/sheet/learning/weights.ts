import { decimal } from "../../domain/decimal";
import { isNotApplicable, pointsOf, weightInName } from "../../domain/number-text";
import { a1 } from "../address";
import type { GridCell } from "../reading/grid";
import type { Corrections } from "./learned";
import type { FoundLevel1, FoundLevel2, FoundRow } from "./rows";

/** Points of every row, in the order of the sheet; undefined where neither the row nor its headings print any. */
export interface RowWeights {
  readonly weights: Map<FoundRow, number>;
  /** Rows still without points. */
  readonly open: readonly FoundRow[];
  /** How many rows got equal parts of a heading's points, and of how many. */
  readonly spread: { readonly rows: number; readonly points: number };
}

export const sumOf = (weights: readonly number[]): number =>
  weights.reduce((total, weight) => total.plus(weight), decimal(0)).toNumber();

/** Points in equal parts of two decimals; what does not divide goes to the last. */
export const shares = (points: number, count: number): readonly number[] => {
  const part = Math.floor((points * 100) / count) / 100;
  const last = decimal(points)
    .minus(decimal(part).times(count - 1))
    .toNumber();
  return Array.from({ length: count }, (_, i) => (i === count - 1 ? last : part));
};

const numberIn = (cell: GridCell | undefined): number | undefined =>
  cell === undefined || cell.text === "" ? undefined : isNotApplicable(cell.text) ? 0 : pointsOf(cell.raw, cell.text)?.toNumber();

const correctionFor = (cell: GridCell | undefined, { weights }: Corrections): number | undefined =>
  cell === undefined ? undefined : weights?.[a1(cell.area)];

/** What a heading prints: the person's word, its own column, or inside its name. */
export const headingWeight = (
  { cell, weight }: Pick<FoundLevel1 | FoundLevel2, "cell" | "weight">,
  corrections: Corrections,
): number | undefined =>
  correctionFor(cell, corrections) ?? numberIn(weight) ?? (cell && weightInName(cell.text).weight?.toNumber());

/** The cell that names the row: level 3, or the heading that is scored itself. */
export const nameCellOf = (row: FoundRow, level2: FoundLevel2, level1: FoundLevel1): GridCell | undefined =>
  row.name ?? (level2.rows.length === 1 ? (level2.cell ?? level1.cell) : undefined);

/** Reads the printed weights, and lets headings give theirs to the rows under them that have none. */
export const readWeights = (levels: readonly FoundLevel1[], corrections: Corrections): RowWeights => {
  const weights = new Map<FoundRow, number>();
  const parts = { rows: 0, points: 0 };
  const spread = (points: number, rows: readonly FoundRow[]): void => {
    if (points <= 0 || rows.length === 0) return;
    shares(points, rows.length).forEach((share, i) => {
      const row = rows[i];
      if (row !== undefined) weights.set(row, share);
    });
    if (rows.length === 1) return;
    parts.rows += rows.length;
    parts.points += points;
  };
  const isOpen = (row: FoundRow): boolean => !weights.has(row);
  for (const level1 of levels) {
    for (const level2 of level1.children) {
      readRows(level2, level1, corrections, weights, spread);
      const all = level2.rows;
      const printed = headingWeight(level2, corrections);
      if (all.every(isOpen) && printed !== undefined) spread(printed, all);
      // beside rows with points, one without has none
      if (!all.every(isOpen)) for (const row of all.filter(isOpen)) weights.set(row, 0);
    }
    const rows = level1.children.flatMap((level2) => level2.rows);
    const printed = headingWeight(level1, corrections);
    const known = sumOf(rows.map((row) => weights.get(row) ?? 0));
    if (printed !== undefined) spread(printed - known, rows.filter(isOpen));
  }
  const open = levels.flatMap(({ children }) => children.flatMap(({ rows }) => rows.filter(isOpen)));
  return { weights, open, spread: parts };
};

const readRows = (
  level2: FoundLevel2,
  level1: FoundLevel1,
  corrections: Corrections,
  weights: Map<FoundRow, number>,
  spread: (points: number, rows: readonly FoundRow[]) => void,
): void => {
  for (const row of level2.rows) {
    const cell = row.cells.weight;
    const name = nameCellOf(row, level2, level1);
    const corrected = correctionFor(name, corrections);
    if (corrected !== undefined) weights.set(row, corrected);
    else if (cell !== undefined && cell.text !== "") {
      if (cell.own && cell.area.rows === 1) setIf(weights, row, numberIn(cell));
      else if (cell.own)
        spread(
          numberIn(cell) ?? 0,
          level2.rows.filter((other) => other.row >= row.row && other.row < row.row + cell.area.rows),
        );
    } else if (row.name !== undefined) setIf(weights, row, weightInName(row.name.text).weight?.toNumber());
  }
};

const setIf = (weights: Map<FoundRow, number>, row: FoundRow, weight: number | undefined): void => {
  if (weight !== undefined) weights.set(row, weight);
};
