import type { turnZhCN } from "./turn.zh-CN";

export const turnEnUS: typeof turnZhCN = {
  waiting: (busy, count) => `${busy}, then ${count} more`,
  planGone: "The preview changed before it could be written, so nothing was. Look at the new preview, then write it.",
  findingGone: "What was to be put right is no longer found; nothing was changed.",
};
