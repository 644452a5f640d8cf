import type { Decimal } from "../../domain/decimal";
import type { Field } from "../../domain/field";
import { isNotApplicable } from "../../domain/number-text";
import { ownPoints } from "../../domain/own-points";
import type { Indicator } from "../../domain/self-evaluation";
import type { Template } from "../../templates/template";
import type { Rect } from "../address";
import { gridOf, type Grid, type GridCell } from "../reading/grid";
import { findIndicatorHeader, type ColumnRole, type IndicatorHeader } from "../reading/indicator-header";
import { recognise } from "../recognise";
import type { Recognition } from "../recognition";
import type { SheetSnapshot } from "../snapshot";
import { oldHead, type OldHead } from "./source-head";
import type { TargetParts } from "./target-parts";

/** A text of the old form at its cell. */
export interface OldText {
  readonly text: string;
  readonly from: Rect;
}

/** Why a text is none that could go on. */
export type Unusable = "not-shown" | "formula-error";

/** Points of an old row. `none`: it is told, not scored. `open`: nobody wrote any. `shared`: they stand in a row above. */
export type OldWeight =
  | ({ readonly kind: "points"; readonly points: Decimal } & OldText)
  | { readonly kind: "none" | "open" }
  | ({ readonly kind: "shared" | "unreadable" } & OldText);

export interface OldHeading extends OldText {
  /** Tells two headings of the same name apart. */
  readonly id: string;
  readonly plainName: string;
  readonly weight?: Decimal;
}

export interface OldRow {
  readonly id: string;
  readonly group?: OldText;
  readonly level1?: OldHeading;
  readonly level2?: OldHeading;
  /** What names the row, plain: level 3, or the heading that is scored itself. */
  readonly name: OldText;
  /** False where a heading lends its name. */
  readonly hasOwnName: boolean;
  readonly weight: OldWeight;
  readonly target?: OldText & TargetParts & { readonly unusable?: Unusable };
  /** Why the row cannot be taken: its name is none. */
  readonly unusable?: Unusable;
}

/** A form of last year with what may come over of it. */
export interface OldForm {
  readonly recognition: Recognition;
  readonly head: readonly OldHead[];
  readonly rows: readonly OldRow[];
}

/** The self-evaluation on a sheet; undefined where there is none, or none with indicators. */
export const oldForm = (snapshot: SheetSnapshot, templates: readonly Template[]): OldForm | undefined => {
  const recognition = recognise(snapshot, templates);
  if (recognition.form === undefined) return undefined;
  const grid = gridOf(snapshot);
  const header = findIndicatorHeader(grid, templates);
  if (header === undefined || recognition.form.indicators.length === 0) return undefined;
  const read = { recognition, grid, header };
  const rows = recognition.form.indicators.map((indicator, index) => oldRow(read, indicator, index));
  return { recognition, head: oldHead(grid, header, recognition), rows };
};

interface Reading {
  readonly recognition: Recognition;
  readonly grid: Grid;
  readonly header: IndicatorHeader;
}

const oldRow = (read: Reading, indicator: Indicator, index: number): OldRow => {
  const { recognition } = read;
  const [level1, level2] = [heading(recognition, indicator.level1), heading(recognition, indicator.level2)];
  const from = placeOf(recognition, indicator.name);
  const row = rowOf(recognition, indicator);
  const group = inColumn(read, row, "group");
  const target = targetOf(read, indicator, row);
  return {
    id: indicator.at,
    ...(group && group.text !== "" && { group: { text: group.text, from: group.area } }),
    ...(level1 && { level1 }),
    ...(level2 && { level2 }),
    name: { text: indicator.plainName.trim(), from },
    hasOwnName: (indicator.level3?.text ?? "") !== "",
    weight: weightOf(recognition, indicator, index),
    ...(target && { target }),
    ...unusable(indicator.name),
  };
};

const placeOf = ({ places }: Recognition, { at }: Field<unknown>): Rect => {
  const place = places.get(at);
  if (place === undefined) throw new Error(`no place for ${at}`);
  return place;
};

const heading = (recognition: Recognition, index: number | undefined): OldHeading | undefined => {
  const level = index === undefined ? undefined : recognition.form.levels[index];
  if (level === undefined) return undefined;
  const { at, name, plainName, weight } = level;
  return { id: at, text: name.text, plainName, from: placeOf(recognition, name), ...(weight?.value && { weight: weight.value }) };
};

const PART = /^\s*(?:★\s*)?其中/;

const weightOf = (recognition: Recognition, indicator: Indicator, index: number): OldWeight => {
  const { weight, name } = indicator;
  if (weight === undefined || weight.text === "") return { kind: PART.test(name.text) ? "none" : "open" };
  const old = { text: weight.text, from: placeOf(recognition, weight) };
  if (weight.inherited === true) return { kind: "shared", ...old };
  if (isNotApplicable(weight.text)) return { kind: "none" };
  const points = ownPoints(recognition.form, index, "weight")?.value ?? weight.value;
  if (points === undefined || points.lt(0)) return { kind: "unreadable", ...old };
  return points.eq(0) ? { kind: "none" } : { kind: "points", points, ...old, text: points.toFixed() };
};

/** The row of a cell of the indicator's own: merged cells begin further up, and a common reason stands under the table. */
const rowOf = (recognition: Recognition, { level3, actual, score, target, name }: Indicator): number => {
  const own = [level3, actual, score, target].find((field) => field !== undefined && field.inherited !== true);
  return placeOf(recognition, own ?? name).row;
};

const ERROR = /^#(?:N\/A|REF!|NAME\?|VALUE!|DIV\/0!|NUM!|NULL!|SPILL!|CALC!)$/;

const unusable = ({ raw, text }: Field<unknown>): { readonly unusable?: Unusable } => {
  if (ERROR.test(text)) return { unusable: "formula-error" };
  return typeof raw === "number" && /^#+$/.test(text) ? { unusable: "not-shown" } : {};
};

const inColumn = ({ grid, header }: Reading, row: number, role: ColumnRole): GridCell | undefined => {
  const column = header.columns.find((candidate) => candidate.role === role);
  return column && grid.at(row, column.first);
};

const targetOf = (read: Reading, { target }: Indicator, row: number): OldRow["target"] => {
  if (target === undefined || target.text === "") return undefined;
  const from = placeOf(read.recognition, target);
  const [sign, unit] = [inColumn(read, row, "targetSign"), inColumn(read, row, "targetUnit")];
  const value = read.grid.at(from.row, from.column).text;
  return {
    text: target.text,
    whole: target.text,
    from,
    ...unusable(target),
    ...((sign ?? unit) && { apart: { sign: sign?.text ?? "", value, unit: unit?.text ?? "" } }),
  };
};
