import { INDICATOR_PATTERNS } from "../../templates/header-patterns";
import { INDICATOR_HEADERS } from "../../templates/header-words";
import type { IndicatorRole, Template } from "../../templates/template";
import type { Grid } from "./grid";
import { findHeader, headerRows, headerWords, wordsOfEach, type Header, type HeaderColumn } from "./header";

type KnownRole = keyof typeof INDICATOR_HEADERS;
/** With weight columns told apart by whose weight they hold. */
export type ColumnRole = KnownRole | IndicatorRole;
export type IndicatorHeader = Header<ColumnRole>;

/** A column that the form has and that no rule reads. */
export const isUnread = ({ role }: HeaderColumn<ColumnRole>): boolean => role === "extra" || role === "group";

const LEVELS: readonly ColumnRole[] = ["level1", "level2", "level3"];

export const findIndicatorHeader = (grid: Grid, templates: readonly Template[]): IndicatorHeader | undefined => {
  const found = findHeader(grid, wordsOf(templates), { from: grid.top, to: grid.bottom }, isEnough, ["weight", "extra"]);
  return found && { ...found, columns: withOwners(found.columns) };
};

/** The rows of the sheet that look like such a header; more than one where forms stand below one another. */
export const indicatorHeaderRows = (grid: Grid, templates: readonly Template[]): readonly number[] =>
  headerRows(grid, wordsOf(templates), isEnough);

const isEnough = (roles: ReadonlySet<KnownRole>): boolean =>
  (roles.has("level1") || roles.has("level2") || roles.has("level3")) &&
  (roles.has("target") || roles.has("actual") || roles.has("score")) &&
  roles.size >= 3;

const wordsOf = wordsOfEach((templates) =>
  headerWords(
    INDICATOR_HEADERS,
    INDICATOR_PATTERNS,
    templates.flatMap(({ columns }) =>
      columns.map(({ role, header, synonyms = [] }) => ({ role: knownRole(role), words: [header, ...synonyms] })),
    ),
  ),
);

const knownRole = (role: IndicatorRole): KnownRole => (role === "level1Weight" || role === "level2Weight" ? "weight" : role);

/** A weight column belongs to the nearest level on its left; what is right of the deepest level, or of none, is the rows' own. */
const withOwners = (columns: readonly HeaderColumn<KnownRole>[]): HeaderColumn<ColumnRole>[] => {
  const deepest = [...LEVELS].reverse().find((level) => columns.some(({ role }) => role === level));
  let level: ColumnRole | undefined;
  const taken = new Set<ColumnRole>();
  const owned: HeaderColumn<ColumnRole>[] = [];
  for (const column of columns) {
    if (LEVELS.includes(column.role)) level = column.role;
    const role = column.role === "weight" ? weightRole(level, deepest) : column.role;
    if (role !== "extra" && taken.has(role)) continue;
    taken.add(role);
    owned.push({ ...column, role });
  }
  return owned;
};

const weightRole = (level: ColumnRole | undefined, deepest: ColumnRole | undefined): ColumnRole => {
  if (level === undefined || level === deepest) return "weight";
  return level === "level1" ? "level1Weight" : "level2Weight";
};
