import type { Field } from "../../domain/field";
import { pointsOf, weightInName } from "../../domain/number-text";
import type { IndicatorLevel } from "../../domain/self-evaluation";
import { asText, type Collector } from "./collector";
import { compact, type GridCell } from "./grid";
import type { Decimal } from "../../domain/decimal";

export interface OpenLevel {
  readonly index: number;
  readonly cell: GridCell;
}

interface LevelInMaking extends Omit<IndicatorLevel, "indicators"> {
  readonly cell: GridCell;
  readonly indicators: number[];
}

/** The headings met so far, while the rows are read from the top. */
export interface Levels {
  readonly all: readonly LevelInMaking[];
  /** The heading that the row stands under, opened anew where the cell begins another one. */
  enter(
    depth: 1 | 2,
    cell: GridCell | undefined,
    weightCell: GridCell | undefined,
    current: OpenLevel | undefined,
  ): OpenLevel | undefined;
  add(level: number | undefined, indicator: number): void;
}

export const levelsInto = (collect: Collector): Levels => {
  const all: LevelInMaking[] = [];
  const open = (depth: 1 | 2, cell: GridCell, weightCell: GridCell | undefined): OpenLevel => {
    const index = all.length;
    const at = `levels[${index}]`;
    const name = collect.field(`${at}.name`, cell, asText);
    const { weight, plainName } = weightOf(collect, at, cell, weightCell);
    all.push({ at, depth, name, plainName, ...(weight && { weight }), cell, indicators: [] });
    return { index, cell };
  };
  return {
    all,
    enter: (depth, cell, weightCell, current) => {
      if (cell === undefined) return undefined;
      if (cell.text === "" || goesOn(cell, current)) {
        collect.understand(cell);
        return current;
      }
      return open(depth, cell, weightCell);
    },
    add: (level, indicator) => {
      if (level !== undefined) all[level]?.indicators.push(indicator);
    },
  };
};

/** Whether the cell is the heading that is open already: the same merged area, or the same words once more. */
const goesOn = (cell: GridCell, current: OpenLevel | undefined): boolean =>
  current !== undefined &&
  ((cell.area.row === current.cell.area.row && cell.area.column === current.cell.area.column) ||
    compact(cell.text) === compact(current.cell.text));

/** The weight in its own column, or else the one inside the name. */
export const weightOf = (
  collect: Collector,
  at: string,
  nameCell: GridCell,
  weightCell: GridCell | undefined,
): { readonly weight: Field<Decimal> | undefined; readonly plainName: string } => {
  const named = weightInName(nameCell.text);
  const path = `${at}.weight`;
  if (weightCell !== undefined && (weightCell.text !== "" || named.weight === undefined)) {
    const weight = collect.field(path, weightCell, ({ raw, text }) => pointsOf(raw, text));
    const same = weight.value === undefined || named.weight?.eq(weight.value) === true;
    return { weight, plainName: same ? named.plain : nameCell.text };
  }
  const weight = named.weight === undefined ? undefined : collect.field(path, nameCell, () => named.weight);
  return { weight, plainName: named.plain };
};
