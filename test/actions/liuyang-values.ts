/** What a person types into the Liuyang form of 2020, by the name of the row: published figures of a trade union's self-evaluation. */
export const funding: Readonly<Record<string, readonly [budget: string, executed: string]>> = {
  财政拨款: ["355.2", "355.2"],
  基本支出: ["204.04", "204.04"],
  项目支出: ["151.16", "151.16"],
};

export const goals = {
  expected: "紧紧围绕全面建设现代化城市的奋斗目标，团结奋进、开拓创新，切实当好职工“娘家人”，有力保障工会系统高效有序运转。",
  actual: "充分发挥联系职工群众的桥梁和纽带作用，带领全市职工展现主力军作为，推动工会工作干在实处、走在前列。",
};

type Row = readonly [target: string, actual: string, score: string];

/** Target, actual, score of the 20 rows from top to bottom; "" leaves the cell as it is. */
export const rows: readonly Row[] = [
  ["", "100%", "3"],
  ["", "100%", "3"],
  ["", "100%", "4"],
  ["", "100%", "5"],
  ["", "100%", "4"],
  ["", "100%", "3"],
  ["", "100%", "3"],
  ["", "100%", "4"],
  ["≥500人 次", "709", "3"],
  ["100%", "100%", "3"],
  ["参保人数超过25000人", "33000人参保", "4"],
  ["组织开展“访民情民意、助解困脱困”大走访活动", "高质量完成工作任务", "4"],
  ["按规定时限完成", "均按规定时限完成", "3"],
  ["均按规定时限完成", "新增工会会员6800人", "2"],
  ["合规", "合规", "6"],
  ["完成相关工作任务", "联系贫困户全部脱贫", "10"],
  ["创建长沙市文明单位称号", "获评 2020 年长沙市文明单位", "10"],
  ["不断加强节能管 理，推进低碳办公", "按要求完成", "6"],
  ["完成相关工作任务", "按要求完成", "8"],
  ["≥90%", "94.9%", "10"],
];
