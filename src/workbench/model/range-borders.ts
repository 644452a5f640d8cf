import type { Area, Edge, EdgeStyle } from "../engine/engine";
import { HostError } from "../protocol/errors";
import { fits } from "./address";
import { guardSheet } from "./guards";
import { color } from "./style-access";
import type { StyleAccess } from "./style-access";

type Side = "top" | "bottom" | "left" | "right";

const sides = [
  "EdgeTop",
  "EdgeBottom",
  "EdgeLeft",
  "EdgeRight",
  "InsideVertical",
  "InsideHorizontal",
  "DiagonalDown",
  "DiagonalUp",
] as const;
type BorderIndex = (typeof sides)[number];

/** What Excel calls line style and weight, for each edge of the engine. */
const looks: Readonly<Record<EdgeStyle, readonly [style: string, weight: string]>> = {
  None: ["None", "Thin"],
  Hairline: ["Continuous", "Hairline"],
  Thin: ["Continuous", "Thin"],
  Medium: ["Continuous", "Medium"],
  Thick: ["Continuous", "Thick"],
  Dashed: ["Dash", "Thin"],
  Dotted: ["Dot", "Thin"],
  DashDot: ["DashDot", "Thin"],
  DashDotDot: ["DashDotDot", "Thin"],
  Double: ["Double", "Thick"],
};

export class RangeBorderCollection {
  static readonly type: string = "RangeBorderCollection";
  constructor(readonly style: StyleAccess) {}

  get items(): RangeBorder[] {
    return sides.map((side) => new RangeBorder(this.style, side));
  }
  get count(): number {
    return sides.length;
  }
  getItem(index: BorderIndex): RangeBorder {
    return new RangeBorder(this.style, index);
  }
  getItemAt(index: number): RangeBorder {
    const side = sides[index];
    if (side === undefined) throw new HostError("InvalidArgument");
    return new RangeBorder(this.style, side);
  }
}

export class RangeBorder {
  static readonly type: string = "RangeBorder";
  constructor(
    readonly access: StyleAccess,
    readonly sideIndex: BorderIndex,
  ) {}

  get style(): string | null {
    return this.#shared((edge) => looks[edge.style][0]);
  }
  set style(given: string) {
    if (given === "None") this.#write(() => ({ style: "None", color: "#000000" }));
    else
      this.#write((edge) => ({
        color: edge.color,
        style: edgeStyle(given, looks[edge.style === "None" ? "Thin" : edge.style][1]),
      }));
  }
  get weight(): string | null {
    return this.#shared((edge) => looks[edge.style][1]);
  }
  set weight(given: string) {
    this.#write((edge) => ({
      color: edge.color,
      style: edgeStyle(edge.style === "None" ? "Continuous" : looks[edge.style][0], given),
    }));
  }
  get color(): string | null {
    return this.#shared((edge) => edge.color.toUpperCase());
  }
  set color(given: string) {
    const painted = color(given);
    // As in Excel, a colour draws a line where there was none.
    this.#write((edge) => ({ color: painted, style: edge.style === "None" ? "Thin" : edge.style }));
  }

  #write(change: (edge: Edge) => Edge): void {
    const { book, sheet } = this.access;
    guardSheet(book, sheet, "allowFormatCells");
    for (const [area, side] of this.#strips()) {
      const first = book.engine.style(sheet, area.row, area.column)[side];
      book.engine.setStyle(sheet, area, { [side]: change(first) });
      // Neighbours share the edge, so that the last one written wins on either side.
      const facing = across(area, side);
      if (fits(facing) && book.engine.style(sheet, facing.row, facing.column)[opposite[side]].style !== "None") {
        book.engine.setStyle(sheet, facing, { [opposite[side]]: change(first) });
      }
    }
    book.touched();
  }

  #shared<T>(get: (edge: Edge) => T): T | null {
    let first: { value: T } | undefined;
    for (const [area, side] of this.#strips()) {
      for (let row = area.row; row < area.row + area.rows; row++)
        for (let column = area.column; column < area.column + area.columns; column++) {
          const value = get(this.#edge({ row, column, rows: 1, columns: 1 }, side));
          if (!first) first = { value };
          else if (first.value !== value) return null;
        }
    }
    return first ? first.value : get({ style: "None", color: "#000000" });
  }

  #edge(cell: Area, side: Side): Edge {
    const { engine } = this.access.book;
    const own = engine.style(this.access.sheet, cell.row, cell.column)[side];
    const facing = across(cell, side);
    return own.style === "None" && fits(facing)
      ? engine.style(this.access.sheet, facing.row, facing.column)[opposite[side]]
      : own;
  }

  /** The strips of cells that carry this border, and on which of their sides. */
  #strips(): [Area, Side][] {
    return this.access.areas.flatMap((area): [Area, Side][] => {
      const lastRow = { ...area, row: area.row + area.rows - 1, rows: 1 };
      const lastColumn = { ...area, column: area.column + area.columns - 1, columns: 1 };
      switch (this.sideIndex) {
        case "EdgeTop":
          return [[{ ...area, rows: 1 }, "top"]];
        case "EdgeBottom":
          return [[lastRow, "bottom"]];
        case "EdgeLeft":
          return [[{ ...area, columns: 1 }, "left"]];
        case "EdgeRight":
          return [[lastColumn, "right"]];
        case "InsideHorizontal":
          return area.rows > 1 ? [[{ ...area, rows: area.rows - 1 }, "bottom"]] : [];
        case "InsideVertical":
          return area.columns > 1 ? [[{ ...area, columns: area.columns - 1 }, "right"]] : [];
        default:
          throw new HostError("NotImplemented", `RangeBorder ${this.sideIndex}`);
      }
    });
  }
}

const opposite: Readonly<Record<Side, Side>> = { top: "bottom", bottom: "top", left: "right", right: "left" };

/** The cells on the other side of an edge. */
function across(area: Area, side: Side): Area {
  const rows = side === "top" ? -1 : side === "bottom" ? 1 : 0;
  const columns = side === "left" ? -1 : side === "right" ? 1 : 0;
  return { ...area, row: area.row + rows, column: area.column + columns };
}

function edgeStyle(line: string, weight: string): EdgeStyle {
  const found = (Object.entries(looks) as [EdgeStyle, readonly [string, string]][]).filter(([, look]) => look[0] === line);
  const exact = found.find(([, look]) => look[1] === weight) ?? found[0];
  if (!exact) throw new HostError("NotImplemented", `RangeBorder.style = ${line}`);
  return exact[0];
}
