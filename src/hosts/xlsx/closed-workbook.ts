import type { CellValue } from "../../domain/field";
import { finish, type Steps } from "../../domain/steps";
import type { Cell, Rect } from "../../sheet/address";
import type { SheetSnapshot } from "../../sheet/snapshot";
import { blockOf, isInside, type Block } from "./block";
import { formulaOf, valueOf, type CellContext, type SharedFormulas } from "./cell-content";
import { readNumberFormats, shownText } from "./number-formats";
import { openPackage, type Package, type SheetPart } from "./package";
import type { Parts } from "./parts";
import { readSharedStrings } from "./shared-strings";
import { MOST_CELLS, readSheetCellSteps, tooManyCells } from "./sheet-cells";
import { readStored } from "./stored-texts";
import { UnreadableFile } from "../../workbook/unreadable-file";

/** A closed workbook as it stands in the file: no formula has been calculated, the values are those last saved. */
export interface ClosedWorkbook {
  readonly sheets: readonly ClosedSheet[];
  /** Whether sheets may not be added to it. */
  readonly isStructureLocked: boolean;
  /** The small texts that the add-in keeps in the workbook, by key. */
  readonly stored: Readonly<Record<string, string>>;
}

export interface ClosedSheet {
  /** Its `id` is the name of its part in the package. */
  readonly snapshot: SheetSnapshot;
  /** Number formats, shaped like the snapshot's values. */
  readonly formats: readonly (readonly string[])[];
  readonly visible: boolean;
  /** Hidden rows, zero-based. */
  readonly hiddenRows: ReadonlySet<number>;
  /** Cells whose formula was saved without what it yields: they look empty. Programs that do not calculate write such files. */
  readonly withoutResult: readonly Cell[];
  /** Cells with content so far away from the rest that they are not in the snapshot. */
  readonly leftOut: readonly Cell[];
}

/** Reads the parts of a .xlsx or .xlsm. Throws UnreadableFile, and nothing else, on what is no sound workbook. Runs nothing and fetches nothing. */
export const readParts = (parts: Parts): ClosedWorkbook => finish(readPartSteps(parts));

/** The same, some thousand cells at a time. */
export function* readPartSteps(parts: Parts): Steps<ClosedWorkbook> {
  const file = openPackage(parts);
  const context: CellContext = {
    sharedStrings: file.sharedStrings === undefined ? [] : yield* readSharedStrings(file.text(file.sharedStrings)),
    formats: file.styles === undefined ? [] : readNumberFormats(file.text(file.styles)),
    date1904: file.date1904,
  };
  const limits = readingLimits();
  const sheets: ClosedSheet[] = [];
  for (const [index, sheet] of file.sheets.entries()) sheets.push(yield* readSheet(file, context, sheet, index, limits));
  return { sheets, isStructureLocked: file.isStructureLocked, stored: readStored(file) };
}

/** All formulas written out, in characters. */
const MOST_FORMULA_TEXT = 64_000_000;

/** What reading a workbook may take, over all its sheets. Throws UnreadableFile "too-large" beyond it. */
const readingLimits = () => {
  let [cells, characters] = [0, 0];
  return {
    cell(): void {
      if (++cells > MOST_CELLS) throw tooManyCells();
    },
    formula(text: string): string {
      characters += text.length;
      if (characters > MOST_FORMULA_TEXT)
        throw new UnreadableFile("too-large", `formulas of more than ${MOST_FORMULA_TEXT} characters`);
      return text;
    },
  };
};
type ReadingLimits = ReturnType<typeof readingLimits>;

interface FilledCell extends Cell {
  readonly value: CellValue;
  readonly formula: (() => string) | undefined;
  readonly format: string;
}

function* readSheet(
  file: Package,
  context: CellContext,
  { name, part, visible }: SheetPart,
  index: number,
  limits: ReadingLimits,
): Steps<ClosedSheet> {
  const cells: FilledCell[] = [];
  const withoutResult: Cell[] = [];
  const merges: Rect[] = [];
  const hiddenRows = new Set<number>();
  const shared: SharedFormulas = new Map();
  let isProtected = false;
  yield* readSheetCellSteps(file.text(part), {
    cell(cell) {
      limits.cell();
      const [value, formula] = [valueOf(cell, context), formulaOf(cell, shared)];
      const { row, column, style } = cell;
      if (formula !== undefined && cell.value === undefined) withoutResult.push({ row, column });
      if (value !== "" || formula !== undefined)
        cells.push({ row, column, value, formula, format: context.formats[style] ?? "General" });
    },
    row: ({ row, hidden }) => hidden && hiddenRows.add(row),
    merge: (area) => merges.push(area),
    protection: () => (isProtected = true),
  });
  const block = blockOf(cells);
  if (block) refuseOverlap(merges, block);
  const shown = yield* contents(cells, block, limits);
  return {
    snapshot: {
      id: part,
      name,
      row: block?.top ?? 0,
      column: block?.left ?? 0,
      ...shown,
      merges,
      names: file.names.filter(({ sheet }) => sheet === index).map(({ name, refersTo }) => ({ name, refersTo })),
      isProtected,
    },
    formats: formatsOf(cells, block),
    visible,
    hiddenRows,
    withoutResult,
    leftOut: block ? cells.filter((cell) => !isInside(block, cell)).map(({ row, column }) => ({ row, column })) : [],
  };
}

/** Excel lets no merged areas overlap. A file that says otherwise could make everyone after us visit each cell a million times. */
const refuseOverlap = (merges: readonly Rect[], block: Block): void => {
  const most = (block.bottom - block.top + 1) * (block.right - block.left + 1);
  const within = (first: number, count: number, from: number, to: number): number =>
    Math.max(0, Math.min(first + count - 1, to) - Math.max(first, from) + 1);
  let covered = 0;
  for (const { row, column, rows, columns } of merges)
    covered += within(row, rows, block.top, block.bottom) * within(column, columns, block.left, block.right);
  if (covered > most) throw new UnreadableFile("structure", "merged areas overlap");
};

const table = <T>(block: Block | undefined, empty: T): T[][] =>
  block ? Array.from({ length: block.bottom - block.top + 1 }, () => new Array<T>(block.right - block.left + 1).fill(empty)) : [];

const put = <T>(into: T[][], block: Block, { row, column }: Cell, value: T): void => {
  const line = into[row - block.top];
  if (line) line[column - block.left] = value;
};

/** Cells in a step. */
const STEP = 2_000;

function* contents(
  cells: readonly FilledCell[],
  block: Block | undefined,
  limits: ReadingLimits,
): Steps<Pick<SheetSnapshot, "values" | "formulas" | "text">> {
  const values = table<CellValue>(block, "");
  const formulas = table<CellValue>(block, "");
  const text = table(block, "");
  for (const [index, cell] of cells.entries()) {
    if (index % STEP === STEP - 1) yield;
    if (!block || !isInside(block, cell)) continue;
    put(values, block, cell, cell.value);
    put(formulas, block, cell, cell.formula ? limits.formula(cell.formula()) : cell.value);
    put(text, block, cell, shownText(cell.value, cell.format));
  }
  return { values, formulas, text };
}

const formatsOf = (cells: readonly FilledCell[], block: Block | undefined): string[][] => {
  const formats = table(block, "General");
  for (const cell of cells) if (block && isInside(block, cell)) put(formats, block, cell, cell.format);
  return formats;
};
