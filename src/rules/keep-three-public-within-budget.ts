// “三公”经费的决算数不应超过预算数；每一行预算数和执行数都一样的，要核对是不是照抄。
import { decimal } from "../domain/decimal";
import { budgetOf, fundingName } from "../domain/funding";
import { inYuan, labelledNumbers } from "../domain/labelled-number";
import { defineRule, type Observations } from "./rule";

interface Data {
  /** over: 三公 final above budget. copied: budget and final are the same in every row. */
  readonly kind: "over" | "copied";
  /** In 万元. */
  readonly budget: string;
  readonly final: string;
  readonly rows: number;
}

const THREE_PUBLIC = /三公|公务接待|公务用车|因公出国|公车/;
/** Fewer rows than this may well be the same. */
const FEWEST = 3;

const amount = (text: string, label: RegExp) => {
  const found = labelledNumbers(text).filter((number) => label.test(number.label));
  const [only] = found;
  return only !== undefined && found.length === 1 ? inYuan(only)?.div(decimal(10000)) : undefined;
};

export default defineRule({
  id: "keep-three-public-within-budget",
  code: "E9",
  severity: "advice",
  source: "practice-three-public",
  needs: ["keep-spending-within-budget"],
  *check(form): Observations<Data> {
    for (const { plainName, actual } of form.indicators) {
      if (actual === undefined || !THREE_PUBLIC.test(plainName)) continue;
      const [budget, final] = [amount(actual.text, /预算|指标|控制数/), amount(actual.text, /决算|实际|支出|执行/)];
      if (budget === undefined || final === undefined || final.lte(budget)) continue;
      yield { at: actual.at, row: plainName, data: { kind: "over", budget: budget.toFixed(), final: final.toFixed(), rows: 1 } };
    }
    const filled = form.funding.flatMap((line) => {
      const [budget, final] = [budgetOf(line), line.actualExpenditure];
      const isThreePublic = THREE_PUBLIC.test(line.label.text);
      return isThreePublic && budget?.value && final?.value
        ? [{ line, budget, final, pair: [budget.value, final.value] as const }]
        : [];
    });
    for (const { line, final, pair } of filled.filter(({ pair: [budget, spent] }) => spent.value.gt(budget.value))) {
      const [budget, spent] = pair.map(({ value }) => value.toFixed()) as [string, string];
      yield { at: final.at, row: fundingName(line), data: { kind: "over", budget, final: spent, rows: 1 } };
    }
    const isCopied =
      filled.length >= FEWEST && filled.every(({ pair: [budget, spent] }) => spent.value.eq(budget.value) && !spent.value.eq(0));
    const [first] = filled;
    if (first === undefined || !isCopied) return;
    const [budget, final] = first.pair.map(({ value }) => value.toFixed()) as [string, string];
    yield { at: first.final.at, row: fundingName(first.line), data: { kind: "copied", budget, final, rows: filled.length } };
  },
});
