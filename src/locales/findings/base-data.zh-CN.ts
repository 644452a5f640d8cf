import type { BaseDataRuleId } from "../../rules/base-data";
import type { PartSumData } from "../../rules/base-data/part-sums";
import type { RateData } from "../../rules/base-data/rate-check";
import type { CauseData } from "../../rules/funding-sums";
import type { FindingText, FindingTexts } from "../finding-texts";
import type { Formats } from "../formats";

const columns: Readonly<Record<PartSumData["column"], string>> = {
  lastFinal: "上年决算数",
  budget: "当年预算数",
  final: "当年决算数",
};

const magnitude = (difference: string): string => difference.replace("-", "");

const causeOf = ({ cause, unit }: PartSumData, f: Formats): string => {
  if (cause === undefined) return "";
  const { row = "合计数", meant = "", factor = "" } = cause;
  const settles = `${row}按 ${f.number(meant)} ${unit}算就平了`;
  const said: Readonly<Record<CauseData["kind"], string>> = {
    unit:
      factor === "10000" || factor === "0.0001"
        ? `可能把元和万元弄混了：${settles}（相差 10,000 倍）。`
        : `可能点错了小数点：${settles}。`,
    digitsSwapped: `可能有两位数字写反了：${settles}。`,
    oneDigit: `可能有一位数字写错了：${settles}。`,
    notInTotal: `差额正好是${row}：可能它没有算进合计，或已包含在别的行里。`,
    countedTwice: `差额正好是${row}：可能它在合计里算了两次。`,
  };
  return said[cause.kind];
};

const sumText = (data: PartSumData & { readonly row: string }, f: Formats): FindingText => {
  const { row, column, unit, total, sum, difference, parts } = data;
  return {
    title:
      total === undefined
        ? `${row}${columns[column]}是空的，各项加起来是 ${f.number(sum)} ${unit}`
        : `${row}${columns[column]}和各项之和差 ${f.number(magnitude(difference))} ${unit}`,
    what: `${columns[column]}：${row}${total === undefined ? "空着" : ` ${f.number(total)}`} · ${f.list(parts)}合计 ${f.number(sum)}（${unit}）。`,
    why: `合计数要等于各项之和，四舍五入的尾差解释不了这个差额。${causeOf(data, f)}`,
    todo: total === undefined ? "请用“计算”把合计数填上；没有发生的填 0。" : "请对照决算报表核对合计数和各项，改正写错的一个。",
  };
};

const rateText = (
  { printed, expected, isRatio }: RateData,
  f: Formats,
  names: { readonly rate: string; readonly part: string; readonly whole: string },
  counted: string,
): FindingText => ({
  title:
    printed === undefined
      ? `${names.rate}没有填，应为 ${f.percent(expected)}`
      : `${names.rate}写 ${f.percent(printed)}，应为 ${f.percent(expected)}`,
  what: `${counted}，${names.part}÷${names.whole}＝${f.percent(expected)}，${printed === undefined ? "表中空着" : `表中写 ${f.percent(printed)}`}。`,
  why: isRatio ? "可能把比值当成了百分数（1 就是 100%）。" : "这个比率由前面两个数算出，复核时会重新计算。",
  todo: "两个数都对的，用“计算”把比率填上；不对的先改数。",
});

export const baseDataTextsZhCN = {
  "match-staffing-rate": (data, f) =>
    rateText(
      data,
      f,
      { rate: data.row, part: "在职人数", whole: "编制数" },
      `编制 ${f.number(data.whole)} 人 · 在职 ${f.number(data.part)} 人`,
    ),
  "match-building-rates": (data, f) =>
    data.kind === "area"
      ? rateText(
          data,
          f,
          { rate: `${data.row}规模控制率`, part: "实际规模", whole: "批复规模" },
          `批复 ${f.number(data.whole)} ㎡ · 实际 ${f.number(data.part)} ㎡`,
        )
      : rateText(
          data,
          f,
          { rate: `${data.row}投资概算控制率`, part: "实际投资", whole: "预算投资" },
          `预算投资 ${f.number(data.whole)} · 实际投资 ${f.number(data.part)}`,
        ),
  "match-three-public-expenses": sumText,
  "match-official-vehicles": sumText,
  "match-total-expenditure": (data, f) =>
    data.kind === "sum"
      ? sumText(data, f)
      : {
          title: `${data.row}决算 ${f.number(data.final)} ${data.unit}，自评表写 ${f.number(data.reported)} 万元`,
          what: `基础数据表当年决算数 ${f.number(data.final)} ${data.unit} · 自评表全年执行数 ${f.number(data.reported)} 万元。`,
          why: "两张表说的是同一笔支出，数要一致。",
          todo: "请对照决算报表，把写错的一张改过来。",
        },
  "match-project-items": (data, f) => {
    const named = f.list(data.columns.map((column) => columns[column]));
    if (data.kind === "noItems")
      return {
        title: `${data.row}有 ${f.number(data.total)} ${data.unit}，下面一个项目也没有填`,
        what: `${named}只有总数，各项目行都空着。`,
        why: "项目支出要一个项目一行，只有总数看不出钱用在哪里。",
        todo: "请按项目逐行填列；行数不够的插入行。",
      };
    const { total, sum, difference } = data;
    return {
      title:
        total === undefined
          ? `${data.row}${named}是空的，各项目加起来是 ${f.number(sum)} ${data.unit}`
          : `${data.row}${named}和各项目之和差 ${f.number(magnitude(difference))} ${data.unit}`,
      what: `${named}：${data.row}${total === undefined ? "空着" : ` ${f.number(total)}`} · 各项目合计 ${f.number(sum)}（${data.unit}）。`,
      why: "项目支出要等于下面各项目之和。",
      todo: total === undefined ? "请填上项目支出的总数。" : "请看是不是漏了项目，或把其中的子项又算了一次。",
    };
  },
  "require-savings-measures": ({ row, text }) => ({
    title: text === undefined ? `${row}没有填` : `${row}只写了“${text}”`,
    what: text === undefined ? "这一栏是空的。" : `这一栏写的是“${text}”。`,
    why: "过紧日子的措施是评价内容，空着会被退回。",
    todo: "写一两句本单位当年压减开支的具体做法，如制度、压减的项目和金额。",
  }),
  "no-budget-equal-to-final": ({ rows }) => ({
    title: `${rows} 行的预算数和决算数完全相同`,
    what: `除三公经费外，填了数的 ${rows} 行里，当年预算数和当年决算数一分不差。`,
    why: "年初预算和年终决算很少处处相等，复核的人会以为是照抄。",
    todo: "请确认预算数填的是批复的年初预算，不是执行数；确实相同的可以不改。",
  }),
  "require-note-for-overstaffing": ({ row, rate, authorised, actual, over }, f) => ({
    title: over === undefined ? `${row} ${f.percent(rate)}，超过 100%` : `超编 ${f.number(over)} 人，${row} ${f.percent(rate)}`,
    what:
      authorised === undefined || actual === undefined
        ? `表中的${row}是 ${f.percent(rate)}。`
        : `编制 ${f.number(authorised)} 人 · 在职 ${f.number(actual)} 人 · ${row} ${f.percent(rate)}。`,
    why: "在职人员控制率以 100% 为标准，超过的要扣分，也没有写原因。",
    todo: "请核对编制数和在职人数；确实超编的，在表下“说明”里写明原因。",
  }),
  "require-reason-for-budget-gap": ({ row, budget, final, unit, rate, limit }, f) => ({
    title: rate === undefined ? `${row}没有预算，决算 ${f.number(final)} ${unit}` : `${row}决算是预算的 ${f.percent(rate)}`,
    what: `当年预算数 ${f.number(budget)} · 当年决算数 ${f.number(final)}（${unit}）。`,
    why: `决算和预算相差超过 ${f.percent(limit)}，看不出是追加了预算还是没有执行。`,
    todo: "请核对两个数；确实如此的，在表下“说明”里写明追加或未执行的原因。",
  }),
  "keep-three-public-expenses-within-budget": ({ row, budget, final, over, unit }, f) => ({
    title: `${row}超预算 ${f.number(over)} ${unit}`,
    what: `当年预算数 ${f.number(budget)} · 当年决算数 ${f.number(final)}（${unit}）。`,
    why: "三公经费控制率以 100% 为标准，超过的会扣分。",
    todo: "请核对决算数；预算年中有调整的，预算数填调整后的数。",
  }),
} satisfies Pick<FindingTexts, BaseDataRuleId>;
