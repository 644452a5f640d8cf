import type { Field } from "./field";
import { lacksReason } from "./row-reading";
import type { SelfEvaluation } from "./self-evaluation";

const SPENDING = /执行|支付|支出|拨付|付款|资金|款项?未|尾款|质保金|结转|结余|预算|招标|采购/;
const SPENDING_CAUSE =
  /(?:因|由于|原因|受)[^。;；]{0,60}(?:执行|支付|支出|拨付|付款|资金|尾款|结转|结余|预算)|尾款|未(?:能)?(?:支付|拨付|付)|结转(?:至|到|下年)|质保金/;
const MONEY_MOVED =
  /(?:预算|资金|经费|拨款)[^。;；]{0,12}(?:调整|调剂|增加|减少|新增|收回)|(?:调整|调剂|增加|减少|新增|收回)[^。;；]{0,8}(?:预算|资金|经费|拨款)/;
const CHANGE = new RegExp(`追加|调增|调减|压减|上年结转|年中|年初(?:未|没有)|${MONEY_MOVED.source}`);
const CHANGE_CAUSE =
  /(?:预算|资金|经费)[^。;；]{0,12}(?:追加|调整|调增|调减|调剂|压减|收回)|年中(?:追加|调整|新增|下达)|上年结转/;

/** Where a form can say why money was not spent, or why the budget changed: the rows' reasons, and what was achieved. */
const explains = (form: SelfEvaluation, reason: RegExp, goals: RegExp): boolean => {
  const says = (field: Field<unknown> | undefined, pattern: RegExp): boolean => field !== undefined && pattern.test(field.text);
  return (
    form.indicators.some((row) => !lacksReason(row) && says(row.reason, reason)) ||
    form.indicators.some(({ actual }) => says(actual, goals)) ||
    says(form.goals?.actual, goals)
  );
};

/** Whether some cell tells why the money was not spent. */
export const explainsSpending = (form: SelfEvaluation): boolean => explains(form, SPENDING, SPENDING_CAUSE);

/** Whether some cell tells why the budget changed within the year. */
export const explainsChange = (form: SelfEvaluation): boolean => explains(form, CHANGE, CHANGE_CAUSE);
