import type { FindingTexts } from "../finding-texts";
import type { Formats } from "../formats";

type Family =
  | "match-standard-weights"
  | "keep-weights-balanced"
  | "keep-total-within-cap"
  | "match-score-to-completion"
  | "match-score-to-tier"
  | "require-telling-reason"
  | "no-number-as-reason"
  | "no-full-marks-everywhere"
  | "match-score-to-scale"
  | "require-score"
  | "no-weight-applied-twice";

const span = (low: string, high: string, f: Formats): string =>
  low === high ? f.number(low) : `${f.number(low)} 至 ${f.number(high)}`;

const tiers = { met: "达成", partly: "部分达成", missed: "未达成" };

export const weightAndScoreTextsZhCN = {
  "match-standard-weights": ({ printed, standard }, f) => {
    const list = (weights: typeof printed): string => f.list(weights.map(({ name, weight }) => `${name} ${f.number(weight)}`));
    return {
      title: `一级指标分值是${list(printed)}，表式规定是${list(standard)}`,
      what: `表中：${list(printed)}。表式：${list(standard)}。`,
      why: "一级指标的分值有原则规定，各单位的总分才能比较；改动了会被问到依据。",
      todo: "没有特殊情况的，请按表式调整；确需调整的，在表下注明依据。",
    };
  },
  "keep-weights-balanced": ({ kind, row, weight, limit = "" }, f) => ({
    title: {
      row: `${row}一项占 ${f.number(weight)} 分，超过 ${f.number(limit)} 分`,
      satisfaction: `${row}占 ${f.number(weight)} 分，一般不超过 ${f.number(limit)} 分`,
      single: `只有${row}一类一级指标（${f.number(weight)} 分）`,
    }[kind],
    what: kind === "single" ? `一级指标只有${row}，没有别的类。` : `分值 ${f.number(weight)} · 一般不超过 ${f.number(limit)}。`,
    why: {
      row: "一项分值太重，它一好一坏就决定了总分，看不出别的工作。",
      satisfaction: "满意度由调查得来，分值太重，总分就靠一次调查。",
      single: "产出、效益和满意度都要看，缺了哪一类都说不清绩效。",
    }[kind],
    todo:
      kind === "single"
        ? "请补上缺少的一级指标，或核对表格是否完整。"
        : "如表式没有这样规定，请把这一项拆细，或把分值分给别的指标。",
  }),
  "keep-total-within-cap": ({ total, most, rate, rateBelow }, f) => ({
    title: `总分 ${f.number(total)}，执行率低于 ${f.percent(rateBelow)} 的最高 ${f.number(most)} 分`,
    what: `执行率 ${f.percent(rate)} · 总分 ${f.number(total)} · 当地规定最高 ${f.number(most)} 分。`,
    why: "这份表式带有当地的封顶规定；钱没花出去，总分再高，复核时也会被压下来。",
    todo: `请核对当地今年的通知：仍按封顶执行的，总分写 ${f.number(most)} 并注明；不再执行的，可写说明。各项得分不用改。`,
  }),
  "match-score-to-completion": ({ kind, row, target, actual, weight, score, expected, share }, f) => ({
    title: `${row}得 ${f.number(score)} 分，按完成情况算是 ${f.number(expected)}`,
    what: `目标“${target}” · 完成“${actual}” · ${f.percent(share)} × 分值 ${f.number(weight)} = ${f.number(expected)}，表中是 ${f.number(score)}。`,
    why: {
      reached: "没有完成的定量指标，得分＝完成值÷目标值×分值。",
      kept: "不能超过的指标超过了，得分＝目标值÷完成值×分值。",
      range: "完成值在目标范围以外，通常按离得近的一头折算。",
    }[kind],
    todo: `如果目标和完成值没有错，把得分改为 ${f.number(expected)}；另有计分办法的，在原因栏写明。`,
  }),
  "match-score-to-tier": ({ tier, row, actual, weight, score, low, high }, f) => ({
    title: `${row}写“${actual}”，得 ${f.number(score)} 分，和${tiers[tier]}一档不合`,
    what: `分值 ${f.number(weight)} · 自评 ${f.number(score)} · ${tiers[tier]}一档是 ${span(low, high, f)} 分。`,
    why: "定性指标按达成、部分达成、未达成三档计分，说法和得分要在同一档。",
    todo: "请看完成情况的说法和得分，哪一个不合实际就改哪一个。",
  }),
  "require-telling-reason": ({ kind, row, reason, rows = 0, stated = "", real = "" }) => ({
    title: {
      repeated: `${rows} 行的原因是同一句话`,
      denial: `${row}扣了分，原因却说已经完成`,
      vague: `${row}的原因“${reason}”没有说为什么`,
      number: `${row}的原因说的是 ${stated}，差距是 ${real}`,
      points: `${row}的原因说扣 ${stated} 分，实际少了 ${real} 分`,
    }[kind],
    what: `原因栏：“${reason}”。`,
    why: {
      repeated: "每一项没完成的缘由不同，几行照抄一句，等于没有说明。",
      denial: "已经完成就不该扣分；扣了分，就要说哪里没有做到。",
      vague: "复核不接受“酌情扣分”一类的说法，要写具体的缘由。",
      number: "原因里的数解释不了这么大的差距，看的人会再问。",
      points: "原因里的分数和得分栏对不上。",
    }[kind],
    todo:
      kind === "points"
        ? "请核对得分和原因里的分数，改正写错的一个。"
        : "请写明这一行差在哪里、为什么、怎样改进；写了数的，要和差距对得上。",
  }),
  "no-number-as-reason": ({ reason, rows }, f) => ({
    title: `${f.number(rows)} 行得了满分，原因栏填“${reason}”`,
    what: `原因栏是“${reason}”，这一行没有扣分。`,
    why: "原因栏是文字；填数容易被当成扣分或偏差的数。",
    todo: "可以清空，或改成“无”。",
  }),
  "no-full-marks-everywhere": ({ kind, score, rows }, f) => ({
    title: kind === "total" ? `自评总分 ${f.number(score)}，是满分` : `${f.number(rows)} 项指标都得了满分`,
    what:
      kind === "total"
        ? `总分 ${f.number(score)}，没有一项扣分。`
        : `${f.number(rows)} 项指标合计 ${f.number(score)} 分，没有一项扣分。`,
    why: "满分不是错，但复核会逐项看：目标是不是定低了，完成值有没有依据。",
    todo: "请逐项核对佐证材料；确实都完成了，不用改。",
  }),
  "match-score-to-scale": ({ row, actual, rate, score, low, high }, f) => ({
    title: `${row}得 ${f.number(score)} 分，比率 ${f.percent(rate)} 应得 ${span(low, high, f)} 分`,
    what: `完成情况“${actual}”，算出 ${f.percent(rate)}；按分档标准得 ${span(low, high, f)} 分，表中是 ${f.number(score)}。`,
    why: "这一项按比率分档计分，得分要和比率所在的档次一致。",
    todo: "如果完成情况里的数没有错，请按档次改得分。",
  }),
  "require-score": ({ row, weight }, f) => ({
    title: `${row}没有得分（分值 ${f.number(weight)}）`,
    what: `分值 ${f.number(weight)}，完成情况已填，得分是空的。`,
    why: "别的行都打了分，这一行空着，总分就少算了。",
    todo: "请补上得分；没有得分的，填 0 并写明原因。",
  }),
  "no-weight-applied-twice": ({ kind, row, weight, score, rows }, f) => ({
    title:
      kind === "rows"
        ? `${row}分值 ${f.number(weight)}，得 ${f.number(score)} 分：权重乘了两次`
        : `总分 ${f.number(score)} 是得分又乘一次权重加出来的`,
    what:
      kind === "rows"
        ? `${f.number(rows)} 行的得分都等于分值×分值%，例如 ${f.number(weight)} × ${f.percent(weight)} = ${f.number(score)}。`
        : `各项得分直接相加不是 ${f.number(score)}；每项先乘自己的分值%再相加，正好是它。`,
    why: "分值本身就是权重，得分再折算一次，总分会小很多。",
    todo: "请用没有折算的得分，总分直接相加。",
  }),
} satisfies Pick<FindingTexts, Family>;
