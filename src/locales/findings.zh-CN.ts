import type { CauseData, SumData } from "../rules/funding-sums";
import type { FindingTexts } from "./finding-texts";
import { baseDataTextsZhCN } from "./findings/base-data.zh-CN";
import { moneyTextsZhCN } from "./findings/money.zh-CN";
import { numberTextsZhCN } from "./findings/numbers.zh-CN";
import { weightAndScoreTextsZhCN } from "./findings/weights-and-scores.zh-CN";
import { goalTextsZhCN } from "./findings/goals.zh-CN";
import { targetTextsZhCN } from "./findings/targets.zh-CN";
import type { Formats } from "./formats";

const columns: Readonly<Record<SumData["column"], string>> = {
  initialBudget: "年初预算数",
  adjustedBudget: "全年预算数",
  actualExpenditure: "全年执行数",
};

const suspect = (row: string | undefined): string => row ?? "合计数";

const causes: { readonly [Kind in CauseData["kind"]]: (cause: CauseData, f: Formats) => string } = {
  unit: ({ row, factor = "1", meant = "" }, f) =>
    factor === "10000" || factor === "0.0001"
      ? `可能把元和万元弄混了：${suspect(row)}按 ${f.number(meant)} 万元算就平了（相差 10,000 倍）。`
      : `可能点错了小数点：${suspect(row)}按 ${f.number(meant)} 万元算就平了。`,
  digitsSwapped: ({ row, meant = "" }, f) => `可能有两位数字写反了：${suspect(row)}按 ${f.number(meant)} 万元算就平了。`,
  oneDigit: ({ row, meant = "" }, f) => `可能有一位数字写错了：${suspect(row)}按 ${f.number(meant)} 万元算就平了。`,
  notInTotal: ({ row }) => `差额正好是${suspect(row)}：可能它没有算进合计，或已包含在别的行里。`,
  countedTwice: ({ row }) => `差额正好是${suspect(row)}：可能它在合计里算了两次。`,
};

const cause = (data: SumData, f: Formats): string => (data.cause ? causes[data.cause.kind](data.cause, f) : "");

const gap = (difference: string, f: Formats): string => `差 ${f.number(difference.replace("-", ""))} 万元`;

export const findingsZhCN: FindingTexts = {
  "match-weights-to-full-marks": ({ sum, fullMarks, execution, isCut }, f) => ({
    title: `分值合计 ${f.number(sum)}，应为 ${f.number(fullMarks)}`,
    what: `各项分值加起来是 ${f.number(sum)} 分${execution ? `（含预算执行 ${f.number(execution)} 分）` : ""}，满分是 ${f.number(fullMarks)} 分。`,
    why: "分值合计不是满分，总分和等级就不能和别的单位比。",
    todo: isCut
      ? "表格像是不完整：请看后面是不是少了几行（比如满意度指标、总分行）；补齐后再核对分值。"
      : "请对照表式的标准分值，看哪一级多了或少了；预算执行率的分值也要算在内。",
  }),
  "match-level-weights": ({ row, printed, sum, parts }, f) => ({
    title: `${row}分值 ${f.number(printed)}，下级加起来是 ${f.number(sum)}`,
    what: `${row}写的是 ${f.number(printed)} 分，它下面 ${parts} 项的分值合计 ${f.number(sum)} 分。`,
    why: "下级分值之和要等于上级分值，不然总分对不上。",
    todo: "请核对这一级和下级的分值，改正其中写错的一个。",
  }),
  "keep-score-within-weight": ({ row, score, weight, fault }, f) => ({
    title:
      fault === "above"
        ? `${row}得 ${f.number(score)} 分，超过分值 ${f.number(weight)}`
        : `${row}得分是负数（${f.number(score)}）`,
    what: `分值 ${f.number(weight)} · 自评 ${f.number(score)}。`,
    why: fault === "above" ? "一项最多得满分；超额完成也不加分。" : "一项最少得 0 分。",
    todo: `请把得分改到 0 至 ${f.number(weight)} 之间。`,
  }),
  "match-total-score": ({ printed, sum, difference, execution, isCut }, f) => ({
    title: `总分写 ${f.number(printed)}，各项加起来是 ${f.number(sum)}`,
    what: `总分 ${f.number(printed)} · 各项得分合计 ${f.number(sum)}${execution ? `（含预算执行 ${f.number(execution)}）` : ""} · 差 ${f.number(difference.replace("-", ""))}。`,
    why: "总分是各项得分之和，报告和等级都用它。",
    todo: isCut
      ? "表格像是不完整：各项全得满分也到不了这个总分，请看是不是少了几行。"
      : "如果各项得分没有错，用“计算”把总分写对；否则先改得分。",
  }),
  "require-reason-for-lost-points": ({ row, weight, score, lost }, f) => ({
    title: `${row}少得 ${f.number(lost)} 分，没有写原因`,
    what: `分值 ${f.number(weight)} · 自评 ${f.number(score)} · 差 ${f.number(lost)}，原因栏是空的。`,
    why: "扣了分就要说明理由；复核时空着会被退回。",
    todo: `写明这 ${f.number(lost)} 分扣在哪里、怎样改进；如未扣分，把得分改回 ${f.number(weight)}。`,
  }),
  "keep-points-for-met-target": ({ kind, row, target, actual, weight, score, lost }, f) => ({
    title:
      kind !== "reported"
        ? `${row}已达到目标，却少得 ${f.number(lost)} 分`
        : `${row}完成值填 ${actual}，却少得 ${f.number(lost)} 分`,
    what: `目标“${target}” · 完成“${actual}” · 分值 ${f.number(weight)} · 自评 ${f.number(score)}。`,
    why: "达到目标得满分。扣了分又没有原因，看的人不知道问题在哪。",
    todo: `如确有不足，请在原因栏写明，并把完成值写具体；如没有，把得分改回 ${f.number(weight)}。`,
  }),
  "match-execution-rate": ({ row, printed, expected, budget, executed, isRatio }, f) => ({
    title:
      printed === undefined
        ? `${row}没有填执行率，应为 ${f.percent(expected)}`
        : `${row}执行率写 ${f.percent(printed)}，应为 ${f.percent(expected)}`,
    what: `${f.number(executed)} ÷ ${f.number(budget)} = ${f.percent(expected)}${printed === undefined ? "，这一格是空的" : `，表中是 ${f.percent(printed)}`}。`,
    why: isRatio ? "可能把比率当成了百分数（1 就是 100%）。" : "执行率由执行数和预算数算出，复核时会重算。",
    todo: "如果两个金额没有错，用“计算”把执行率写对；否则先改金额。",
  }),
  "keep-spending-within-budget": (data, f) =>
    data.kind === "negative"
      ? {
          title: `${data.row}的金额是负数（${f.number(data.amount)}）`,
          what: `表中是 ${f.number(data.amount)}，预算数和执行数都不会小于 0。`,
          why: "负数多半是冲减或结余填到了这里，合计和执行率都会跟着错。",
          todo: "请填全年的数；冲减已在数里扣掉的，填扣掉以后的数。",
        }
      : {
          title: `${data.row}多支出 ${f.number(data.over)} 万元${data.rate ? `，执行率 ${f.percent(data.rate)}` : "，预算是 0"}`,
          what: `全年预算数 ${f.number(data.budget)} 万元 · 全年执行数 ${f.number(data.executed)} 万元。`,
          why: "支出不能超过全年预算；通常是预算数没有用调整后的数，或两个数填反了。",
          todo: "请核对全年预算数是否包含年中追加和上年结转，再核对执行数。",
        },
  "match-sources-to-total": (data, f) => ({
    title:
      data.total === undefined
        ? `${data.row}的${columns[data.column]}空着，各项来源合计 ${f.number(data.sum)} 万元`
        : `${data.row}与各项来源${gap(data.difference, f)}（${columns[data.column]}）`,
    what: `${columns[data.column]}：总额 ${data.total === undefined ? "空" : f.number(data.total)} · 各项来源合计 ${f.number(data.sum)}（万元）。`,
    why: data.isRounding
      ? "各行四舍五入后相加，会和总额差一点；这个差额在四舍五入范围内。"
      : `总额应等于各项来源之和，这个差额不是四舍五入造成的。${cause(data, f)}`,
    todo: data.isRounding
      ? "不必调整；要平的话，按单位的习惯把尾差放在最大的一行。"
      : "请对照预算批复和决算，核对总额和各项来源，改正写错的一个。",
  }),
  "match-structure-to-total": (data, f) => {
    const against = data.against === "total" ? "资金总额" : "资金来源合计";
    return {
      title: `基本支出和项目支出合计，与${against}${gap(data.difference, f)}（${columns[data.column]}）`,
      what: `${columns[data.column]}：${against} ${f.number(data.total ?? "")} · 基本支出加项目支出 ${f.number(data.sum)}（万元）。`,
      why: data.isRounding
        ? "各行四舍五入后相加，会和总额差一点；这个差额在四舍五入范围内。"
        : `钱从哪里来和用到哪里去，两边要相等；这个差额不是四舍五入造成的。${cause(data, f)}`,
      todo: data.isRounding
        ? "不必调整；要平的话，按单位的习惯把尾差放在最大的一行。"
        : "请对照决算核对基本支出、项目支出和总额，改正写错的一个。",
    };
  },
  "match-kind-of-actual": ({ kind, row, target, actual }) => ({
    title: {
      words: `${row}的目标是数，完成值“${actual}”里没有数`,
      notApplicable: `${row}的目标是数，完成值只填了“${actual}”`,
      share: `${row}的完成值只写了“${actual}”，没有写完成了多少`,
      number: `${row}的目标是文字，完成值只有一个数“${actual}”`,
    }[kind],
    what: `目标“${target}” · 完成“${actual}”。`,
    why: kind === "number" ? "只有一个数，看不出它说的是什么。" : "目标是多少，完成值就要能和它比；比不了就算不出得分。",
    todo: kind === "number" ? "请写明这个数是什么、达到了怎样的效果。" : "请填实际完成的数和单位；确实没有发生的，在原因栏说明。",
  }),
  "match-unit-of-actual": ({ kind, row, target, actual, targetUnit = "", actualUnit = "" }) => ({
    title: {
      missing: `${row}的完成值“${actual}”没有写单位（目标是${targetUnit}）`,
      different: `${row}的目标按“${targetUnit}”，完成按“${actualUnit}”`,
      scale: `${row}的目标用${targetUnit}，完成用${actualUnit}`,
      bareHundred: `${row}的 100 没有写单位，是 100 还是 100%？`,
    }[kind],
    what: `目标“${target}” · 完成“${actual}”。`,
    why: {
      missing: "这个单位容易混（人和人次、元和万元、数和百分数），省掉了就不知道比的是什么。",
      different: "单位不同的数不能直接比，例如一个人来三次是 1 人、3 人次。",
      scale: "同是金额，单位不同容易看错 10,000 倍。",
      bareHundred: "数和百分数要分清，不然算不出完成率。",
    }[kind],
    todo:
      kind === "missing"
        ? `请在完成值后面写上单位；如果统计口径不是${targetUnit}，请换算后再填。`
        : "请把目标和完成值写成同一个单位。",
  }),
  "require-measured-actual": ({ kind, row, target, actual, isCopy }) => ({
    title: kind === "weight" ? `${row}的目标和完成值都是“${actual}”，和分值一样` : `${row}的完成值“${actual}”不是实际数`,
    what: `目标“${target}” · 完成“${actual}”${isCopy ? "，两个一样" : ""}。`,
    why: kind === "weight" ? "分值不是目标值；这样填看不出做了多少。" : "完成值是已经发生的数，带“≥”“以上”说明它还是目标的写法。",
    todo: "请填全年实际做到的数和单位。",
  }),
  "require-reason-for-over-completion": ({ row, target, actual, completion, limit }, f) => ({
    title: `${row}完成 ${f.percent(completion)}，超过 ${f.percent(limit)}，没有说明`,
    what: `目标“${target}” · 完成“${actual}” · 完成率 ${f.percent(completion)}。`,
    why: `超得多不扣分，但复核会问：是目标定低了，还是工作有了变化？${f.percent(limit)} 是通行的口径，办法只说“较多”。`,
    todo: "请在原因栏写一句为什么超过，例如年中扩大了范围；如目标定低了，写明明年怎样调整。",
  }),
  "match-actual-to-question": ({ kind, row, target, actual, rows }) => ({
    title: {
      pointer: `${row}的目标只说“${target}”，${rows > 1 ? `${rows} 行都` : ""}只答了“${actual}”`,
      time: `${row}的目标问时间，完成值“${actual}”答的是数量`,
      count: `${row}的目标问数量，完成值“${actual}”答的是时间`,
      dimension: `${row}的完成值“${actual}”答的不是目标问的数`,
    }[kind],
    what: `目标“${target}” · 完成“${actual}”。`,
    why: {
      pointer: `目标里没有要达到的数或标准，看不出“${actual}”说的是什么。`,
      time: "两个说的不是一件事，没有数可以和完成值比；可能是目标从上一行粘贴下来的。",
      count: "两个说的不是一件事，算不出完成率。",
      dimension: "两个量的单位不是一类，不能比。",
    }[kind],
    todo:
      kind === "pointer"
        ? "请把办法里对应这一项的标准写进目标，或在完成值里写明按办法考核的结果。"
        : "请核对目标和完成值，让两个说同一件事。",
  }),
  "require-actual": ({ missing, row, target }) => ({
    title: missing === "both" ? `${row}的目标和完成值都空着` : `${row}没有填完成值`,
    what: missing === "both" ? "这一行只有名称。" : `目标“${target}”，完成值是空的。`,
    why: "有名称、有目标的行都要填完成情况；空着会被退回。",
    todo: missing === "both" ? "请补上目标和完成值；今年没有这一项的，填“不适用”并说明。" : "请填全年实际完成的情况。",
  }),
  ...baseDataTextsZhCN,
  ...moneyTextsZhCN,
  ...numberTextsZhCN,
  ...weightAndScoreTextsZhCN,
  ...targetTextsZhCN,
  ...goalTextsZhCN,
};
