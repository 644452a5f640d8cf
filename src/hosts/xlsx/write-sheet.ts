import type { CellValue } from "../../domain/field";
import { a1, covers, type Cell, type Rect } from "../../sheet/address";
import type { Content } from "../../sheet/spec";
import { cellXml, type FileContent } from "./cell-xml";
import { patched, type Patch } from "./patch";
import { readSheetCells, type RawCell, type RawRow } from "./sheet-cells";
import { orphanPatches } from "./shared-formulas";

/** A content for a cell of a closed file. */
export interface FileEdit extends Cell {
  readonly content: Content;
  /** What a formula yields: kept beside it for programs that do not calculate. */
  readonly result?: CellValue;
  /** Shown in percent where the cell's own format does not. */
  readonly numberFormat?: string;
}

/** A cell that belongs to an array formula over several cells: it cannot be changed alone. */
export class ArrayFormulaCell extends Error {
  override readonly name = "ArrayFormulaCell";
  constructor(readonly address: string) {
    super(`${address} belongs to a formula over several cells`);
  }
}

/**
 * The sheet's part with these cells exchanged or put in, and nothing else changed: styles stay, texts are written in place. Where the
 * first cell of a shared formula goes, the others get the formula written out: it was told there alone.
 * @param styleOf the style index for an edit on a cell that has the style `now`
 * Throws ArrayFormulaCell when an edit meets an array formula over several cells.
 */
export const writeSheet = (xml: string, edits: readonly FileEdit[], styleOf: (edit: FileEdit, now: number) => number): string => {
  const sheet = locate(xml, edits);
  const byRow = groupByRow(edits);
  const patches: Patch[] = orphanPatches(sheet.sharing, edits, sheet.prefix);
  const newRows: string[] = [];
  for (const [row, rowEdits] of [...byRow].sort(([a], [b]) => a - b)) {
    const found = sheet.rows.get(row);
    const cells = rowEdits.sort((a, b) => a.column - b.column);
    if (found) patches.push(...rowPatches(xml, sheet, found, cells, styleOf));
    else {
      const text = `<${sheet.prefix}row r="${row + 1}">${cells.map((edit) => cellXml(sheet.prefix, contentOf(edit), styleOf(edit, 0))).join("")}</${sheet.prefix}row>`;
      const before = sheet.rowOrder.find((other) => other.row > row);
      if (before) patches.push({ at: before.at, end: before.at, text });
      else newRows.push(text);
    }
  }
  if (newRows.length > 0) patches.push(atEnd(xml, sheet.data, newRows.join("")));
  return patched(xml, patches);
};

const contentOf = ({ row, column, content, result }: FileEdit): Cell & FileContent => ({
  row,
  column,
  ...content,
  ...(result !== undefined && { result }),
});

const groupByRow = (edits: readonly FileEdit[]): Map<number, FileEdit[]> => {
  const groups = new Map<number, FileEdit[]>();
  for (const edit of edits) groups.set(edit.row, [...(groups.get(edit.row) ?? []), edit]);
  return groups;
};

interface Container {
  readonly at: number;
  readonly contentEnd: number;
  readonly end: number;
  readonly empty: boolean;
}

interface LocatedSheet {
  readonly prefix: string;
  readonly data: Container;
  readonly rows: ReadonlyMap<number, RawRow>;
  readonly rowOrder: readonly RawRow[];
  /** The cells of the rows that edits are in, in the order of the file. */
  readonly cells: ReadonlyMap<number, readonly RawCell[]>;
  readonly sharing: readonly RawCell[];
}

const locate = (xml: string, edits: readonly FileEdit[]): LocatedSheet => {
  const touched = new Set(edits.map(({ row }) => row));
  const rows = new Map<number, RawRow>();
  const rowOrder: RawRow[] = [];
  const cells = new Map<number, RawCell[]>();
  const arrays: Rect[] = [];
  const sharing: RawCell[] = [];
  let prefix = "";
  let data: Container | undefined;
  readSheetCells(xml, {
    cell(cell) {
      const { kind, range } = cell.formula ?? {};
      if (kind === "shared") sharing.push(cell);
      else if (range && range.rows * range.columns > 1) arrays.push(range);
      if (touched.has(cell.row)) cells.set(cell.row, [...(cells.get(cell.row) ?? []), cell]);
    },
    row(row) {
      rows.set(row.row, row);
      rowOrder.push(row);
    },
    data(place) {
      prefix = place.prefix;
      data = place;
    },
  });
  if (!data) throw new Error("a sheet without its data was read");
  for (const edit of edits) if (arrays.some((range) => covers(range, edit))) throw new ArrayFormulaCell(a1(edit));
  return { prefix, data, rows, rowOrder, cells, sharing };
};

const rowPatches = (
  xml: string,
  { prefix, cells }: LocatedSheet,
  row: RawRow,
  edits: readonly FileEdit[],
  styleOf: (edit: FileEdit, now: number) => number,
): Patch[] => {
  const inRow = cells.get(row.row) ?? [];
  const atRowEnd: string[] = [];
  const patches = edits.flatMap((edit): Patch[] => {
    const own = inRow.find(({ column }) => column === edit.column);
    const text = cellXml(prefix, contentOf(edit), styleOf(edit, own?.style ?? 0));
    if (own) return [{ at: own.at, end: own.end, text }];
    const before = inRow.find(({ column }) => column > edit.column);
    if (before) return [{ at: before.at, end: before.at, text }];
    atRowEnd.push(text);
    return [];
  });
  return atRowEnd.length === 0 ? patches : [...patches, atEnd(xml, row, atRowEnd.join(""))];
};

/** Puts a text in as the last child; an empty element (<row r="3"/>) becomes one with content. */
const atEnd = (xml: string, { at, contentEnd, end, empty }: Container, text: string): Patch => {
  if (!empty) return { at: contentEnd, end: contentEnd, text };
  const tag = xml.slice(at, end).replace(/\s*\/>$/, ">");
  const name = /^<([^\s/>]+)/.exec(tag)?.[1] ?? "";
  return { at, end, text: `${tag}${text}</${name}>` };
};
