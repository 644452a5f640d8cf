import { CLOSING_LABELS } from "../../templates/header-words";
import { isDefinedName } from "../../templates/defined-name";
import type { ClosingText, Template, TotalLine } from "../../templates/template";
import type { Collector } from "../reading/collector";
import { labelOf, type Grid, type GridCell } from "../reading/grid";
import { closingLabels, isEndOfTable, isNote } from "../reading/table-end";
import type { Notes, SheetLooks } from "./learned";
import { linesOf } from "./looks";

export interface LearnedBelow {
  readonly total: TotalLine | undefined;
  readonly closing: readonly ClosingText[];
  readonly footnote: string;
}

const GRADE = /^[优良中差]$/;

/** The total's line; its numbers are left out. */
export const learnTotal = (grid: Grid, row: number | undefined, collect: Collector, notes: Notes): TotalLine | undefined => {
  const [label] = row === undefined ? [] : grid.filled(row);
  if (row === undefined || label === undefined) return undefined;
  const cells = Array.from({ length: grid.right - grid.left }, (_, i) => grid.at(row, grid.left + i)).filter(({ own }) => own);
  const grade = cells.some(({ compact: text, formula }) => GRADE.test(text) || formula?.includes('"优"') === true);
  collect.understand(...cells);
  notes.understood.push({ part: "total", cell: label.area, text: label.text });
  return { label: label.text, ...(grade && { grade }) };
};

/** What stands under the table: texts asked for, notes, and the line for signatures as the last one of the notes. */
export const learnBelow = (
  grid: Grid,
  from: number,
  known: readonly Template[],
  looks: SheetLooks,
  collect: Collector,
  notes: Notes,
): Omit<LearnedBelow, "total"> => {
  const closing: ClosingText[] = [];
  const lines: string[] = [];
  const labels = [...CLOSING_LABELS, ...closingLabels(known)];
  const reasons = closingLabels(known, "reason");
  let inNotes = false;
  for (let row = from; row < grid.bottom; row++) {
    const filled = grid.filled(row);
    const [first] = filled;
    if (first === undefined) continue;
    const label = definedName(first);
    if (
      !inNotes &&
      labels.includes(labelOf(first.text)) &&
      isDefinedName(label) &&
      !closing.some((text) => text.label === label)
    ) {
      const isReason = reasons.includes(labelOf(first.text));
      closing.push({
        label,
        ...(isReason && { role: "reason" as const }),
        lines: linesOf(looks, row - grid.top, first.area.rows) ?? 3,
      });
      collect.understand(...filled);
      notes.understood.push({ part: "closing", cell: first.area, text: label });
      continue;
    }
    const isSignature = isEndOfTable(first) && !isNote(first) && !labels.includes(labelOf(first.text));
    inNotes ||= isNote(first);
    if (!inNotes && !isSignature) continue;
    const text = isSignature ? signatures(filled) : filled.map((cell) => cell.text).join(" ");
    lines.push(text);
    collect.understand(...filled);
    notes.understood.push({ part: isSignature ? "signatures" : "footnote", cell: first.area, text });
  }
  return { closing, footnote: lines.join("\n") };
};

/** A label without what a defined name cannot hold. */
const definedName = ({ text }: GridCell): string => text.replace(/[^\p{L}\p{N}]/gu, "");

/** "填表人：张三" → "填表人：": persons are left out. */
const signatures = (cells: readonly GridCell[]): string =>
  cells.flatMap(({ text }) => text.match(/[\p{L}()（）]+[:：]/gu) ?? []).join("　　　　　　");
