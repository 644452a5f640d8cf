import type { Field } from "../../domain/field";
import type { FoundForm } from "../../sheet/found-form";
import { a1, type Rect } from "../../sheet/address";
import { partsOfPath, type FieldKind } from "../../sheet/field-kind";

/** A row of the form as it stands on the sheet, with its own cells. What stands in no row is one row by itself. */
export interface FormRow {
  /** "indicators", "" */
  readonly block: string;
  /** The headings over it, then its own name: by these it is known again when other rows come between. */
  readonly names: readonly string[];
  /** Each cell once: under its first name when two fields are read from it. */
  readonly cells: readonly FormCell[];
  /** All names of its cells. */
  readonly all: ReadonlyMap<FieldKind, FormCell>;
}

export interface FormCell {
  readonly kind: FieldKind;
  readonly cell: Rect;
  readonly address: string;
  /** What it holds, in one wording whatever host reads it. */
  readonly content: string;
}

/** The rows of a form, block by block, in the order of the sheet. */
export const formRows = ({ fields, places, rowNames }: Pick<FoundForm, "fields" | "places" | "rowNames">): readonly FormRow[] => {
  const names = rowNames();
  const taken = new Set<string>();
  const rows = new Map<string, RowInMaking>();
  for (const field of fields.values()) {
    const cell = places.get(field.at);
    if (!cell || field.inherited) continue;
    const { row: at, kind } = partsOfPath(field.at);
    const row = rows.get(at) ?? emptyRow(at.replace(/\[\d+\]$/, ""), names.get(at) ?? []);
    const found = { kind, cell, address: a1(cell), content: contentOf(field) };
    rows.set(at, row);
    row.all.set(kind, found);
    if (!taken.has(found.address)) row.cells.push(found);
    taken.add(found.address);
  }
  return [...rows.values()];
};

interface RowInMaking extends FormRow {
  readonly cells: FormCell[];
  readonly all: Map<FieldKind, FormCell>;
}

const emptyRow = (block: string, names: readonly string[]): RowInMaking => ({ block, names, cells: [], all: new Map() });

/** Formulas count as formulas, not by their text: that changes by itself when rows are inserted. Numbers at Excel's 15 digits. */
const contentOf = ({ raw, formula }: Field<unknown>): string => {
  const value =
    typeof raw === "number" ? Number(raw.toPrecision(15)) : typeof raw === "string" ? raw.replace(/\r\n?/g, "\n") : raw;
  return JSON.stringify([formula === undefined ? "value" : "formula", typeof value, value]);
};
