import type { CellValue, FieldPath } from "../../domain/field";
import { practiceValues } from "./form";

/** A fault planted in the practice form. */
export interface PracticeFault {
  readonly id: PracticeFaultId;
  /** The code under which the check finds it. */
  readonly code: string;
  /** What people call the row where the check finds it. */
  readonly row: string;
  /** Where the check finds it. */
  readonly at: FieldPath;
  /** The cell that is wrong; another than `at` where the check can only tell from other cells. */
  readonly field: FieldPath;
  readonly wrong: CellValue;
  /** Absent where it is the form's own formula. */
  readonly right?: CellValue;
}

type Planted = readonly [id: string, code: string, row: string, field: FieldPath, wrong: CellValue, at?: FieldPath];

/** In the order of the sheet. */
const PLANTED = [
  ["total-of-sources", "E5", "年度资金总额", "funding[0].initialBudget", 121],
  ["rate-on-first-budget", "E1", "年度资金总额", "funding[0].executionRate", 1.056],
  ["rate-cut-off", "E1", "当年财政拨款", "funding[1].executionRate", 0.9594],
  ["copied-goal", "G1", "年度总体目标", "goals.actual", practiceValues.get("goals.expected") ?? ""],
  ["vague-reason", "S5b", "文化下乡演出场次", "indicators[0].reason", "酌情扣分"],
  ["people-for-visits", "T2", "基层文化骨干培训人次", "indicators[1].actual", "846人"],
  ["over-completion", "T5", "乡镇图书分馆新增图书", "indicators[2].reason", "", "indicators[2].actual"],
  ["empty-actual", "T10", "村级文化活动室更新设备", "indicators[3].actual", ""],
  ["heading-weight", "W2", "质量指标", "levels[2].name", "质量指标（12分）", "levels[2].weight"],
  ["damaged-sign", "N5", "培训考核合格率", "indicators[4].target", "295%"],
  ["points-above-weight", "S1", "设备验收合格率", "indicators[5].score", 6],
  ["done-too-late", "T11", "设备安装完成时间", "indicators[7].actual", "2024年12月18日"],
  ["cost-as-floor", "T6", "单场演出补助成本", "indicators[8].target", "≥6000元"],
  ["yuan-for-ten-thousand", "N4", "人均培训成本", "indicators[9].reason", "培训按合同结算，含在全年执行的126.72元内。"],
  ["vague-target", "T4", "受益群众人次", "indicators[11].target", "不断提升"],
  ["full-points-below-target", "S3", "新增群众文化团队", "indicators[12].score", 5],
  ["words-for-number", "T1", "旧设备回收利用率", "indicators[13].actual", "已完成"],
  ["weights-above-100", "W1", "总分", "indicators[14].weight", 6, "total.weight"],
  ["no-reason", "S5", "文化骨干留任率", "indicators[15].reason", ""],
  ["wrong-total", "S2", "总分", "total.score", 97.5],
] as const satisfies readonly Planted[];

export type PracticeFaultId = (typeof PLANTED)[number][0];

export const practiceFaults: readonly PracticeFault[] = PLANTED.map(([id, code, row, field, wrong, at]) => {
  const right = practiceValues.get(field);
  return { id, code, row, field, at: at ?? field, wrong, ...(right !== undefined && { right }) };
});
