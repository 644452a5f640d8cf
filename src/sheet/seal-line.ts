import type { Cell } from "./address";
import type { SheetSnapshot } from "./snapshot";

/** The key under which a workbook keeps the seals themselves. */
export const SEALS = "seals";

/** What the line under a sealed form says. Text of the document, in its language. */
export interface SealLine {
  /** "2026-03-02 14:10" */
  readonly time: string;
  readonly ruleSet: { readonly version: string; readonly rules: number };
  /** "7F3A-91C2-0B44-5D1E" */
  readonly code: string;
}

export const sealLineText = ({ time, ruleSet, code }: SealLine): string =>
  `已核 ${time} · 规则集 ${ruleSet.version}（${ruleSet.rules} 条）· 校验码 ${code}`;

const LINE = /^已核\s*\d{4}-\d\d-\d\d \d\d:\d\d\s*·\s*规则集/;
const CODE = /校验码\s*([0-9A-F]{4}(?:-[0-9A-F]{4})+)\s*$/;

export interface FoundSealLine extends Cell {
  readonly text: string;
  /** Undefined when it can no longer be read. */
  readonly code: string | undefined;
}

/** Lines of seals on the sheet, from the top. */
export const findSealLines = ({ row, column, values }: Pick<SheetSnapshot, "row" | "column" | "values">): FoundSealLine[] =>
  values.flatMap((line, r) =>
    line.flatMap((value, c) =>
      typeof value === "string" && LINE.test(value)
        ? [{ row: row + r, column: column + c, text: value, code: CODE.exec(value)?.[1] }]
        : [],
    ),
  );

/** The sheet as it is without such lines, and without what of the used block was there for them alone: they are no part of the form. */
export const withoutSealLines = (sheet: SheetSnapshot): SheetSnapshot => {
  const lines = findSealLines(sheet);
  if (lines.length === 0) return sheet;
  const isLine = (r: number, c: number): boolean =>
    lines.some(({ row, column }) => row - sheet.row === r && column - sheet.column === c);
  const blank = <T>(block: readonly (readonly T[])[], nothing: T): T[][] =>
    block.map((cells, r) => cells.map((cell, c) => (isLine(r, c) ? nothing : cell)));
  const formulas = blank(sheet.formulas, "");
  const rows = formulas.findLastIndex((cells) => cells.some((cell) => cell !== "")) + 1;
  return {
    ...sheet,
    values: blank(sheet.values, "").slice(0, rows),
    formulas: formulas.slice(0, rows),
    text: blank(sheet.text, "").slice(0, rows),
  };
};

/** How far the page of a form of ours reaches under its last row, so that the line is printed with it. */
export const SEAL_LINE_ROWS = 1;

/** Where a new line goes: right under everything else on the sheet, at its left edge. */
export const placeForSealLine = (sheet: SheetSnapshot): Cell => {
  const { row, column, values } = withoutSealLines(sheet);
  return { row: row + values.length, column };
};

/** Whether there is anything of a seal: what it is, the kept text and the line only tell together. */
export const mayBeSealed = (sheet: SheetSnapshot, stored: Readonly<Record<string, string>>): boolean =>
  stored[SEALS] !== undefined || findSealLines(sheet).length > 0;
