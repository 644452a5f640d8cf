import type { practiceZhCN } from "./practice.zh-CN";

export const practiceEnUS: typeof practiceZhCN = {
  first: "New to this?",
  insert: "Practise on a sample",
  insertHint: "Insert a practice form with 20 faults in it",
};
