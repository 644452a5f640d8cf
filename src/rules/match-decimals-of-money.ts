// 万元金额一般保留两位小数，同一张表要一致。
import type { Field } from "../domain/field";
import { fundingName, MONEY_COLUMNS } from "../domain/funding";
import type { Printed } from "../domain/printed";
import { defineRule, type Observations } from "./rule";

interface Data {
  /** more: more decimals than two. fewer: fewer than its neighbours. */
  readonly kind: "more" | "fewer";
  readonly text: string;
  readonly decimals: number;
  readonly cells: number;
}

const USUAL = 2;

export default defineRule({
  id: "match-decimals-of-money",
  code: "N3",
  severity: "advice",
  source: "practice-numbers",
  needs: [],
  *check(form): Observations<Data> {
    const cells = form.funding.flatMap((line) =>
      MONEY_COLUMNS.flatMap((column) => {
        const field: Field<Printed> | undefined = line[column];
        return field?.value && !field.inherited ? [{ field, decimals: field.value.decimals, row: fundingName(line) }] : [];
      }),
    );
    const usual = cells.filter(({ decimals }) => decimals === USUAL);
    const groups = [
      ["more", cells.filter(({ decimals }) => decimals > USUAL)],
      // A whole number was not rounded; one decimal among two may have been, or has lost its last 0.
      ["fewer", usual.length > 0 ? cells.filter(({ decimals }) => decimals > 0 && decimals < USUAL) : []],
    ] as const;
    for (const [kind, found] of groups) {
      const [first, ...others] = found;
      if (first === undefined) continue;
      yield {
        at: first.field.at,
        row: first.row,
        data: { kind, text: first.field.text, decimals: first.decimals, cells: found.length },
        related: others.map(({ field }) => field.at),
      };
    }
  },
});
