import type { Formats } from "../formats";
import type { fixAllZhCN } from "./fix-all.zh-CN";

export const fixAllEnUS = (formats: Formats): ReturnType<typeof fixAllZhCN> => ({
  open: (count) => (count === 1 ? "Fix 1 (preview)" : `Fix ${count} (preview)`),
  hint: "Only the way things are written: units, damaged characters, stray numbers. No score is touched.",
  leftOut: (cells) =>
    `${formats.list(cells.map(({ address, row }) => `${address} ${row}`))}: an earlier fix writes the same cell, so this one is left out; look at it afterwards.`,
  fixed: (cells, error, warning, advice) => {
    const left = [counted(error, "error"), counted(warning, "warning"), advice && `${advice} advice`].filter(Boolean);
    return `${counted(cells, "cell")} put right; ${left.length > 0 ? `still found: ${left.join(", ")}` : "nothing else is found"}`;
  },
});

const counted = (count: number, name: string): string => (count === 0 ? "" : `${count} ${name}${count === 1 ? "" : "s"}`);
