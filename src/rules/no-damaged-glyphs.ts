// 扫描、粘贴弄坏的字符要改回来，例如“≥90%”变成了“290%”。
import { glyphDamage, type GlyphDamage } from "../domain/glyph-damage";
import type { Field } from "../domain/field";
import { inBase } from "../domain/quantity";
import { parseQuantity } from "../domain/quantity-text";
import { readRows, type RowReading } from "../domain/row-reading";
import { defineRule, type Observations } from "./rule";

interface Data {
  readonly text: string;
  readonly found: string;
  /** Where there is but one reading. */
  readonly meant?: string;
}

/** "2200篇" done with 210篇: a scanned ≥ became a 2, if without it the actual just reaches the target. */
const lostOperator = ({ indicator, target, actual }: RowReading): GlyphDamage | undefined => {
  const text = indicator.target?.text ?? "";
  if (target.kind !== "quantitative" || actual.kind !== "quantitative" || target.others + actual.others > 0) return undefined;
  if (target.repaired) return { found: text, meant: `≥${text.slice(1)}` };
  const rest = /^2(\d{2,}(?:\.\d+)?.*)$/.exec(text)?.[1];
  const without = rest === undefined ? undefined : parseQuantity(rest, { indicatorName: indicator.name.text });
  if (without?.kind !== "quantitative" || inBase(without).eq(0)) return undefined;
  const [done, wanted, printed] = [inBase(actual), inBase(without), inBase(target)];
  const isReached = done.gte(wanted) && done.lte(wanted.times("1.3"));
  return isReached && done.times(2).lt(printed) ? { found: text, meant: `≥${rest}` } : undefined;
};

export default defineRule({
  id: "no-damaged-glyphs",
  code: "N5",
  severity: "advice",
  source: "practice-numbers",
  needs: [],
  *check(form): Observations<Data> {
    for (const row of readRows(form)) {
      const { target, actual, plainName } = row.indicator;
      const operator = lostOperator(row);
      const damaged = [target, actual].flatMap((field): { readonly field: Field<string>; readonly damage: GlyphDamage }[] => {
        if (field === undefined || field.inherited) return [];
        const damage =
          field === target && operator ? operator : typeof field.raw === "string" ? glyphDamage(field.text) : undefined;
        return damage === undefined ? [] : [{ field, damage }];
      });
      for (const { field, damage } of damaged) {
        const meant = damage.found === field.text ? damage.meant : undefined;
        // A letter in a number has one reading; a lost operator is told from the actual value alone.
        const fix = { id: "restore-glyphs", ...(damage !== operator && { isSafe: true as const }) };
        yield {
          at: field.at,
          row: plainName,
          data: { text: field.text, ...damage },
          ...(meant !== undefined && { fixes: [{ ...fix, edits: [{ at: field.at, content: { value: meant } }] }] }),
        };
      }
    }
  },
});
