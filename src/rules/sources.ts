import type { Source } from "../domain/finding";

const measures = { title: "项目支出绩效评价管理办法", number: "财预〔2020〕10号", confirmed: false };
const guidelines = {
  title: "中央部门项目支出核心绩效目标和指标设置及取值指引（试行）",
  number: "财预〔2021〕101号",
  confirmed: false,
};
const system = { title: "预算管理一体化系统（绩效模块）", confirmed: true };
const form = { title: "绩效自评表表内关系", confirmed: true };
const practice = { title: "成都市郫都区2025年项目绩效自评复核口径", confirmed: true };

const baseData = { title: "部门整体支出绩效评价基础数据表表内关系", confirmed: true };
const baseDataForm = { title: "部门整体支出绩效评价基础数据表填报要求", confirmed: true };
const baseDataPractice = { title: "部门整体支出绩效评价基础数据表复核惯例", confirmed: true };

const customary = { title: "绩效自评填报和复核惯例", confirmed: true };
const hunanScales = { title: "部门整体支出绩效评价指标表（湖南）", confirmed: false };
const localCaps = { title: "表式所附的当地总分封顶规定", confirmed: false };
const sichuan = { title: "四川省项目支出绩效自评表填报提示", confirmed: true };

/** What the rules rest on; what each clause says stands in locales/. */
const clauses = {
  "measures-weights": measures,
  "measures-total-score": measures,
  "measures-full-marks-when-met": measures,
  "measures-complete": measures,
  "measures-true-data": measures,
  "system-score-within-weight": system,
  "system-reason-for-lost-points": system,
  "system-execution-rate": system,
  "form-level-weights": form,
  "form-spending-within-budget": form,
  "form-sources": form,
  "form-structure": form,
  "measures-level-weights": measures,
  "measures-score-by-completion": measures,
  "measures-execution-score": measures,
  "measures-tiers": measures,
  "measures-explain-gaps": measures,
  "form-one-unit": form,
  "hunan-scales": hunanScales,
  "local-total-cap": localCaps,
  "sichuan-low-execution": sichuan,
  "sichuan-budget-change": sichuan,
  "practice-full-marks": practice,
  "practice-weights": customary,
  "practice-empty-reason": customary,
  "practice-points-once": customary,
  "practice-three-public": customary,
  "practice-numbers": customary,
  "measures-annual-targets": measures,
  "measures-ceiling": measures,
  "guidelines-measurable": guidelines,
  "guidelines-direction": guidelines,
  "guidelines-classes": guidelines,
  "practice-satisfaction": practice,
  "practice-counted-once": practice,
  "practice-over-completion": practice,
  "base-data-staffing-rate": baseData,
  "base-data-building-rates": baseData,
  "base-data-three-public": baseData,
  "base-data-vehicles": baseData,
  "base-data-total": baseData,
  "base-data-project-items": baseDataForm,
  "base-data-measures": baseDataForm,
  "base-data-staffing-limit": baseDataForm,
  "base-data-practice-copied": baseDataPractice,
  "base-data-practice-gap": baseDataPractice,
  "base-data-practice-three-public": baseDataPractice,
} satisfies Record<string, Omit<Source, "id">>;

export type SourceId = keyof typeof clauses;

export const sourceOf = (id: SourceId): Source => ({ id, ...clauses[id] });
