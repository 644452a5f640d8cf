import { finish, type Steps } from "../../domain/steps";
import type { Rect } from "../../sheet/address";
import { cellOf, COLUMNS, rectOf, ROWS } from "./cell-address";
import { UnreadableFile } from "../../workbook/unreadable-file";
import { isOn, walkXmlSteps, type Attributes } from "./xml";

/** A cell as the sheet's part has it. Places are offsets in the part's text. */
export interface RawCell {
  readonly row: number;
  readonly column: number;
  readonly style: number;
  /** n, s, str, inlineStr, b, e, d */
  readonly type: string;
  /** The content of <v>, or of an inline text; undefined where there is neither. */
  readonly value: string | undefined;
  readonly formula: RawFormula | undefined;
  readonly at: number;
  readonly end: number;
}

export interface RawFormula {
  readonly text: string;
  readonly kind: "normal" | "shared" | "array" | "dataTable";
  readonly shared: string | undefined;
  /** The cells that a shared or an array formula covers, on its first cell. */
  readonly range: Rect | undefined;
  readonly at: number;
  readonly end: number;
}

export interface RawRow {
  readonly row: number;
  readonly hidden: boolean;
  readonly at: number;
  /** Where its start tag ends, and where its end tag begins. For an empty element both are its end. */
  readonly contentAt: number;
  readonly contentEnd: number;
  readonly end: number;
  readonly empty: boolean;
}

export interface SheetSink {
  cell(cell: RawCell): void;
  row?(row: RawRow): void;
  merge?(area: Rect): void;
  /** The element that holds the rows: where its content begins and ends. */
  data?(place: {
    readonly prefix: string;
    readonly at: number;
    readonly end: number;
    readonly contentAt: number;
    readonly contentEnd: number;
    readonly empty: boolean;
  }): void;
  protection?(): void;
}

/** Of a workbook: what reading may take is bounded by it, in seconds and in memory. */
export const MOST_CELLS = 1_000_000;

export const tooManyCells = (): UnreadableFile => new UnreadableFile("too-large", `more than ${MOST_CELLS} cells`);

/** Walks over a sheet's part and hands out its cells in the order of the file. */
export const readSheetCells = (xml: string, sink: SheetSink): void => finish(readSheetCellSteps(xml, sink));

/** The same, some thousand cells at a time. */
export function* readSheetCellSteps(xml: string, sink: SheetSink): Steps<void> {
  const path: string[] = [];
  let data: { readonly prefix: string; readonly at: number; readonly contentAt: number; readonly empty: boolean } | undefined;
  let row: (Omit<RawRow, "contentEnd" | "end"> & { nextColumn: number }) | undefined;
  let nextRow = 0;
  let cell: CellDraft | undefined;
  let cells = 0;
  let phonetic = 0;
  yield* walkXmlSteps(xml, {
    open({ name, prefix, attributes, at, end, empty }) {
      const depth = path.push(name);
      if (depth === 1 && name !== "worksheet") throw new UnreadableFile("structure", `<${name}> instead of a sheet`);
      if (depth === 2 && name === "sheetData") data = { prefix, at, contentAt: end, empty };
      else if (depth === 2 && name === "sheetProtection" && isOn(attributes.get("sheet"))) sink.protection?.();
      else if (depth === 3 && name === "mergeCell") sink.merge?.(rectOf(attributes.get("ref") ?? ""));
      else if (depth === 3 && name === "row" && path[1] === "sheetData") {
        const number = rowNumber(attributes.get("r"), nextRow);
        nextRow = number + 1;
        row = { row: number, hidden: isOn(attributes.get("hidden")), at, contentAt: end, empty, nextColumn: 0 };
      } else if (depth === 4 && name === "c" && row) {
        if (++cells > MOST_CELLS) throw tooManyCells();
        const column = columnOf(attributes.get("r"), row);
        row.nextColumn = column + 1;
        cell = {
          row: row.row,
          column,
          style: Number(attributes.get("s") ?? 0),
          type: attributes.get("t") ?? "n",
          value: undefined,
          formula: undefined,
          at,
          end,
        };
      } else if (cell && depth === 5 && name === "v" && cell.type === "str") cell.value ??= "";
      else if (cell && name === "rPh") phonetic += 1;
      else if (cell && depth === 5 && name === "f") cell.formula = { ...formulaOf(attributes), at, end };
    },
    text(text) {
      if (!cell || phonetic > 0) return;
      const name = path.at(-1);
      if (path.length === 5 && name === "v") cell.value = (cell.value ?? "") + text;
      else if (path.length === 5 && name === "f" && cell.formula) cell.formula.text += text;
      else if (name === "t" && path[4] === "is") cell.value = (cell.value ?? "") + text;
    },
    close(name, at, end) {
      const depth = path.length;
      path.pop();
      if (depth === 5 && name === "f" && cell?.formula) cell.formula.end = end;
      else if (depth === 4 && cell) {
        cell.end = end;
        sink.cell(cell);
        cell = undefined;
      } else if (name === "rPh" && cell) phonetic -= 1;
      else if (depth === 3 && row && name === "row") {
        const { nextColumn: _, ...rest } = row;
        sink.row?.({ ...rest, contentEnd: at, end });
        row = undefined;
      } else if (depth === 2 && name === "sheetData" && data) sink.data?.({ ...data, contentEnd: at, end });
    },
  });
  if (!data) throw new UnreadableFile("structure", "a sheet without its data");
}

type CellDraft = { -readonly [K in keyof Omit<RawCell, "formula">]: RawCell[K] } & {
  formula: { -readonly [K in keyof RawFormula]: RawFormula[K] } | undefined;
};

const rowNumber = (text: string | undefined, next: number): number => {
  const number = text === undefined ? next : /^[1-9]\d{0,6}$/.test(text) ? Number(text) - 1 : NaN;
  if (!(number < ROWS)) throw new UnreadableFile("structure", `no row: ${text ?? next}`);
  return number;
};

/** A cell without an address stands right of the one before. */
const columnOf = (
  text: string | undefined,
  { row, nextColumn }: { readonly row: number; readonly nextColumn: number },
): number => {
  const place = text === undefined ? { row, column: nextColumn } : cellOf(text);
  if (place.row !== row || place.column >= COLUMNS) throw new UnreadableFile("structure", `${text} in row ${row + 1}`);
  return place.column;
};

const formulaOf = (attributes: Attributes): Omit<RawFormula, "at" | "end"> => {
  const type = attributes.get("t");
  const ref = attributes.get("ref");
  return {
    text: "",
    kind: type === "shared" || type === "array" || type === "dataTable" ? type : "normal",
    shared: attributes.get("si"),
    range: ref === undefined ? undefined : rectOf(ref),
  };
};
