import { project2020 } from "./project-2020";
import { indicators2020, span } from "./standard-rows";
import type { FormChanges } from "./template";

const [left, right] = [span(0, 3), span(4, 7)];

/** 部门整体支出绩效自评表 with 年度预算申请: sources and structure are texts with the amount behind the colon. */
export const hunanDepartment2021: FormChanges = {
  id: "hn-department-2021",
  extends: "cn-project-2020",
  name: {
    zh: "部门整体支出绩效自评表（湖南，年度预算申请）",
    en: "Whole-department self-evaluation (Hunan, annual budget request)",
  },
  region: { zh: "湖南", en: "Hunan" },
  kind: "department",
  sources: [
    { title: "永州市零陵区林业局2021年度、衡山县贯塘乡2023年度部门整体支出绩效自评表（公开件）", confirmed: true },
    { title: "湖南省预算支出绩效评价管理办法", number: "湘财绩〔2020〕7号", confirmed: false },
  ],
  title: "{year}年度部门整体支出绩效自评表",
  sheetName: "{year}部门整体支出绩效自评表",
  head: [[{ role: "unit", label: "部门（单位）名称", labelSpan: span(0, 1), valueSpan: span(2, 7) }]],
  funding: {
    ...project2020.funding,
    header: "年度预算申请（万元）",
    rows: [{ label: "年度资金总额", kind: "totalFunds", role: "total", shortName: "资金总额", weight: 10 }],
    texts: [
      [
        { text: "按收入性质分：", span: left },
        { text: "按支出性质分：", span: right },
      ],
      [
        { text: "其中：一般公共预算：", span: left },
        { text: "其中：基本支出：", span: right },
      ],
      [
        { text: "　　　政府性基金拨款：", span: left },
        { text: "　　　项目支出：", span: right },
      ],
      [
        { text: "　　　纳入专户管理的非税收入拨款：", span: left },
        { text: "", span: right },
      ],
      [
        { text: "　　　其他资金：", span: left },
        { text: "", span: right },
      ],
    ],
  },
  indicators: indicators2020(true),
};
