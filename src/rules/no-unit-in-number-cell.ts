// 金额、分值、得分格里只填数，单位写在表头。
import { numeral } from "../domain/number-text";
import { halfWidth } from "../domain/plain-text";
import { numberCells } from "./number-cells";
import { defineRule, type Observations } from "./rule";

interface Data {
  readonly text: string;
  readonly unit: string;
  /** How many cells do so. */
  readonly cells: number;
}

const UNIT = /^[\d.,\s]+([万亿百千]*元|万|亿|分)$/;

export default defineRule({
  id: "no-unit-in-number-cell",
  code: "N1",
  severity: "advice",
  source: "practice-numbers",
  needs: [],
  *check(form): Observations<Data> {
    const cells = numberCells(form);
    const written = cells.flatMap(({ row, field }) => {
      const unit = typeof field.raw === "string" ? UNIT.exec(halfWidth(field.text).trim())?.[1] : undefined;
      return unit === undefined || field.value === undefined || field.inherited ? [] : [{ row, field, unit }];
    });
    const [first, ...others] = written;
    if (first === undefined) return;
    // Only where the number stays what it is: 元 in a table of 万元 is for a person to look at.
    const plain = written.flatMap(({ field: { at, text, value } }) => {
      const number = numeral(halfWidth(text).replace(/[^\d.]/g, ""))?.value;
      const meant = value !== undefined && "decimals" in value ? value.value : value;
      return number !== undefined && meant?.eq(number) ? [{ at, content: { value: number.toNumber() } }] : [];
    });
    yield {
      at: first.field.at,
      row: first.row,
      data: { text: first.field.text, unit: first.unit, cells: written.length },
      related: others.map(({ field }) => field.at),
      ...(plain.length > 0 && { fixes: [{ id: "number-only", isSafe: true, edits: plain }] }),
    };
  },
});
