import { decimal, sum, ZERO, type Decimal } from "../../domain/decimal";
import { weightInName } from "../../domain/number-text";
import { scoredRows, type IndicatorRole, type Template } from "../../templates/template";
import { a1 } from "../address";
import type { FilledRow } from "../filled-in";
import { layout } from "../layout";
import { layoutRows } from "../layout-rows";
import { compact } from "../reading/grid";
import type { CarriedRow, CarryChoices, CarryNote, CarryOver, LeftBehind } from "./carried";
import { carriedHead } from "./head";
import { headingKey } from "./headings";
import { placing, type Place } from "./place";
import type { OldForm, OldRow } from "./source";
import { targetTexts } from "./target-parts";
import { carriedTree, type PlacedRow } from "./tree";

/**
 * Last year's form as the start of this year's: the unit, the indicators with weights and targets. What was achieved, scored, paid
 * and explained stays where it is.
 */
export const carryOver = (old: OldForm, { template, year, leftOut = new Set() }: CarryChoices): CarryOver => {
  const hasPoints = template.columns.some(({ role }) => role === "score");
  const takes = { weights: hasPoints && !leftOut.has("weights"), targets: !leftOut.has("targets") };
  const placeOf = placing(template, old);
  const left: LeftBehind[] = [];
  const placeable: PlacedRow[] = [];
  for (const row of old.rows) {
    const place = row.unusable ?? placeOf(row);
    if (typeof place === "string") left.push({ what: "row", text: row.name.text, from: row.name.from, reason: place });
    else placeable.push({ old: row, place, points: takes.weights ? pointsOf(row) : hasPoints ? undefined : ZERO });
  }
  const placed = placeable.filter(({ old: { id } }) => !leftOut.has(id));
  const tree = carriedTree(template, placed);
  const filled: Template = { ...template, indicators: tree.indicators };
  const rows = layoutRows(filled);
  const texts = new Map<number, FilledRow>();
  const indexOf = new Map<PlacedRow, number>();
  scoredRows(filled).forEach(({ level1, level2, level3 }, index) => {
    const origin = tree.origins.get(level3 ?? level2);
    if (origin === undefined) return;
    indexOf.set(origin, index);
    const target = takes.targets && level1.target === undefined ? targetIn(filled, origin.old) : undefined;
    texts.set(index, { texts: target ?? {}, ...(origin.points === undefined && { isWeightOpen: true }) });
    left.push(...leftOf(filled, origin.old, { prescribed: level1.target, takes, hasPoints }));
  });
  left.push(...headingsLeft(filled, placed));
  const head = carriedHead(old, filled, rows, leftOut, left);
  return {
    template: filled,
    spec: layout(filled, {
      unit: head.unit,
      year,
      filledIn: { head: head.texts, rows: texts },
    }),
    head: head.carried,
    rows: placeable.map((row) => carriedRow(old, filled, row, texts, indexOf.get(row), rows.indicators)),
    left,
    notes: [...tree.notes, ...sumNotes(filled, placed, takes.weights)],
  };
};

/** Undefined where nobody has written points yet. */
const pointsOf = ({ weight }: OldRow): Decimal | undefined => {
  if (weight.kind === "points") return weight.points;
  return weight.kind === "none" || weight.kind === "shared" ? ZERO : undefined;
};

const targetIn = (template: Template, { target }: OldRow): FilledRow["texts"] | undefined =>
  target && !target.unusable ? targetTexts(template, target) : undefined;

interface Taking {
  readonly takes: { readonly weights: boolean; readonly targets: boolean };
  readonly hasPoints: boolean;
  /** The target that the form prescribes for this row and its neighbours. */
  readonly prescribed: string | undefined;
}

/** What of a row that comes over does not. */
const leftOf = (template: Template, { weight, target }: OldRow, { takes, hasPoints, prescribed }: Taking): LeftBehind[] => {
  const left: LeftBehind[] = [];
  if (weight.kind === "points" && !hasPoints) left.push({ what: "weight", ...at(weight), reason: "no-column" });
  if (weight.kind === "shared" && takes.weights) left.push({ what: "weight", ...at(weight), reason: "shared-weight" });
  if (weight.kind === "unreadable" && takes.weights) left.push({ what: "weight", ...at(weight), reason: "no-points" });
  if (target === undefined || !takes.targets) return left;
  if (prescribed !== undefined) {
    if (compact(prescribed) !== compact(target.text)) left.push({ what: "target", ...at(target), reason: "prescribed" });
  } else if (target.unusable) left.push({ what: "target", ...at(target), reason: target.unusable });
  else if (targetTexts(template, target) === undefined) left.push({ what: "target", ...at(target), reason: "no-column" });
  return left;
};

/** Headings for which the new form has no column. */
const headingsLeft = ({ columns }: Template, placed: readonly PlacedRow[]): LeftBehind[] => {
  const has = (role: IndicatorRole): boolean => columns.some((column) => column.role === role);
  const headings = placed.flatMap(({ old: { group, level1, level2 } }) => [
    ...(group && !has("group") ? [group] : []),
    ...(level1 && !has("level1") ? [level1] : []),
    ...(level2 && !has("level2") ? [level2] : []),
  ]);
  const once = new Map(headings.map((heading) => [a1(heading.from), heading]));
  return [...once.values()].map((heading) => ({ what: "heading", ...at(heading), reason: "no-column" }));
};

const at = <T extends { readonly text: string; readonly from: LeftBehind["from"] }>({ text, from }: T) => ({ text, from });

const carriedRow = (
  { recognition: { form } }: OldForm,
  template: Template,
  { old, place, points }: PlacedRow,
  texts: ReadonlyMap<number, FilledRow>,
  index: number | undefined,
  firstRow: number,
): CarriedRow => {
  const cell = (...roles: readonly IndicatorRole[]) => {
    const column = roles.map((role) => template.columns.findIndex((candidate) => candidate.role === role)).find((n) => n >= 0);
    return index === undefined || column === undefined ? {} : { to: { row: firstRow + index, column, rows: 1, columns: 1 } };
  };
  const isScoredItself = index !== undefined && scoredRows(template)[index]?.level3 === undefined;
  const nameRoles = isScoredItself ? (["level2", "level3"] as const) : (["level3", "level2"] as const);
  const target = index === undefined ? undefined : texts.get(index)?.texts.target;
  const path = pathOf(template, place, old);
  const before = [old.level1, old.hasOwnName ? old.level2 : undefined].flatMap((heading) => heading?.plainName ?? []);
  return {
    id: old.id,
    name: { ...at(old.name), ...cell(...nameRoles) },
    path,
    ...(!isSamePath(before, path) && { before }),
    ...(old.weight.kind === "points" && points?.gt(0) && { weight: { ...at(old.weight), ...cell("weight", ...nameRoles) } }),
    ...(old.target && target !== undefined && { target: { ...at(old.target), ...cell("target") } }),
    speaksOfYear: form.year !== undefined && `${old.name.text}${target ?? ""}`.includes(String(form.year)),
  };
};

const isSamePath = (a: readonly string[], b: readonly string[]): boolean =>
  a.length === b.length && a.every((name, i) => headingKey(name) === headingKey(b[i] ?? ""));

/** The new form's headings over a row, without the one that is the row itself; none where it has no columns for them. */
const pathOf = ({ columns }: Template, { level1, level2, added }: Place, { hasOwnName, name }: OldRow): readonly string[] => {
  const has = (role: IndicatorRole): boolean => columns.some((column) => column.role === role);
  const heading = level2 ? weightInName(level2.name).plain : added?.plainName;
  const isItself = !hasOwnName && heading !== undefined && headingKey(heading) === headingKey(name.text);
  return [
    ...(has("level1") ? [weightInName(level1.name).plain] : []),
    ...(has("level2") && heading !== undefined && !isItself ? [heading] : []),
  ];
};

const sumNotes = (template: Template, placed: readonly PlacedRow[], withWeights: boolean): CarryNote[] => {
  const open = placed.filter(({ points }) => points === undefined).length;
  if (open > 0) return [{ kind: "weights-missing", rows: open }];
  if (!withWeights || placed.length === 0) return [];
  const all = scoredRows(template).map(({ weight }) => decimal(weight));
  const execution = template.funding.rows.map(({ weight = 0 }) => decimal(weight));
  const total = sum([...all, ...execution]);
  const full = decimal(template.settings?.fullMarks ?? 100);
  return total.eq(full) ? [] : [{ kind: "total-weight", sum: total.toFixed(), full: full.toFixed() }];
};
