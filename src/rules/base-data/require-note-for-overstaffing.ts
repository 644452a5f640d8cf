// 在职人数超过编制数的，要说明原因。
import type { BaseData } from "../../domain/base-data";
import { ratio, round, type Decimal } from "../../domain/decimal";
import type { Observations } from "../rule";
import { defineBaseDataRule } from "./rule";

interface Data {
  /** In percent. */
  readonly rate: string;
  /** Absent where the form only has the rate. */
  readonly authorised?: string;
  readonly actual?: string;
  readonly over?: string;
}

const EXPLAINS = /超编|满编|编制|编外|在职|控制率|超员|借调|划转|安置/;

const isExplained = ({ measures, notes }: BaseData): boolean =>
  [measures, ...notes].some((field) => field !== undefined && EXPLAINS.test(field.text));

const rateOf = ({ staffing }: BaseData): Decimal | undefined => {
  const [actual, authorised] = [staffing?.actual?.value, staffing?.authorised?.value];
  return actual && authorised ? ratio(actual.value.times(100), authorised.value) : staffing?.controlRate?.value?.value;
};

export default defineBaseDataRule({
  id: "require-note-for-overstaffing",
  code: "B8",
  severity: "warning",
  source: "base-data-staffing-limit",
  needs: [],
  *check(form): Observations<Data> {
    const { authorised, actual, controlRate } = form.staffing ?? {};
    const [field, rate] = [controlRate ?? actual, rateOf(form)];
    if (field === undefined || rate === undefined || rate.lte(100) || isExplained(form)) return;
    const counts = authorised?.value &&
      actual?.value && {
        authorised: authorised.value.value.toFixed(),
        actual: actual.value.value.toFixed(),
        over: actual.value.value.minus(authorised.value.value).toFixed(),
      };
    const related = [authorised, actual].flatMap((related) => (related && related !== field ? related.at : []));
    yield { at: field.at, row: "控制率", data: { rate: round(rate, 2).toFixed(2), ...counts }, related };
  },
});
