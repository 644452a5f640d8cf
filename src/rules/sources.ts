import type { Source } from "../domain/finding";

const measures = { title: "项目支出绩效评价管理办法", number: "财预〔2020〕10号", confirmed: false };
const system = { title: "预算管理一体化系统（绩效模块）", confirmed: true };
const form = { title: "绩效自评表表内关系", confirmed: true };
const practice = { title: "成都市郫都区2025年项目绩效自评复核口径", confirmed: true };

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
  "practice-over-completion": practice,
} satisfies Record<string, Omit<Source, "id">>;

export type SourceId = keyof typeof clauses;

export const sourceOf = (id: SourceId): Source => ({ id, ...clauses[id] });
