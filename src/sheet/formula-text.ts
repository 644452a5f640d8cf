import { GRADE_FROM, type Grade } from "../review/figures";
import { a1, rectA1, type Cell, type Rect } from "./address";

/**
 * Executed ÷ budget at four decimals (a rate that prints as 12.34%); empty while one of them is missing or the budget is 0.
 * COUNT takes the two cells one by one, so that a column inserted between them is not counted.
 */
export const rateFormula = (budget: Cell, executed: Cell): string => {
  const [b, e] = [a1(budget), a1(executed)];
  return `=IF(COUNT(${b},${e})<2,"",IF(${b}=0,"",ROUND(${e}/${b},4)))`;
};

/** Weight × executed ÷ budget, at most the weight, at two decimals. From the amounts, so that the rate's rounding is not rounded again. */
export const executionScoreFormula = (weight: Cell, budget: Cell, executed: Cell): string => {
  const [w, b, e] = [a1(weight), a1(budget), a1(executed)];
  return `=IF(COUNT(${w},${b},${e})<3,"",IF(${b}=0,"",ROUND(${w}*MIN(${e}/${b},1),2)))`;
};

/** A score of 100 as points of the row's weight, at two decimals. */
export const convertedScoreFormula = (scoreOf100: Cell, weight: Cell): string => {
  const [s, w] = [a1(scoreOf100), a1(weight)];
  return `=IF(COUNT(${s},${w})<2,"",ROUND(${s}*${w}/100,2))`;
};

/** The sum of these cells, those that follow each other downwards as ranges: =SUM(H10:H18,H4). */
export const sumFormula = (cells: readonly Rect[]): string => `=SUM(${runs(cells).map(rectA1).join(",")})`;

const GRADES: Readonly<Record<Grade, string>> = { excellent: "优", good: "良", fair: "中", poor: "差" };

/** The grade of the score in `cell`, as an expression; empty while `blank` holds. */
export const gradeExpression = (cell: string, blank: string): string => {
  const grades = GRADE_FROM.reduceRight(
    (otherwise, [grade, from]) => `IF(${cell}>=${from},"${GRADES[grade]}",${otherwise})`,
    `"${GRADES.poor}"`,
  );
  return `IF(${blank},"",${grades})`;
};

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
