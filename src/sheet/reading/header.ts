import type { HeaderPatterns } from "../../templates/header-patterns";
import type { Template } from "../../templates/template";
import type { Grid, GridCell } from "./grid";
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

export interface HeaderWords<Role extends string> {
  readonly known: ReadonlyMap<string, Role>;
  /** For headers in other words, and only for roles that no known word of the row has. */
  readonly patterns: HeaderPatterns<Role>;
}

/** Header wordings by what they mean. Of two roles that share a wording the first one keeps it. */
export const headerWords = <Role extends string>(
  known: Readonly<Record<Role, readonly string[]>>,
  patterns: HeaderPatterns<Role>,
  more: readonly { readonly role: Role; readonly words: readonly string[] }[] = [],
): HeaderWords<Role> => {
  const roles = Object.keys(known) as Role[];
  const all = [...more, ...roles.map((role) => ({ role, words: known[role] }))];
  const words = new Map<string, Role>();
  for (const { role, words: wordings } of all)
    for (const word of wordings) if (!words.has(labelOf(word))) words.set(labelOf(word), role);
  return { known: words, patterns };
};

/** The words of a set of templates, put together once. */
export const wordsOfEach = <Role extends string>(
  wordsOf: (templates: readonly Template[]) => HeaderWords<Role>,
): ((templates: readonly Template[]) => HeaderWords<Role>) => {
  const known = new WeakMap<readonly Template[], HeaderWords<Role>>();
  return (templates) => {
    const words = known.get(templates) ?? wordsOf(templates);
    known.set(templates, words);
    return words;
  };
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
  const isNaming = namingRows(grid, words, range.from, range.to);
  let best: Header<Role> | undefined;
  for (const depth of [1, 2])
    for (let row = range.from; row + depth <= range.to; row++) {
      if (!isNaming.has(row) && !isNaming.has(row + depth - 1)) continue;
      const columns = columnsOf(grid, words, row, depth, repeatable);
      if (columns.length <= (best?.columns.length ?? 0) || !isEnough(new Set(columns.map(({ role }) => role)))) continue;
      best = { row, lastRow: lastRowOf(grid, row + depth - 1, columns), columns };
    }
  return best;
};

/** Headers may be merged over more rows than they are read from. */
const lastRowOf = (grid: Grid, row: number, columns: readonly { readonly first: number }[]): number =>
  columns.reduce((last, { first }) => {
    const { area } = grid.at(row, first);
    return Math.max(last, area.row + area.rows - 1);
  }, row);

/** The first row of everything that satisfies `isEnough` as a header of one row, from the top. */
export const headerRows = <Role extends string>(
  grid: Grid,
  words: HeaderWords<Role>,
  isEnough: (roles: ReadonlySet<Role>) => boolean,
): readonly number[] =>
  [...namingRows(grid, words, grid.top, grid.bottom)].filter((row) =>
    isEnough(new Set(columnsOf(grid, words, row, 1, []).map(({ role }) => role))),
  );

/** The rows, from the top, with a cell that may head a column: few of a large sheet, and only these are looked at closely. */
const namingRows = <Role extends string>(grid: Grid, words: HeaderWords<Role>, from: number, to: number): ReadonlySet<number> => {
  const rows = new Set<number>();
  for (let row = from; row < to; row++)
    if (grid.filled(row).some(({ label }) => roleOf(words, label) !== undefined)) rows.add(row);
  return rows;
};

/** What a header means; undefined where it says nothing known. */
export const roleOf = <Role extends string>({ known, patterns }: HeaderWords<Role>, label: string): Role | undefined => {
  const word = known.get(label);
  const isOther = word === undefined && label !== "" && label.length <= LONGEST;
  return isOther ? patterns.find(([pattern]) => pattern.test(label))?.[1] : word;
};

/** Longer texts head no column. */
const LONGEST = 30;

interface Candidate<Role extends string> extends HeaderColumn<Role> {
  readonly isKnown: boolean;
}

/** What stands over several columns goes for those of them that say nothing known: 预期指标值 over 符号 | 值及单位. */
const commonRole = <Role extends string>(
  grid: Grid,
  words: HeaderWords<Role>,
  row: number,
  lower: GridCell,
): Role | undefined => {
  const upper = grid.at(row, lower.column);
  const isOver = lower.own && lower.text !== "" && lower.area.row > row && upper.area.columns > 1;
  return isOver ? roleOf(words, upper.label) : undefined;
};

/** Names stand under it, no figures: 年度预算数（万元） over 总额, 其中：财政资金. */
const headsWords = (grid: Grid, column: number, below: number): boolean =>
  /^[^\d]*[\u4e00-\u9fff]{2}[^\d]*$/.test(grid.at(below, column).text);

const columnsOf = <Role extends string>(
  grid: Grid,
  words: HeaderWords<Role>,
  row: number,
  depth: number,
  repeatable: readonly Role[],
): HeaderColumn<Role>[] => {
  const candidates: Candidate<Role>[] = [];
  let column = grid.left;
  while (column < grid.right) {
    const lower = grid.at(row + depth - 1, column);
    const cell = lower.text === "" ? grid.at(row, column) : lower;
    const end = cell.area.column + cell.area.columns;
    const label = cell.area.row >= row ? cell.label : "";
    const word = words.known.get(label);
    const role = roleOf(words, label) ?? commonRole(grid, words, row, lower);
    // The same table for another year, beside this one.
    const [leftmost] = candidates.filter(({ isKnown }) => isKnown);
    if (word !== undefined && candidates.length > 2 && word === leftmost?.role && !repeatable.includes(word)) break;
    if (role !== undefined)
      candidates.push({ role, first: column, last: Math.max(end - 1, column), isKnown: word !== undefined });
    column = Math.max(end, column + 1);
  }
  const [leftmost] = candidates;
  const isChosen = ({ role, first, isKnown }: Candidate<Role>): boolean => {
    if (repeatable.includes(role)) return true;
    const others = candidates.filter(
      (other) =>
        other.role === role && other.first !== first && !(other === leftmost && headsWords(grid, other.first, row + depth)),
    );
    if (first === leftmost?.first && others.length > 0 && headsWords(grid, first, row + depth)) return false;
    return isKnown
      ? !others.some((other) => other.isKnown && other.first < first)
      : others.every((other) => !other.isKnown && other.first > first);
  };
  return candidates.filter(isChosen).map(({ isKnown: _isKnown, ...column }) => column);
};
