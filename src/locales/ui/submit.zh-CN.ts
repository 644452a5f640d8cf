/** The last step on the way, and what comes of sealing. */
export const submitZhCN = {
  step: "提交前检查",
  notYet: "还没有检查",
  stale: "表格改过了，重新检查",
  failed: (count: number) => `未通过，还差 ${count} 项`,
  passed: "通过，可以封存",
  sealed: (time: string) => `已封存 ${time}`,
  changed: (count: number) => `封存后改了 ${count} 处`,
  broken: "封存记录对不上",
  open: "查看",
  notice: {
    sealed: (code: string) => `已封存，校验码 ${code}`,
    unsealed: "已取消封存，表下那一行和核对记录都去掉了",
    refused: (count: number) => `没有封存，还差 ${count} 项。表格没有改动。`,
    unreadable: "工作簿里原有的封存记录读不懂，多半是更新的版本写的。没有动它，表格也没有改动。请更新加载项后再试。",
  },
};
