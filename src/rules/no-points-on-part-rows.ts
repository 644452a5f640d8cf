// 分值和得分只填在“年度资金总额”一行，其中各行不重复填。
import type { Field } from "../domain/field";
import type { Decimal } from "../domain/decimal";
import { fundingName } from "../domain/funding";
import { defineRule, type Observations } from "./rule";

interface Data {
  /** Points that would be counted twice. */
  readonly weight?: string;
  readonly score?: string;
  readonly rows: number;
}

const own = (field: Field<Decimal> | undefined): Field<Decimal> | undefined =>
  field?.value === undefined || field.inherited === true || field.value.eq(0) ? undefined : field;

export default defineRule({
  id: "no-points-on-part-rows",
  code: "E8",
  severity: "advice",
  source: "practice-points-once",
  needs: [],
  *check(form): Observations<Data> {
    const total = form.funding.find(({ role }) => role === "total");
    if (!own(total?.weight) && !own(total?.score)) return;
    const repeated = form.funding.flatMap((line) => {
      const [weight, score] = [own(line.weight), own(line.score)];
      const at = weight ?? score;
      return line.role === "total" || at === undefined ? [] : [{ line, at, weight, score }];
    });
    const [first] = repeated;
    if (first === undefined) return;
    const fields = repeated.flatMap(({ weight, score }) => [weight ?? [], score ?? []].flat());
    yield {
      at: first.at.at,
      row: fundingName(first.line),
      data: {
        ...(first.weight?.value && { weight: first.weight.value.toFixed() }),
        ...(first.score?.value && { score: first.score.value.toFixed() }),
        rows: repeated.length,
      },
      related: fields.filter(({ at }) => at !== first.at.at).map(({ at }) => at),
      fixes: [{ id: "points-once", isSafe: true, edits: fields.map(({ at }) => ({ at, content: { value: "—" } })) }],
    };
  },
});
