import type { PracticeFaultId } from "../sheet/practice/faults";
import type { Formats } from "./formats";

/** Where to look, not what to write. */
const hints: Readonly<Record<PracticeFaultId, string>> = {
  "total-of-sources": "把“其中”三行的年初预算数加一遍，和总额对一对。",
  "rate-on-first-budget": "“年初预算数”和“全年预算数”，执行率该用哪一个作分母？",
  "rate-cut-off": "执行数除以全年预算数，多算一位小数，看最后一位该舍还是该入。",
  "copied-goal": "左右两格对着读：右边写的是打算做什么，还是做成了什么？",
  "vague-reason": "复核的人读了这句话，知道哪里没做到、今后怎么办吗？",
  "people-for-visits": "目标按什么单位数，完成值又按什么单位数？",
  "over-completion": "完成值是目标的百分之几？超出这么多，右边的原因栏写了什么？",
  "empty-actual": "这一行得了满分，凭的是哪一格？",
  "heading-weight": "括号里的分值，和它下面各行分值的和一样吗？",
  "damaged-sign": "合格率会有这么高吗？第一个字符原来像是什么符号？",
  "points-above-weight": "得分和左边的分值比一比。",
  "done-too-late": "完成日期比目标日期早还是晚？设备是 9 月装好的，月份敲对了吗？",
  "cost-as-floor": "成本越高越好，还是越低越好？看不等号的方向。",
  "yuan-for-ten-thousand": "这笔钱在上面的资金表里也有，单位一样吗？",
  "vague-target": "到年底凭什么判断做到了？完成值的写法可以参考。",
  "full-points-below-target": "完成值没有到目标，按完成比例算，该得几分？",
  "words-for-number": "目标是一个百分数，完成值该填什么？",
  "weights-above-100": "表下的注写明三个一级指标各多少分，一块一块加起来对一对。",
  "no-reason": "扣了分的行，原因栏要写什么？",
  "wrong-total": "各行得分加起来是多少？这一格原来是公式。",
};

/** Words of the form to practise on. This is the source. */
export const practiceTextsZhCN = ({ number }: Formats) => ({
  label: "练习",
  toCheck: (count: number) => `练习：这张表里有 ${number(count)} 处错误。先校验，再一处一处改正。`,
  progress: (settled: number, count: number) => `练习：${number(count)} 处里已改好 ${number(settled)} 处`,
  others: (count: number) => `另有 ${number(count)} 处是改的时候新出现的，也要改好`,
  done: (count: number) => `练习：${number(count)} 处都已改好，校验没有发现问题。这张练习表可以删去。`,
  hint: "提示",
  nextHint: "换一处",
  hintAt: (address: string, hint: string) => `${address} ${hint}`,
  hints,
});

export type PracticeTexts = ReturnType<typeof practiceTextsZhCN>;
