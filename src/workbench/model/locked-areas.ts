import type { Area, Engine, SheetId } from "../engine/engine";
import { coalesced, subtract, wholeSheet } from "./address";

/** The cells whose `locked` flag is set, as areas: the whole sheet without the unlocked cells. */
export function lockedAreas(engine: Engine, sheet: SheetId): Area[] {
  const used = engine.usedRange(sheet, false);
  if (!used) return [wholeSheet];
  return unlockedAreas(engine, sheet, used).reduce<Area[]>(
    (locked, hole) => locked.flatMap((area) => subtract(area, hole)),
    [wholeSheet],
  );
}

function unlockedAreas(engine: Engine, sheet: SheetId, used: Area): Area[] {
  const runs: Area[] = [];
  for (let row = used.row; row < used.row + used.rows; row++) {
    let start: number | undefined;
    for (let column = used.column; column <= used.column + used.columns; column++) {
      const open = column < used.column + used.columns && !engine.style(sheet, row, column).locked;
      if (open) start ??= column;
      else if (start !== undefined) {
        runs.push({ row, column: start, rows: 1, columns: column - start });
        start = undefined;
      }
    }
  }
  return coalesced(runs);
}
