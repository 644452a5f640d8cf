import { numeral, pointsOf, weightInName } from "../../domain/number-text";
import type { Indicator } from "../../domain/self-evaluation";
import { asText, type Collector } from "./collector";
import { compact, type Grid, type GridCell } from "./grid";
import { isUnread, type ColumnRole, type IndicatorHeader } from "./indicator-header";
import { weightOf, type OpenLevel } from "./levels";

export type RowCells = Partial<Readonly<Record<ColumnRole, GridCell>>>;

/** The cell of every column in this row: of a column that lies over several, the first that holds something. */
export const rowCells = (grid: Grid, header: IndicatorHeader, row: number): RowCells =>
  Object.fromEntries(
    header.columns
      .filter((column) => !isUnread(column))
      .map(({ role, first, last }) => {
        const cells = Array.from({ length: last - first + 1 }, (_, i) => grid.at(row, first + i));
        return [role, cells.find(({ text }) => text !== "") ?? cells[0]];
      }),
  );

/** Whether the cell is a part of the merged area that `left` begins. */
export const startsIn = (cell: GridCell | undefined, left: GridCell | undefined): boolean =>
  cell !== undefined && left !== undefined && cell.area.column === left.area.column && cell.area.row === left.area.row;

/** One scored row; undefined for a row that says nothing itself and for a place left open (指标1, ……) without any value. */
export const readRow = (
  collect: Collector,
  index: number,
  row: number,
  cells: RowCells,
  level1: OpenLevel | undefined,
  level2: OpenLevel | undefined,
): Indicator | undefined => {
  const { level3: cell3, actual, score, reason } = cells;
  const target = targetCell(collect, cells);
  const level3 = startsIn(cell3, cells.level2) || startsIn(cell3, cells.level1) ? undefined : cell3;
  const named = nameCell(cells, level3, level1, level2);
  if (named === undefined || !hasContent(cells)) return undefined;
  if (level3 !== undefined && isLeftOpen(cells, level3, named)) {
    collect.understand(level3);
    return undefined;
  }
  const at = `indicators[${index}]`;
  const { weight, plainName } = weightOf(collect, at, named, cells.weight);
  const isBonus = [named, level1?.cell, level2?.cell].some((cell) => cell !== undefined && BONUS.test(cell.compact));
  return {
    at,
    ...(level1 && { level1: level1.index }),
    ...(level2 && { level2: level2.index }),
    name: collect.field(`${at}.name`, named, asText, { inherited: named.row !== row || !named.own }),
    plainName,
    ...(level3 && { level3: collect.field(`${at}.level3`, level3, asText) }),
    ...(weight && !isBonus && { weight }),
    ...(target && { target: collect.field(`${at}.target`, target, asText, { text: targetText(collect, cells, target) }) }),
    ...(actual && { actual: collect.field(`${at}.actual`, actual, asText, { text: actualText(cells, actual) }) }),
    ...(score && { score: collect.field(`${at}.score`, score, ({ raw, text }) => pointsOf(raw, text)) }),
    ...(reason && { reason: collect.field(`${at}.reason`, reason, asText) }),
  };
};

/** Points beside the full marks, of which nobody is asked to have all: they are scored, and weigh nothing. */
const BONUS = /^(?:加分|附加分?|奖励加?分|减分|扣分|奖惩)(?:项目?|指标|事项|因素)?(?:\(.*\))?$/;

/** Level 3 where it says something, else level 2, else level 1: its own cell, or the heading's further up. */
const nameCell = (
  cells: RowCells,
  level3: GridCell | undefined,
  level1: OpenLevel | undefined,
  level2: OpenLevel | undefined,
): GridCell | undefined => {
  if (level3 !== undefined && level3.text !== "") return level3;
  const heading = cells.level2 ?? cells.level1;
  return heading !== undefined && heading.text !== "" ? heading : (level2 ?? level1)?.cell;
};

const PLACEHOLDER = /^(?:指标\d*|[.…·]+|\d+)?[::]?$/;

const isLeftOpen = ({ target, actual, score, weight }: RowCells, level3: GridCell, named: GridCell): boolean =>
  PLACEHOLDER.test(compact(level3.text)) &&
  weightInName(named.text).weight === undefined &&
  [target, actual, score, weight].every((cell) => cell === undefined || cell.text === "" || !cell.own);

/** Something that this row says itself, not a merged cell from above. */
const hasContent = ({ level1: _level1, level1Weight: _weight1, level2Weight: _weight2, ...cells }: RowCells): boolean =>
  Object.values(cells).some(({ own, text }) => own && text !== "");

/** The target as changed during the year, where it was. */
const targetCell = (collect: Collector, { target, adjustedTarget, scoreOf100 }: RowCells): GridCell | undefined => {
  collect.understand(...[target, adjustedTarget, scoreOf100].filter((cell) => cell !== undefined));
  return adjustedTarget !== undefined && adjustedTarget.text !== "" ? adjustedTarget : target;
};

/** A bare number beside a column of units is in that unit, as the target is. */
const actualText = ({ targetUnit }: RowCells, actual: GridCell): string =>
  targetUnit !== undefined && numeral(actual.text) !== undefined ? `${actual.text}${targetUnit.text}` : actual.text;

/** A target whose sign and unit have columns of their own: ≥ | 90 | % is "≥90%". */
const targetText = (collect: Collector, { targetSign, targetUnit }: RowCells, target: GridCell): string => {
  if (targetSign) collect.understand(targetSign);
  if (targetUnit) collect.understand(targetUnit);
  if (target.text === "") return "";
  const sign = /^(?:[≥≤=><]|>=|<=)$/.test(targetSign?.compact ?? "") ? (targetSign?.text ?? "") : "";
  const unit = targetUnit?.text ?? "";
  return `${sign}${target.text}${target.text.endsWith(unit) ? "" : unit}`;
};
