import { benefits30, indicators2020, level1, openRows, satisfaction10 } from "./standard-rows";
import type { FormChanges } from "./template";

/** Anhui's project form: the national one with the weights in the headings. */
export const anhuiProject2020: FormChanges = {
  id: "ah-project-2020",
  extends: "cn-project-2020",
  name: { zh: "项目支出绩效自评表（安徽）", en: "Project expenditure self-evaluation (Anhui)" },
  region: { zh: "安徽", en: "Anhui" },
  sources: [{ title: "池州市贵池区棠溪镇2022年度项目支出绩效自评表（公开件）", confirmed: true }],
  indicators: indicators2020(true),
};

/** Anhui's form for 衔接资金: ★ marks what the ministry asks for; rows of 其中 have no points of their own. */
export const anhuiTransfer2019: FormChanges = {
  id: "ah-transfer-2019",
  extends: "cn-transfer-2020",
  name: { zh: "扶贫（衔接）资金绩效目标自评表（安徽，★指标）", en: "Poverty relief funds self-evaluation (Anhui, ★ indicators)" },
  region: { zh: "安徽", en: "Anhui" },
  sources: [{ title: "濉溪县民政局2019年度、萧县扶贫资金绩效目标自评表（公开件）", confirmed: true }],
  title: "{year}年度衔接资金绩效目标自评表",
  sheetName: "{year}衔接资金绩效自评表",
  indicators: [
    level1(
      "产出指标（50分）",
      {
        name: "数量指标",
        weight: 20,
        children: [
          { name: "★指标1：", weight: 10 },
          { name: "其中：", weight: 0 },
          { name: "指标2：", weight: 10 },
        ],
      },
      openRows("质量指标", 10),
      openRows("时效指标", 10),
      openRows("成本指标", 10),
    ),
    benefits30("（30分）"),
    satisfaction10("（10分）"),
  ],
};
