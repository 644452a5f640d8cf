import type { FindingTexts } from "../finding-texts";

type Family =
  | "match-execution-score"
  | "require-reason-for-low-execution"
  | "require-reason-for-budget-change"
  | "no-points-on-part-rows"
  | "keep-three-public-within-budget";

export const moneyTextsZhCN = {
  "match-execution-score": ({ weight, score, expected, rate, isPrintedRate }, f) => ({
    title: `预算执行得 ${f.number(score)} 分，按执行率算是 ${f.number(expected)}`,
    what: `执行率 ${f.percent(rate)}${isPrintedRate ? "（表中填的）" : "（按金额算出）"} × 分值 ${f.number(weight)} = ${f.number(expected)}，表中是 ${f.number(score)}。`,
    why: "预算执行的得分由执行率算出，复核时会重算；执行率超过 100% 的按 100% 算。",
    todo: `如果金额没有错，把得分改为 ${f.number(expected)}；否则先改金额。`,
  }),
  "require-reason-for-low-execution": ({ budget, executed, rate, limit }, f) => ({
    title: `预算执行率 ${f.percent(rate)}，低于 ${f.percent(limit)}，没有说明原因`,
    what: `全年预算数 ${f.number(budget)} 万元 · 全年执行数 ${f.number(executed)} 万元 · 执行率 ${f.percent(rate)}。`,
    why: "执行率偏低，复核会问钱为什么没有用出去。",
    todo: "请在原因栏或目标完成情况里写明：哪一笔没有支出、为什么、什么时候支付。",
  }),
  "require-reason-for-budget-change": ({ initial, adjusted, change, limit }, f) => ({
    title:
      change === undefined
        ? `年初没有预算，全年预算 ${f.number(adjusted)} 万元，没有说明`
        : `全年预算比年初${change.startsWith("-") ? "减少" : "增加"} ${f.percent(change.replace("-", ""))}，没有说明`,
    what: `年初预算数 ${f.number(initial)} 万元 · 全年预算数 ${f.number(adjusted)} 万元。`,
    why: `年中调整超过 ${f.percent(limit)} 的，看的人会问：是追加、结转，还是年初没有编准？`,
    todo: "请写明调整的依据和金额，例如追加文件、上年结转；目标随预算变了的，也一并说明。",
  }),
  "no-points-on-part-rows": ({ row, weight, score, rows }, f) => ({
    title: `${row}又填了${weight === undefined ? "" : `分值 ${f.number(weight)}`}${weight !== undefined && score !== undefined ? "、" : ""}${score === undefined ? "" : `得分 ${f.number(score)}`}`,
    what: `合计行已有预算执行的分值，下面 ${f.number(rows)} 行又填了一次。`,
    why: "这些行是合计的一部分，分值再填会被加两次。计算总分时没有算它们。",
    todo: "请把下面各行的分值、得分改成“—”。",
  }),
  "keep-three-public-within-budget": ({ kind, row, budget, final, rows }, f) => ({
    title:
      kind === "over"
        ? `${row}决算 ${f.number(final)} 万元，超过预算 ${f.number(budget)} 万元`
        : `“三公”经费 ${f.number(rows)} 行的预算数和执行数都一样`,
    what:
      kind === "over"
        ? `预算 ${f.number(budget)} 万元 · 决算 ${f.number(final)} 万元。`
        : `例如${row}：预算 ${f.number(budget)} 万元 · 执行 ${f.number(final)} 万元。`,
    why: kind === "over" ? "“三公”经费按预算控制，超了要有批准。" : "每一行都分毫不差，可能是把决算数抄成了预算数。",
    todo: kind === "over" ? "请核对两个数；确实超了的，写明批准文件和原因。" : "请对照年初批复的预算核对；没有错就不用改。",
  }),
} satisfies Pick<FindingTexts, Family>;
