import { decimal, sum, ZERO, type Decimal } from "../../domain/decimal";
import { weightInName } from "../../domain/number-text";
import type { Level1, Level2, Level3, Template } from "../../templates/template";
import type { CarryNote } from "./carried";
import { headingKey } from "./headings";
import type { Place } from "./place";
import { printedAmong, reweighed, withWeight } from "./printed-weight";
import type { OldHeading, OldRow } from "./source";

/** A row at its place, with the points that come over; undefined while nobody has given it any. */
export interface PlacedRow {
  readonly old: OldRow;
  readonly place: Place;
  readonly points: Decimal | undefined;
}

export interface Tree {
  readonly indicators: readonly Level1[];
  /** Which old row each scored heading or row of the tree is. */
  readonly origins: ReadonlyMap<Level2 | Level3, PlacedRow>;
  readonly notes: readonly CarryNote[];
}

/** The rows of one level 2, in the order of the old form. */
interface Slot {
  readonly level2: Level2 | undefined;
  readonly added: OldHeading | undefined;
  readonly rows: PlacedRow[];
}

/**
 * The new form's headings with the old form's rows under them. A level 1 that gets no rows stays as the form has it, a level 2 that
 * gets none goes: what the old form did without, the new one does not ask for. Weights of headings are never made to fit their rows.
 */
export const carriedTree = (template: Template, placed: readonly PlacedRow[]): Tree => {
  const notes: CarryNote[] = [];
  const unused: string[] = [];
  const origins = new Map<Level2 | Level3, PlacedRow>();
  const filled = new Set(placed.map(({ place }) => headingKey(place.level1.name)));
  const indicators = template.indicators.flatMap((level1): Level1[] => {
    const rows = placed.filter(({ place }) => place.level1 === level1);
    if (rows.length > 0) return [filledLevel1(template, level1, rows, origins, { notes, unused })];
    if (filled.has(headingKey(level1.name))) return [];
    if (placed.length > 0)
      notes.push({ kind: "heading-kept", heading: weightInName(level1.name).plain, weight: decimal(level1.weight).toFixed() });
    return [level1];
  });
  if (unused.length > 0) notes.push({ kind: "headings-without-rows", headings: [...new Set(unused)] });
  return { indicators: withGroups(indicators, placed), origins, notes };
};

/** Headings over level 1 as the old form has them; where it has none, with the points of what stands under them now. */
const withGroups = (indicators: readonly Level1[], placed: readonly PlacedRow[]): readonly Level1[] =>
  indicators.map((level1) => {
    const { group } = level1;
    if (group === undefined) return level1;
    const old = placed.find(({ old: row, place }) => row.group && place.level1.group === group)?.old.group;
    const points = sum(indicators.filter((other) => other.group === group).map(({ weight }) => decimal(weight)));
    return { ...level1, group: old?.text ?? reweighed(group, points) };
  });

interface Telling {
  readonly notes: CarryNote[];
  /** Level-2 headings of the new form without rows. */
  readonly unused: string[];
}

const filledLevel1 = (
  template: Template,
  level1: Level1,
  rows: readonly PlacedRow[],
  origins: Map<Level2 | Level3, PlacedRow>,
  { notes, unused }: Telling,
): Level1 => {
  const slots = slotsOf(level1, rows);
  if (hasColumn(template, "level2"))
    unused.push(
      ...level1.children.filter((level2) => !slots.some((slot) => slot.level2 === level2)).map(({ name }) => plain(name)),
    );
  for (const { added } of slots)
    if (added && hasColumn(template, "level2"))
      notes.push({ kind: "heading-added", heading: added.plainName, under: plain(level1.name) });
  const points = pointsOf(rows);
  const documented = template.settings?.levelWeights?.[plain(level1.name)];
  const wanted = documented === undefined ? (printedOnce(rows, ({ level1: old }) => old) ?? points) : decimal(documented);
  const weight = points === undefined ? level1.weight : (wanted ?? ZERO).toNumber();
  if (hasColumn(template, "score")) noteWeight(notes, plain(level1.name), points, wanted);
  return {
    ...level1,
    name: points === undefined ? level1.name : reweighed(level1.name, decimal(weight)),
    weight,
    children: slots.flatMap((slot) => childrenOf(template, slot, origins, notes)),
  };
};

/** Rows without a heading stand first: further down they would go on under the one above. The new form's own come before added ones. */
const slotsOf = ({ children }: Level1, rows: readonly PlacedRow[]): readonly Slot[] => {
  const slots = new Map<unknown, Slot>();
  for (const row of rows) {
    const { level2, added } = row.place;
    const key = level2 ?? (added && headingKey(added.plainName));
    const slot = slots.get(key) ?? { level2, added, rows: [] };
    slots.set(key, slot);
    slot.rows.push(row);
  }
  const rank = ({ level2, added }: Slot): number => (level2 ? children.indexOf(level2) + 1 : added ? children.length + 1 : 0);
  return [...slots.values()].sort((a, b) => rank(a) - rank(b));
};

const childrenOf = (
  template: Template,
  { level2, added, rows }: Slot,
  origins: Map<Level2 | Level3, PlacedRow>,
  notes: CarryNote[],
): readonly Level2[] => {
  const inNames = !hasColumn(template, "weight") && hasColumn(template, "score");
  const all = template.indicators.flatMap(({ children }) => children);
  const printed2 = printedAmong(all.map(({ name }) => name));
  const heading = level2 ? plain(level2.name) : (added?.plainName ?? "");
  if (!hasColumn(template, "level3"))
    return rows.map((row) =>
      own(origins, row, { ...scored(row, nameOf(row, ""), inNames ? printed2 : undefined, inNames), children: [] }),
    );
  const [only] = rows;
  const isScoredItself = rows.length === 1 && only && !only.old.hasOwnName && (added ?? level2?.children.length === 0);
  if (isScoredItself && hasColumn(template, "level2"))
    return [own(origins, only, { ...scored(only, heading, printed2, inNames), children: [] })];
  const points = pointsOf(rows);
  const wanted = printedOnce(rows, ({ level2: old }) => old) ?? points;
  const prints = hasColumn(template, "level2Weight") || (level2 ? printedAmong([level2.name]) : printed2) !== undefined;
  if (prints) noteWeight(notes, heading, points, wanted);
  const weight = points === undefined ? (level2?.weight ?? 0) : (wanted ?? ZERO).toNumber();
  const printed3 = printedAmong(all.flatMap(({ children }) => children.map(({ name }) => name)));
  const name = level2 ? (points === undefined ? level2.name : reweighed(level2.name, decimal(weight))) : heading;
  return [
    {
      name:
        level2 === undefined && points !== undefined && printed2 !== undefined && heading !== ""
          ? withWeight(heading, points, printed2)
          : name,
      weight,
      children: rows.map((row) => own(origins, row, scored(row, nameOf(row, heading), printed3, inNames))),
    },
  ];
};

const hasColumn = ({ columns }: Template, wanted: Template["columns"][number]["role"]): boolean =>
  columns.some(({ role }) => role === wanted);

const plain = (name: string): string => weightInName(name).plain;

const own = <T extends Level2 | Level3>(origins: Map<Level2 | Level3, PlacedRow>, row: PlacedRow, made: T): T => {
  origins.set(made, row);
  return made;
};

const scored = ({ points }: PlacedRow, name: string, as: string | undefined, inName: boolean): Level3 => ({
  name: inName && points !== undefined && points.gt(0) ? withWeight(name, points, as) : name,
  weight: points?.toNumber() ?? 0,
});

/** A row that took its name from a heading keeps that name where the new heading says another. */
const nameOf = ({ old: { hasOwnName, name } }: PlacedRow, heading: string): string =>
  hasOwnName || headingKey(name.text) !== headingKey(heading) ? name.text : "";

/** Undefined while a row has none. */
const pointsOf = (rows: readonly PlacedRow[]): Decimal | undefined => {
  const points = rows.flatMap((row) => row.points ?? []);
  return points.length < rows.length ? undefined : sum(points);
};

/** What the old form prints over these rows, where they all stood under one heading. */
const printedOnce = (rows: readonly PlacedRow[], of: (row: OldRow) => OldHeading | undefined): Decimal | undefined => {
  const headings = new Set(rows.map(({ old }) => of(old)?.id));
  const [first] = rows;
  return headings.size === 1 && first ? of(first.old)?.weight : undefined;
};

const noteWeight = (notes: CarryNote[], heading: string, rows: Decimal | undefined, wanted: Decimal | undefined): void => {
  if (rows !== undefined && wanted !== undefined && !rows.eq(wanted))
    notes.push({ kind: "heading-weight", heading, rows: rows.toFixed(), wanted: wanted.toFixed() });
};
