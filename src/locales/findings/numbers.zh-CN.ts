import type { FindingTexts } from "../finding-texts";

type Family =
  "no-unit-in-number-cell" | "require-percent-sign" | "match-decimals-of-money" | "no-mixed-money-units" | "no-damaged-glyphs";

const several = (cells: number): string => (cells > 1 ? `，共 ${cells} 格` : "");

export const numberTextsZhCN = {
  "no-unit-in-number-cell": ({ row, text, unit, cells }) => ({
    title: `${row}的数字格里写了单位“${unit}”${several(cells)}`,
    what: `格里是“${text}”。`,
    why: "带单位的格是文字，Excel 不能对它求和，公式会漏掉它。",
    todo: "请只留数，单位写在表头。",
  }),
  "require-percent-sign": ({ kind, row, text, meant, cells }) => ({
    title:
      kind === "ratio" ? `${row}填“${text}”，应为 ${meant}${several(cells)}` : `${row}填“${text}”，没有百分号${several(cells)}`,
    what: `格里是“${text}”，看来是 ${meant}。`,
    why: "百分数写成小数，或少了百分号，看的人会差 100 倍。",
    todo: `请写成 ${meant}。`,
  }),
  "match-decimals-of-money": ({ kind, row, text, decimals, cells }, f) => ({
    title:
      kind === "more"
        ? `${row}的金额“${text}”有 ${f.number(decimals)} 位小数${several(cells)}`
        : `${row}的金额“${text}”只有 ${f.number(decimals)} 位小数，别处是 2 位${several(cells)}`,
    what: `金额“${text}”，单位是万元。`,
    why:
      kind === "more"
        ? "万元两位小数就到百元；位数多了，各行合计容易差尾数。"
        : "小数位数不齐，看不出少的一位是 0 还是四舍五入了。",
    todo: "请按两位小数填写，全表一致。",
  }),
  "no-mixed-money-units": ({ kind, row, text, meant, evidence }, f) => ({
    title: kind === "cells" ? `${row}的执行数“${text}”可能用了元` : `${row}里的“${text}”单位不对，应为 ${meant}`,
    what: {
      cells: `预算数“${evidence[0] ?? ""}” · 执行数“${text}”，相差约 10,000 倍；按万元应为 ${f.number(meant)}。`,
      table: `表中有 ${f.list(evidence)}，这里写的是“${text}”。`,
      text: `同一格里 ${f.list(evidence)} 的差额是 ${meant}，写成了“${text}”。`,
    }[kind],
    why: "元和万元混了，金额差 10,000 倍。",
    todo: "请核对这笔钱的单位，改成和别处一致。",
  }),
  "no-damaged-glyphs": ({ row, text, found, meant }) => ({
    title: meant === undefined ? `${row}里“${found}”像是字符坏了` : `${row}里“${found}”像是“${meant}”`,
    what: `格里是“${text}”。`,
    why: "扫描或粘贴会把“≥”变成“2”，把“0”变成“O”；数就读不出来了。",
    todo: meant === undefined ? "请对照原件改正。" : `请对照原件，改成“${meant}”。`,
  }),
} satisfies Pick<FindingTexts, Family>;
