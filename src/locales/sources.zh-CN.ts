import type { SourceTexts } from "./finding-texts";

const measures = "项目支出绩效评价管理办法";
const system = "预算管理一体化系统（绩效模块）";
const form = "绩效自评表表内关系";

export const sourcesZhCN: SourceTexts = {
  "measures-weights": { title: measures, says: "自评满分 100 分，各项分值加起来是 100" },
  "measures-total-score": { title: measures, says: "总分是各项得分之和" },
  "measures-full-marks-when-met": { title: measures, says: "完成年度指标值的，得该项全部分值" },
  "measures-complete": { title: measures, says: "自评内容要完整" },
  "measures-true-data": { title: measures, says: "自评数据要真实，实际完成值对着年度指标值填" },
  "system-score-within-weight": { title: system, says: "自评得分不能大于分值" },
  "system-reason-for-lost-points": { title: system, says: "自评得分小于分值，须填写理由及依据" },
  "system-execution-rate": { title: system, says: "执行率＝全年执行数÷全年预算数" },
  "form-level-weights": { title: form, says: "下级分值之和＝上级分值" },
  "form-spending-within-budget": { title: form, says: "全年执行数不超过全年预算数" },
  "form-sources": { title: form, says: "年度资金总额＝各项资金来源之和" },
  "form-structure": { title: form, says: "基本支出＋项目支出＝资金总额" },
  "practice-over-completion": { title: "成都市郫都区 2025 年项目绩效自评复核口径", says: "完成值超过目标 130% 不扣分，但要说明" },
};
