import type { FindingTexts } from "../finding-texts";

export const targetTextsZhCN = {
  "require-measurable-target": ({ kind, row, target, rows }) => ({
    title: {
      empty: `${row}没有目标，却填了完成值`,
      nameless: `${row}的 ${rows} 行都没有三级指标，也没有自己的目标`,
      task: `${row}的目标“${target}”没说是哪些工作、做到多少`,
      direction: `${row}的目标“${target}”只有方向，没有程度`,
      degree: `${row}的目标“${target}”没有可比的标准`,
      cost: `${row}是成本，目标“${target}”里没有金额`,
    }[kind],
    what: kind === "empty" ? "目标一格是空的。" : kind === "nameless" ? `${rows} 行共用“${target}”。` : `目标“${target}”。`,
    why: "目标能衡量，完成情况才能对照，得分才有依据；不可考核的指标复核时会扣分。",
    todo: {
      empty: "请补上年初设定的目标；年初没有设定的，在原因栏说明。",
      nameless: "请按办法里的考核内容写出三级指标和各自的目标。",
      task: "请写出具体工作和数量，例如“走访 ≥120 户”“举办活动 ≥4 次”。",
      direction: "请写成可以比较的数，例如“用电量比上年下降 ≥3%”；确实不能定量的，写明达到什么状态、凭什么判断。",
      degree: "请改成数（例如“≥95%”），或写明怎样算达到。",
      cost: "请写出金额上限，例如“≤20 万元”或“≤400 元/人·天”。",
    }[kind],
  }),
  "match-direction-to-indicator": ({ kind, row, target }) => ({
    title: {
      costFloor: `${row}是成本，目标却写成“${target}”`,
      costBare: `${row}是成本，目标“${target}”没有写“≤”`,
      countCeiling: `${row}是要完成的数量，目标却写成“${target}”`,
    }[kind],
    what: `目标“${target}”。`,
    why:
      kind === "countCeiling"
        ? "写“≤”等于做得越少越好，一件不做也算完成。"
        : kind === "costFloor"
          ? "写“≥”等于花得越多越好，和控制成本相反。"
          : "没有符号，看不出是上限还是定额；花得少了反而像没完成。",
    todo: kind === "countCeiling" ? "请改成“≥”或“＝”。" : "请改成“≤”，完成值填实际成本。",
  }),
  "match-indicator-to-heading": ({ kind, row, heading, target }) => ({
    title: {
      satisfaction: `${row}是满意度，放在了“${heading}”下`,
      money: `${row}是花的钱，放在了“${heading}”下`,
      rate: `${row}是比率，放在了“${heading}”下`,
      count: `${row}数的是数量，放在了“${heading}”下`,
      compliance: `${row}说的是合规，放在了“${heading}”下`,
      notSatisfaction: `${row}不是满意度，放在了“${heading}”下`,
    }[kind],
    what: `二级指标“${heading}” · 三级指标“${row}”${target === "" ? "" : ` · 目标“${target}”`}。`,
    why: {
      satisfaction: "满意度有自己的一级（二级）指标和分值，放在别处会重复或漏评。",
      money: "花了多少钱不是产出，复核时这样的行记 0 分。",
      rate: "比率说明做得好不好、覆盖多少，一般属于质量；数量要写做了多少。",
      count: "这里要看的不是做了多少；和二级指标对不上的行，复核时记 0 分。",
      compliance: "合规说的是钱用得对不对，不是花了多少，看不出成本控制。",
      notSatisfaction: "这里要看服务对象满不满意，这一行说的是别的事。",
    }[kind],
    todo: {
      satisfaction: "请移到满意度指标下，或换成这一级该有的内容。",
      money: "请换成用这笔钱做成了什么（个数、面积、人数），金额写到成本指标下。",
      rate: "请移到质量指标下，或改成人数、次数等数量。",
      count: "请移到数量指标下；这里换成这一级该有的内容，例如时效写完成时间、成本写金额。",
      compliance: "请移到质量指标下；这里写成本的金额上限。",
      notSatisfaction: "请移到合适的指标下；这里写服务对象满意度和调查结果。",
    }[kind],
  }),
  "no-full-marks-above-ceiling": ({ row, target, actual, score, expected }, f) => ({
    title: `${row}超过上限（${actual}，目标 ${target}），仍得满分 ${f.number(score)}`,
    what: `目标“${target}” · 完成“${actual}” · 自评 ${f.number(score)}。`,
    why: "目标是上限，超过就是没有完成，应按目标÷完成的比例记分。",
    todo: `请核对完成值；如没有错，按比例是 ${f.number(expected)} 分，并写明超过的原因。`,
  }),
  "match-dates-to-year": ({ kind, row, target, actual, year }) => ({
    title: kind === "year" ? `${row}的目标“${target}”不在 ${year} 年内` : `${row}完成于“${actual}”，晚于目标“${target}”`,
    what: kind === "year" ? `这是 ${year} 年度的表，目标写“${target}”。` : `目标“${target}” · 完成“${actual}”。`,
    why: kind === "year" ? "自评的是本年度的目标；常见的是沿用了往年的表没有改。" : "没有按期完成，却没有扣分或没有写原因。",
    todo: kind === "year" ? "请核对年份；跨年的项目写本年度应完成的部分。" : "请核对日期；确实延期的，扣分并写明原因和改进措施。",
  }),
  "no-hollow-result": ({ kind, row, target, actual }) => ({
    title: {
      stock: `${row}的目标和完成值都是套话（“${target}”“${actual}”）`,
      same: `${row}的指标、目标和完成值是同一句话`,
      share: `${row}填了“${actual}”，看不出是什么的百分之几`,
    }[kind],
    what: `目标“${target}” · 完成“${actual}”。`,
    why: "看不出做到了什么，换成哪个单位都说得通；复核时没有依据的行不给分。",
    todo: "请写具体的结果：变化了多少、惠及多少人、获得什么评定，并说明来源。",
  }),
  "require-satisfaction-rate": ({ kind, row, text, isTarget }) => ({
    title: {
      noComplaints: `${row}用“${text}”代替满意度`,
      words: `${row}的${isTarget ? "目标" : "完成值"}“${text}”不是百分数`,
      unit: `${row}的${isTarget ? "目标" : "完成值"}“${text}”不是百分数`,
      outside: `${row}的${isTarget ? "目标" : "完成值"}“${text}”超出 0 到 100%`,
    }[kind],
    what: `${isTarget ? "目标" : "填报"}“${text}”。`,
    why: "满意度要有调查数据：问了多少人，多少人满意。没有投诉不等于都满意。",
    todo: "请填问卷得出的百分数，并在说明里写明发放和收回多少份。",
  }),
  "no-indicator-counted-twice": ({ row, first, again }) => ({
    title: `${row}在“${first}”和“${again}”里各列了一次`,
    what: `同名的三级指标：“${first}”下一行，“${again}”下一行。`,
    why: "同一件事只能计一次分，复核时重复的一行不计。",
    todo: `“${again}”下请换成这件事带来的效果，或删去一行并调整分值。`,
  }),
} satisfies Partial<FindingTexts>;
