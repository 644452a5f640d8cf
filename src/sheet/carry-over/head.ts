import type { Template } from "../../templates/template";
import { area } from "../draft";
import type { LayoutRows } from "../layout-rows";
import type { CarriedHead, LeftBehind } from "./carried";
import type { OldForm } from "./source";
import { headMeaning } from "./source-head";

/** The names in the new form's head. */
export interface HeadCarried {
  /** Empty where none comes over. */
  readonly unit: string;
  /** By label. */
  readonly texts: ReadonlyMap<string, string>;
  readonly carried: readonly CarriedHead[];
}

/** Puts the old head's names under the labels that mean the same; what has no such label is added to `left`. */
export const carriedHead = (
  { head }: OldForm,
  template: Template,
  rows: LayoutRows,
  leftOut: ReadonlySet<string>,
  left: LeftBehind[],
): HeadCarried => {
  const texts = new Map<string, string>();
  const carried: CarriedHead[] = [];
  let unit = "";
  const entries = template.head.flatMap((line, i) => line.map((entry) => ({ entry, row: rows.head + i })));
  for (const { id, means, text, from } of head) {
    const found = entries.find(({ entry }) =>
      means === "unit" ? entry.role === "unit" : entry.role === "other" && headMeaning(entry.label) === means,
    );
    if (found === undefined) {
      left.push({ what: "head", text, from, reason: "no-column" });
      continue;
    }
    const { label, valueSpan } = found.entry;
    const isTaken = !leftOut.has(id);
    if (isTaken && means === "unit") unit = text;
    else if (isTaken) texts.set(label, text);
    carried.push({ id, label, text, from, ...(isTaken && { to: area(found.row, valueSpan) }) });
  }
  return { unit, texts, carried };
};
