// 完成值要填实际做到的数，不能照抄目标（带 ≥、≤），也不能照抄分值。
import type { Measure } from "../domain/quantity";
import { readRows, type RowReading } from "../domain/row-reading";
import { defineRule, type Observations } from "./rule";

interface Data {
  /** operator: the actual carries ≥ or 以上. weight: target and actual are the row's weight. */
  readonly kind: "operator" | "weight";
  readonly target: string;
  readonly actual: string;
  /** Target and actual are the same text. */
  readonly isCopy: boolean;
}

const bare = (quantity: RowReading["target"]): Measure | undefined =>
  quantity.kind === "quantitative" && quantity.unit === undefined && !quantity.stated ? quantity : undefined;

const isWeight = ({ indicator, target, actual }: RowReading): boolean => {
  const weight = indicator.weight?.value;
  const [wanted, given] = [bare(target), bare(actual)];
  return (
    weight !== undefined && wanted !== undefined && given !== undefined && wanted.number.eq(weight) && given.number.eq(weight)
  );
};

export default defineRule({
  id: "require-measured-actual",
  code: "T3",
  severity: "warning",
  source: "measures-true-data",
  needs: [],
  *check(form): Observations<Data> {
    const rows = readRows(form);
    const copies = rows.filter(isWeight);
    // One whole number may be the weight by chance; a fraction, or two such rows, may not.
    const isCopied =
      copies.length > 1 ||
      copies.some(({ indicator }) => (indicator.weight?.value?.round(0).eq(indicator.weight.value) ?? true) === false);
    for (const row of rows) {
      const { target, actual, plainName } = row.indicator;
      const carriesOperator =
        (row.actual.kind === "quantitative" && row.actual.stated && row.actual.operator !== "=") ||
        row.actual.kind === "illegible";
      const isTheWeight = isCopied && copies.includes(row);
      if (actual === undefined || target === undefined || !(carriesOperator || isTheWeight)) continue;
      yield {
        at: actual.at,
        row: plainName,
        severity: isTheWeight ? "error" : "warning",
        data: {
          kind: isTheWeight ? "weight" : "operator",
          target: target.text,
          actual: actual.text,
          isCopy: target.text === actual.text,
        },
        related: [target.at],
      };
    }
  },
});
