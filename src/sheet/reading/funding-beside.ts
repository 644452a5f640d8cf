import { percentOf, pointsOf, printedOf } from "../../domain/number-text";
import type { FundingLine, MoneyUnit } from "../../domain/self-evaluation";
import type { FundingColumnRole, Template } from "../../templates/template";
import { asText, type Collector } from "./collector";
import { fundingWords } from "./funding";
import { fundingKind, fundingRole } from "./funding-label";
import { rightOf, type Grid, type GridCell } from "./grid";
import { roleOf } from "./header";

/** Money that stands beside its labels in one row: 年初预算 | 156.00 | 调整后预算 | 150.20 | 实际支出 | 149.85. */
export interface FundingBeside {
  readonly row: number;
  readonly labels: readonly { readonly role: FundingColumnRole; readonly cell: GridCell }[];
}

const MONEY: readonly FundingColumnRole[] = ["initialBudget", "adjustedBudget", "actualExpenditure"];

const isAmount = ({ raw, text, own }: GridCell): boolean => own && text !== "" && printedOf(raw, text) !== undefined;

/** The first row with a budget and an expenditure of which every one has its amount beside it. */
export const findFundingBeside = (grid: Grid, templates: readonly Template[], to: number): FundingBeside | undefined => {
  const words = fundingWords(templates);
  for (let row = grid.top; row < to; row++) {
    const labels = grid.filled(row).flatMap((cell) => {
      const role = roleOf(words, cell.label);
      return role === undefined ? [] : [{ role, cell }];
    });
    const money = labels.filter(({ role }) => MONEY.includes(role));
    const isSpent = money.some(({ role }) => role === "actualExpenditure");
    if (money.length >= 2 && isSpent && money.every(({ cell }) => isAmount(rightOf(grid, cell)))) return { row, labels };
  }
  return undefined;
};

/** That row, and rows below it with other labels in the same places: 其中：财政资金. */
export const readFundingBeside = (
  grid: Grid,
  { row: first, labels }: FundingBeside,
  end: number,
  unit: MoneyUnit,
  collect: Collector,
): readonly FundingLine[] => {
  const lines: FundingLine[] = [];
  const money = labels.filter(({ role }) => MONEY.includes(role));
  for (let row = first; row < end; row++) {
    const places = row === first ? labels : money;
    const cells = places.map(({ role, cell }) => ({ role, label: grid.at(row, cell.column) }));
    const goesOn = cells.every(({ label }) => label.own && label.text !== "" && !isAmount(label));
    if (row > first && !(goesOn && cells.some(({ label }) => isAmount(rightOf(grid, label))))) break;
    const name =
      row === first
        ? (grid.filled(row).find(({ column }) => column < (money[0]?.cell.column ?? 0)) ?? cells[0]?.label)
        : cells[0]?.label;
    if (name !== undefined) lines.push(lineOf(grid, cells, name, lines.length, unit, collect));
  }
  return lines;
};

const lineOf = (
  grid: Grid,
  cells: readonly { readonly role: FundingColumnRole; readonly label: GridCell }[],
  name: GridCell,
  index: number,
  unit: MoneyUnit,
  collect: Collector,
): FundingLine => {
  const at = `funding[${index}]`;
  const kind = index === 0 ? "totalFunds" : fundingKind(name.text);
  collect.understand(...cells.map(({ label }) => label));
  const fields = cells.map(({ role, label }) => {
    const [path, cell] = [`${at}.${role}`, rightOf(grid, label)];
    if (role === "executionRate") return { [role]: collect.field(path, cell, ({ raw, text }) => percentOf(raw, text)) };
    if (role === "weight" || role === "score")
      return { [role]: collect.field(path, cell, ({ raw, text }) => pointsOf(raw, text)) };
    return { [role]: collect.field(path, cell, ({ raw, text }) => printedOf(raw, text, unit)) };
  });
  return Object.assign(
    { at, kind, role: fundingRole(kind, name.text, "total"), label: collect.field(`${at}.label`, name, asText) },
    ...fields,
  ) as FundingLine;
};
