/** Words about acts that wait their turn, and about those whose turn came too late. */
export const turnZhCN = {
  waiting: (busy: string, count: number) => `${busy}，之后还有 ${count} 步`,
  planGone: "轮到写入时，预览已经变了，所以没有写入，内容没有改动。请看过新的预览再写。",
  findingGone: "要处理的问题已经不在了，内容没有改动。",
};
