import type { Area, EngineStyle, SheetId } from "../engine/engine";
import { HostError } from "../protocol/errors";
import { intersection, subtract } from "./address";
import type { Book } from "./book";
import { guardSheet } from "./guards";

/** Reads and writes the looks of some cells. */
export class StyleAccess {
  constructor(
    readonly book: Book,
    readonly sheet: SheetId,
    readonly areas: readonly Area[],
  ) {}

  /** The value that all cells share, or null. */
  shared<T>(get: (style: EngineStyle) => T): T | null {
    let first: { value: T } | undefined;
    for (const [row, column] of this.#cells()) {
      const value = get(this.book.engine.style(this.sheet, row, column));
      if (!first) first = { value };
      else if (first.value !== value) return null;
    }
    return first ? first.value : null;
  }

  set(style: Partial<EngineStyle>): void {
    guardSheet(this.book, this.sheet, "allowFormatCells");
    for (const area of this.areas) this.book.engine.setStyle(this.sheet, area, style);
    this.book.touched();
  }

  /** Every cell that may have looks of its own, and one of those that have not. */
  *#cells(): Generator<readonly [row: number, column: number]> {
    const formatted = this.book.engine.usedRange(this.sheet, false);
    for (const area of this.areas) {
      const inside = formatted && intersection(area, formatted);
      const [outside] = inside ? subtract(area, inside) : [area];
      if (outside) yield [outside.row, outside.column];
      if (!inside) continue;
      for (let row = inside.row; row < inside.row + inside.rows; row++)
        for (let column = inside.column; column < inside.column + inside.columns; column++) yield [row, column];
    }
  }
}

/** The colour names of CSS that Excel's own samples use; others are refused loudly. */
const namedColors: Readonly<Record<string, string>> = {
  black: "#000000",
  blue: "#0000FF",
  cyan: "#00FFFF",
  gray: "#808080",
  green: "#008000",
  grey: "#808080",
  lightblue: "#ADD8E6",
  lightgray: "#D3D3D3",
  lightgreen: "#90EE90",
  lightyellow: "#FFFFE0",
  magenta: "#FF00FF",
  orange: "#FFA500",
  pink: "#FFC0CB",
  purple: "#800080",
  red: "#FF0000",
  silver: "#C0C0C0",
  white: "#FFFFFF",
  yellow: "#FFFF00",
};

/** "#RRGGBB" from that, or from a colour's English name. Throws InvalidArgument. */
export function color(text: string): string {
  const hex = /^#?([0-9a-f]{6})$/i.exec(text)?.[1];
  const found = hex === undefined ? namedColors[text.toLowerCase()] : `#${hex.toUpperCase()}`;
  if (found === undefined) throw new HostError("InvalidArgument");
  return found;
}
