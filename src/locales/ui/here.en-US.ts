import type { hereZhCN } from "./here.zh-CN";

export const hereEnUS: typeof hereZhCN = {
  noFinding: (address) => `Nothing was found on ${address}`,
  goTo: (address) => `Go to ${address}`,
};
