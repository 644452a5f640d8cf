import type { Formats } from "../formats";

/** What the pane says of importing last year's form outside of its page. */
export const importZhCN = (formats: Formats) => ({
  hasOld: "去年填过？",
  open: "导入去年的表",
  done: (sheet: string, rows: number) => `已插入工作表“${sheet}”，带来 ${formats.number(rows)} 行指标，原有的工作表没有动`,
  doneRenamed: (sheet: string, rows: number, wished: string) =>
    `工作表“${wished}”已经有了，没有动它。新表在“${sheet}”，带来 ${formats.number(rows)} 行指标`,
});
