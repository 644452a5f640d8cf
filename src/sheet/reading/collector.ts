import type { Field, FieldPath } from "../../domain/field";
import type { Cell, Rect } from "../address";
import type { Grid, GridCell } from "./grid";

/** How a cell's content becomes a value; undefined when it is not understood. */
export type Reader<T> = (cell: Pick<GridCell, "raw" | "text">) => T | undefined;

export const asText: Reader<string> = ({ text }) => (text === "" ? undefined : text);

/** Collects the fields found on a sheet, their places, and which cells have been understood. */
export interface Collector {
  readonly places: ReadonlyMap<FieldPath, Rect>;
  /** Makes a field of the cell and remembers its place. `changes` overrides what the cell itself says. */
  field<T>(
    at: FieldPath,
    cell: GridCell,
    read: Reader<T>,
    changes?: { readonly text?: string; readonly inherited?: boolean },
  ): Field<T>;
  /** Binds a path to another area than its cell's own. */
  place(at: FieldPath, area: Rect): void;
  understand(...cells: readonly GridCell[]): void;
  /** What holds something and was not understood, from the top. */
  leftOver(): { readonly cell: Rect; readonly text: string }[];
}

/** Wider than any sheet. */
const COLUMNS = 0x10000;
const keyOf = ({ row, column }: Cell): number => row * COLUMNS + column;

export const collector = (grid: Grid): Collector => {
  const places = new Map<FieldPath, Rect>();
  const understood = new Set<number>();
  const understand = (...cells: readonly GridCell[]): void => cells.forEach(({ area }) => understood.add(keyOf(area)));
  return {
    places,
    understand,
    place: (at, area) => void places.set(at, area),
    field: (at, cell, read, changes = {}) => {
      places.set(at, cell.area);
      understand(cell);
      const text = changes.text ?? cell.text;
      const inherited = changes.inherited ?? !cell.own;
      return {
        at,
        raw: cell.raw,
        text,
        value: read({ raw: cell.raw, text }),
        ...(cell.formula !== undefined && { formula: cell.formula }),
        ...(inherited && { inherited }),
      };
    },
    leftOver: () => {
      const rest: { cell: Rect; text: string }[] = [];
      for (let row = grid.top; row < grid.bottom; row++)
        for (const cell of grid.filled(row)) if (!understood.has(keyOf(cell))) rest.push({ cell: cell.area, text: cell.text });
      return rest;
    },
  };
};
