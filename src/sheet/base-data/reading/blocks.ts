import type { BuildingLine, MoneyUnit, SpendingColumn, SpendingLine, Staffing } from "../../../domain/base-data";
import { SPENDING_COLUMNS } from "../../../domain/base-data";
import type { Field } from "../../../domain/field";
import type { Printed } from "../../../domain/printed";
import type { BuildingRole, StaffingColumn } from "../../../templates/base-data/template";
import { asText, type Collector, type Reader } from "../../reading/collector";
import { rightOf, type Grid, type GridCell } from "../../reading/grid";
import type { Anchor, Anchors } from "./anchors";
import { asAmount, asCount, asRate, moneyUnitIn } from "./numbers";
import { AT_START, meaningOf, type Before } from "./spending-kind";

/** The row's cell under a header; none where another cell's merged area reaches in from the left or from above. */
const under = <Role extends string>(grid: Grid, anchor: Anchor<Role>, role: Role, row: number): GridCell | undefined => {
  const header = anchor.cells.get(role);
  if (header === undefined) return undefined;
  const cell = grid.at(row, header.area.column);
  return cell.area.column >= anchor.left && cell.area.row > anchor.row ? cell : undefined;
};

const understandHeader = (grid: Grid, { row, lastRow, cells, left }: Anchor<string>, collect: Collector): void => {
  collect.understand(...cells.values());
  for (let at = row; at <= lastRow; at++) collect.understand(...grid.filled(at).filter(({ column }) => column < left));
};

export const readStaffing = (grid: Grid, anchor: NonNullable<Anchors["staffing"]>, collect: Collector): Staffing => {
  understandHeader(grid, anchor, collect);
  const headers = [...anchor.cells.values()];
  // Some tables set each number beside its label instead of under it.
  const besides = headers.map((header) => rightOf(grid, header));
  const isBeside = besides.some((cell) => asCount(cell) !== undefined || asRate(cell) !== undefined);
  const cellOf = (role: StaffingColumn["role"]): GridCell | undefined => {
    const header = anchor.cells.get(role);
    if (!isBeside) return under(grid, anchor, role, anchor.lastRow + 1);
    return header && rightOf(grid, header);
  };
  const field = (role: StaffingColumn["role"], read: Reader<Printed>) => {
    const cell = cellOf(role);
    return cell && { [role]: collect.field(`staffing.${role}`, cell, read) };
  };
  if (!isBeside) collect.understand(...grid.filled(anchor.lastRow + 1).filter(({ column }) => column < anchor.left));
  return { ...field("authorised", asCount), ...field("actual", asCount), ...field("controlRate", asRate) };
};

/** The rows from under the header to before `end`; without a block after them, to the first empty row. */
export const readSpending = (
  grid: Grid,
  anchor: NonNullable<Anchors["spending"]>,
  end: number,
  isClosed: boolean,
  unit: MoneyUnit,
  collect: Collector,
): readonly SpendingLine[] => {
  understandHeader(grid, anchor, collect);
  const lines: SpendingLine[] = [];
  let before: Before = AT_START;
  const sure = isClosed ? end : lastNamedRow(grid, anchor, end);
  for (let row = anchor.lastRow + 1; row < end; row++) {
    if (row > sure && grid.filled(row).length === 0) break;
    const labels = grid.filled(row).filter(({ column }) => column < anchor.left);
    const amounts = SPENDING_COLUMNS.map((column) => under(grid, anchor, column, row));
    if (labels.length === 0 && amounts.every((cell) => cell === undefined || cell.text === "")) continue;
    const label = labels.at(-1) ?? grid.at(row, anchor.left - 1);
    const { kind, role, name, after } = meaningOf(label.text, before);
    before = after;
    const at = `spending[${lines.length}]`;
    collect.understand(...labels);
    const column = (wanted: SpendingColumn) => {
      const cell = amounts[SPENDING_COLUMNS.indexOf(wanted)];
      return cell && { [wanted]: collect.field(`${at}.${wanted}`, cell, asAmount(unit)) };
    };
    lines.push({
      at,
      kind,
      role,
      label: collect.field(`${at}.label`, label, asText),
      name: name || `第${row + 1}行`,
      ...column("lastFinal"),
      ...column("budget"),
      ...column("final"),
    });
  }
  return lines;
};

/** The last row that can be told by its own label: empty rows before it were inserted. */
const lastNamedRow = (grid: Grid, { lastRow, left }: Anchor<SpendingColumn>, end: number): number => {
  for (let row = end - 1; row > lastRow; row--) {
    const label = grid
      .filled(row)
      .filter(({ column }) => column < left)
      .at(-1);
    if (label !== undefined && meaningOf(label.text, AT_START).kind !== "unknown") return row;
  }
  return lastRow;
};

const BUILDING_ROLES: readonly BuildingRole[] = [
  "approvedArea",
  "actualArea",
  "areaRate",
  "plannedInvestment",
  "actualInvestment",
  "investmentRate",
];

/** The rows from under the header to before `end`; without a block after them, to the first empty row. */
export const readBuildings = (
  grid: Grid,
  anchor: NonNullable<Anchors["buildings"]>,
  end: number,
  isClosed: boolean,
  collect: Collector,
): readonly BuildingLine[] => {
  understandHeader(grid, anchor, collect);
  const lines: BuildingLine[] = [];
  const unit = moneyUnitIn([anchor.cells.get("plannedInvestment")?.text ?? ""]);
  for (let row = anchor.lastRow + 1; row < end; row++) {
    const isEmpty = grid.filled(row).length === 0;
    if (isEmpty && !isClosed && lines.length > 0) break;
    const at = `buildings[${lines.length}]`;
    const field = (role: BuildingRole): Partial<Record<BuildingRole, Field<Printed>>> => {
      const cell = under(grid, anchor, role, row);
      const read = /Rate$/.test(role) ? asRate : /Area$/.test(role) ? asCount : asAmount(unit);
      return cell ? { [role]: collect.field(`${at}.${role}`, cell, read) } : {};
    };
    const beside = anchor.left > grid.left ? grid.at(row, anchor.left - 1) : undefined;
    const isName = beside !== undefined && beside.area.row > anchor.lastRow && !/完工项目/.test(beside.compact);
    const name = isName ? beside : undefined;
    if (beside !== undefined && !isName) collect.understand(beside);
    lines.push({
      at,
      ...(name && { name: collect.field(`${at}.name`, name, asText) }),
      ...Object.assign({}, ...BUILDING_ROLES.map(field)),
    });
    if (isEmpty && !isClosed) break;
  }
  return lines;
};
