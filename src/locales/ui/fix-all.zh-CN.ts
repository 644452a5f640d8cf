import type { Formats } from "../formats";

/** All fixes that need no judgement, at once. */
export const fixAllZhCN = (formats: Formats) => ({
  open: (count: number) => `改好 ${count} 条（预览）`,
  hint: "只改写法：去掉单位、补回字符、清掉多余的数。不动得分。",
  leftOut: (cells: readonly { readonly address: string; readonly row: string }[]) =>
    `${formats.list(cells.map(({ address, row }) => `${address} ${row}`))} 和前面的修正碰在同一格，这次没有算进去，写入后再看。`,
  fixed: (cells: number, error: number, warning: number, advice: number) => {
    const left = [error && `${error} 条错误`, warning && `${warning} 条提醒`, advice && `${advice} 条建议`].filter(Boolean);
    return left.length > 0 ? `改好 ${cells} 处，还有 ${left.join("、")}` : `改好 ${cells} 处，没有别的问题了`;
  },
});
