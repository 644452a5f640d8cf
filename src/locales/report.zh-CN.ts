import type { ReportWords } from "../report/findings-report";

export const reportZhCN: ReportWords = {
  sheetName: "自评校验报告",
  title: (year) => `${year === undefined ? "" : `${year}年度`}绩效自评校验报告`,
  unit: (name) => `单位：${name || "（未填）"}`,
  date: (day) => {
    const [year, month, date] = day.split("-").map(Number);
    return `${year}年${month}月${date}日`;
  },
  summary: ({ error, warning, advice }, explained) =>
    `错误 ${error} 项，提醒 ${warning} 项，建议 ${advice} 项${explained > 0 ? `；已说明 ${explained} 项` : ""}。`,
  headers: { number: "序号", severity: "类别", cell: "单元格", finding: "问题", basis: "依据", answer: "处理建议或说明" },
  severity: { error: "错误", warning: "提醒", advice: "建议" },
  explained: (reason, by, date) => `说明：${reason}（${[by, date].filter(Boolean).join("，")}）`,
  clean: "没有发现问题。",
  signatures: ["填报人：", "财务负责人：", "单位负责人："],
  footer: "第 &P 页，共 &N 页",
};
