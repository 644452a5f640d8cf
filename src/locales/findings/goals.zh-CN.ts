import type { FindingTexts } from "../finding-texts";

export const goalTextsZhCN = {
  "no-copied-goal": ({ row, start }) => ({
    title: `${row}的完成情况照抄了预期目标`,
    what: `两格都是“${start}”。`,
    why: "完成情况要写结果；和目标一字不差，看不出做到了没有。",
    todo: "请逐条写实际完成的数和结果，没有完成的说明原因。",
  }),
  "require-measurable-goal": ({ kind, row, text, isActual }) => {
    const cell = isActual ? "完成情况" : "预期目标";
    return {
      title: {
        number: `${row}的${cell}只有一个数“${text}”`,
        name: `${row}只写了名称“${text}”`,
        word: `${row}的${cell}只有“${text}”两三个字`,
        slogan: `${row}的${cell}没有一个数，只有通用的话`,
      }[kind],
      what: `${cell}：“${kind === "slogan" && text.length > 40 ? `${text.slice(0, 40)}…` : text.replace(/[。；]+$/, "")}”。`,
      why:
        kind === "number"
          ? "一个数看不出要做什么；可能把金额填错了格子。"
          : "看不出今年做什么、做到多少，下面的指标也就没有依据。",
      todo: isActual ? "请写今年完成了哪几件事、各多少。" : "请写今年要做哪几件事、各做到多少，完成情况逐条对应。",
    };
  },
} satisfies Partial<FindingTexts>;
