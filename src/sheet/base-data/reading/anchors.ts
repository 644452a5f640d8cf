import type { SpendingColumn } from "../../../domain/base-data";
import type { BuildingRole, StaffingColumn } from "../../../templates/base-data/template";
import { isEndOfTable } from "../../reading/table-end";
import type { Grid, GridCell } from "../../reading/grid";

/** A header row and which sheet column each of its roles has. */
export interface Anchor<Role extends string> {
  readonly row: number;
  /** The last row that the header's cells take. */
  readonly lastRow: number;
  readonly cells: ReadonlyMap<Role, GridCell>;
  /** The leftmost column of its cells: labels stand left of it. */
  readonly left: number;
}

export interface Anchors {
  readonly title: GridCell | undefined;
  readonly staffing: Anchor<StaffingColumn["role"]> | undefined;
  readonly spending: Anchor<SpendingColumn> | undefined;
  readonly buildings: Anchor<BuildingRole> | undefined;
  readonly measures: GridCell | undefined;
  /** The first row after the table's blocks that is a note, a line for signatures, or another table. */
  readonly end: number;
}

type Patterns<Role extends string> = readonly (readonly [Role, RegExp])[];

const STAFFING: Patterns<StaffingColumn["role"]> = [
  ["authorised", /^(?:核定|批准)?编制(?:人?数)?$/],
  ["actual", /在职(?:在编)?人?数|实有人数|在岗人数/],
  ["controlRate", /^(?:在职人员|人员)?控制率$/],
];

const BUILDINGS: Patterns<BuildingRole> = [
  ["areaRate", /(?:规模|面积)控制率/],
  ["investmentRate", /(?:投资|概算)\S*控制率/],
  ["approvedArea", /(?:批复|批准|核定)\S*(?:规模|面积)/],
  ["actualArea", /实际\S*(?:规模|面积)/],
  ["plannedInvestment", /(?:预算|概算|批复|批准)\S*投资|投资(?:预算|概算)/],
  ["actualInvestment", /实际\S*投资/],
];

const AMOUNTS = /^(?:(?:19|20)\d{2}年度?|上一?年度?|去年|本年度?|当年|全年|年初)*(预算|决算|实际支出)(?:数|金额|安排数)?$/;

/** Brackets may be broken: what stands from a lone one on is left out. */
const plain = ({ label }: GridCell): string => label.replace(/[()].*$/, "");

const anchorOf = <Role extends string>(cells: ReadonlyMap<Role, GridCell>, row: number): Anchor<Role> => {
  const all = [...cells.values()];
  return {
    row,
    lastRow: Math.max(...all.map(({ area }) => area.row + area.rows - 1)),
    cells,
    left: Math.min(...all.map(({ column }) => column)),
  };
};

const byPatterns = <Role extends string>(grid: Grid, row: number, patterns: Patterns<Role>): Anchor<Role> | undefined => {
  const cells = new Map<Role, GridCell>();
  for (const cell of grid.filled(row)) {
    const label = plain(cell);
    const role = patterns.find(([, pattern]) => pattern.test(label))?.[0];
    if (role !== undefined && !cells.has(role)) cells.set(role, cell);
  }
  return cells.size >= 2 ? anchorOf(cells, row) : undefined;
};

const yearOf = ({ compact }: GridCell): number => Number(/(?:19|20)\d{2}/.exec(compact)?.[0] ?? Number.NaN);

/** Of two columns of final accounts the earlier year's is last year's; without years the one that says so, else the left one. */
const spendingHeader = (grid: Grid, row: number): Anchor<SpendingColumn> | undefined => {
  const known = grid.filled(row).filter((cell) => AMOUNTS.test(plain(cell)));
  if (known.length < 2) return undefined;
  const budget = known.find((cell) => AMOUNTS.exec(plain(cell))?.[1] === "预算");
  const finals = known.filter((cell) => AMOUNTS.exec(plain(cell))?.[1] !== "预算");
  const ordered = [...finals].sort((a, b) => yearOf(a) - yearOf(b) || a.column - b.column);
  const last = finals.find(({ compact }) => /^(?:上|去)/.test(compact)) ?? (ordered.length > 1 ? ordered[0] : undefined);
  const final = ordered.filter((cell) => cell !== last).at(-1);
  if (final === undefined || (budget === undefined && last === undefined)) return undefined;
  const cells = new Map<SpendingColumn, GridCell>([
    ...(last ? [["lastFinal", last] as const] : []),
    ...(budget ? [["budget", budget] as const] : []),
    ["final", final],
  ]);
  return anchorOf(cells, row);
};

/** The blocks of a base data form, each where its header first stands at or under the form's title. */
export const findAnchors = (grid: Grid): Anchors => {
  const rows = Array.from({ length: grid.bottom - grid.top }, (_, i) => grid.top + i);
  const titles = rows.flatMap((row) =>
    grid.filled(row).filter(({ compact }) => /基础数据表?$/.test(compact.replace(/\([^()]*\)/g, ""))),
  );
  const title = titles[0];
  const from = rows.filter((row) => row >= (title?.row ?? grid.top));
  const first = <T>(of: (row: number) => T | undefined): T | undefined => {
    for (const row of from) {
      const found = of(row);
      if (found !== undefined) return found;
    }
    return undefined;
  };
  const staffing = first((row) => byPatterns(grid, row, STAFFING));
  const spending = first((row) => spendingHeader(grid, row));
  const buildings = first((row) => byPatterns(grid, row, BUILDINGS));
  const measures = first((row) => grid.filled(row).find((cell) => /^(?:\d+[、.])?厉行节约/.test(plain(cell))));
  const last = Math.max(...[staffing, spending, buildings, measures].map((block) => block?.row ?? grid.top));
  const end = from.find((row) => row > last && isAfterTable(grid.filled(row)[0], title)) ?? grid.bottom;
  return { title, staffing, spending, buildings, measures, end };
};

const isAfterTable = (cell: GridCell | undefined, title: GridCell | undefined): boolean =>
  cell !== undefined && cell !== title && (isEndOfTable(cell) || /^附件\d*|绩效\S*表$/.test(cell.compact));
