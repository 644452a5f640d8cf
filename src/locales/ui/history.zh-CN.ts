import type { Formats } from "../formats";

const shownAtMost = (places: readonly string[], formats: Formats): string =>
  places.length > 4 ? `${places.slice(0, 3).join("、")} 等 ${places.length} 处` : formats.list(places);

/** The log of what was written, and what is said when it is taken back. */
export const historyZhCN = (formats: Formats) => ({
  open: "改动记录",
  heading: "改动记录",
  hint: "这里是加载项打开以来写进工作簿的内容。之后没有人改过的，都可以撤销。",
  hintBounded: (most: number) => `只留最近 ${most} 步，更早的不再列出。`,
  none: "还没有写过什么",
  back: "返回",
  acts: {
    insert: "插入工作表",
    report: "写校验报告",
    compute: "写入计算结果",
    fix: "修正",
    fixAll: "批量修正",
    seal: "封存",
    unseal: "取消封存",
    carryOver: "带入上年内容",
    explain: "写说明",
    withdraw: "撤回说明",
  },
  cells: (count: number) => `${count} 个单元格`,
  made: (names: readonly string[]) => `新建工作表“${names.join("”“")}”`,
  on: (sheet: string) => `工作表“${sheet}”`,
  show: (count: number) => `看 ${count} 处改动`,
  more: (count: number) => `另有 ${count} 处`,
  takeBack: "撤销",
  takeBackLabel: (act: string, time: string) => `撤销 ${time} 的“${act}”`,
  takeRest: "撤销其余的",
  conflict: (places: readonly string[]) => `${shownAtMost(places, formats)} 之后又改过，不会动。`,
  takenBack: (time: string) => `${time} 已撤销`,
  left: (places: readonly string[]) => `${shownAtMost(places, formats)} 之后又改过，没有动。`,
  changedSince: (places: readonly string[], canTakeRest: boolean) =>
    `${shownAtMost(places, formats)} 在写入之后又改过，所以没有撤销，内容没有改动。${canTakeRest ? "其余的可以在“改动记录”里撤销。" : "要改回去，请直接在表里改。"}`,
  unread: "已经写好了，但接着没能读回表格。请重新读取这个工作表。",
});
