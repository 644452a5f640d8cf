import type { Grid } from "./grid";
import { labelOf } from "./grid";

/** A column of a table by its header. */
export interface HeaderColumn<Role extends string> {
  readonly role: Role;
  /** Sheet columns, both included: a header may lie over several. */
  readonly first: number;
  readonly last: number;
}

export interface Header<Role extends string> {
  readonly row: number;
  /** The last row of the header: two rows where headers stand under a common heading. */
  readonly lastRow: number;
  /** From left to right. */
  readonly columns: readonly HeaderColumn<Role>[];
}

export type HeaderWords<Role extends string> = ReadonlyMap<string, Role>;

/** Header wordings by what they mean. Of two roles that share a wording the first one keeps it. */
export const headerWords = <Role extends string>(
  known: Readonly<Record<Role, readonly string[]>>,
  more: readonly { readonly role: Role; readonly words: readonly string[] }[] = [],
): HeaderWords<Role> => {
  const roles = Object.keys(known) as Role[];
  const all = [...more, ...roles.map((role) => ({ role, words: known[role] }))];
  const words = new Map<string, Role>();
  for (const { role, words: wordings } of all)
    for (const word of wordings) if (!words.has(labelOf(word))) words.set(labelOf(word), role);
  return words;
};

/**
 * The row, or the two rows, with the most known headers that satisfy `isEnough`. Of equals the one of fewer rows, then the upper one.
 * @param repeatable roles that several columns may have; of any other the leftmost column counts.
 */
export const findHeader = <Role extends string>(
  grid: Grid,
  words: HeaderWords<Role>,
  range: { readonly from: number; readonly to: number },
  isEnough: (roles: ReadonlySet<Role>) => boolean,
  repeatable: readonly Role[] = [],
): Header<Role> | undefined => {
  let best: Header<Role> | undefined;
  for (const depth of [1, 2])
    for (let row = range.from; row + depth <= range.to; row++) {
      const columns = columnsOf(grid, words, row, depth, repeatable);
      if (columns.length <= (best?.columns.length ?? 0) || !isEnough(new Set(columns.map(({ role }) => role)))) continue;
      best = { row, lastRow: row + depth - 1, columns };
    }
  return best;
};

const columnsOf = <Role extends string>(
  grid: Grid,
  words: HeaderWords<Role>,
  row: number,
  depth: number,
  repeatable: readonly Role[],
): HeaderColumn<Role>[] => {
  const columns: HeaderColumn<Role>[] = [];
  let column = grid.left;
  while (column < grid.right) {
    const lower = grid.at(row + depth - 1, column);
    const cell = lower.text === "" ? grid.at(row, column) : lower;
    const end = cell.area.column + cell.area.columns;
    const role = cell.area.row >= row ? words.get(labelOf(cell.text)) : undefined;
    if (role !== undefined && (repeatable.includes(role) || !columns.some((known) => known.role === role)))
      columns.push({ role, first: column, last: Math.max(end - 1, column) });
    column = Math.max(end, column + 1);
  }
  return columns;
};
