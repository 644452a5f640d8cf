import { a1, rectA1, type Cell, type Rect } from "./address";

/**
 * Executed ÷ budget at four decimals (a rate that prints as 12.34%); empty while one of them is missing or the budget is 0.
 * COUNT takes the two cells one by one, so that a column inserted between them is not counted.
 */
export const rateFormula = (budget: Cell, executed: Cell): string => {
  const [b, e] = [a1(budget), a1(executed)];
  return `=IF(COUNT(${b},${e})<2,"",IF(${b}=0,"",ROUND(${e}/${b},4)))`;
};

/** The sum of these cells, those that follow each other downwards as ranges: =SUM(H10:H18,H4). */
export const sumFormula = (cells: readonly Rect[]): string => `=SUM(${runs(cells).map(rectA1).join(",")})`;

/** Areas that touch, in one column, as one. */
export const runs = (cells: readonly Rect[]): Rect[] => {
  const found: Rect[] = [];
  for (const cell of cells) {
    const last = found.at(-1);
    if (last !== undefined && last.column === cell.column && last.columns === cell.columns && last.row + last.rows === cell.row)
      found[found.length - 1] = { ...last, rows: last.rows + cell.rows };
    else found.push(cell);
  }
  return found;
};
