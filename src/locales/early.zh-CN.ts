/** What the pane must be able to say before any other words have come. */
export const earlyZhCN = {
  product: "绩效自评",

  start: {
    waiting: "正在等 Excel 准备好",
    retry: "重新加载",
    detail: "详情",
    unreachable: {
      title: "连不上 Office.js",
      what: "Excel 加载项要先从微软的服务器取 Office.js，8 秒内没有取到。表格没有受影响。",
      todo: "请检查网络或代理后重新加载。单位内网不能上外网时，请管理员放行 appsforoffice.microsoft.com（世纪互联版为 appsforoffice.cdn.partner.office365.cn）。",
    },
    notExcel: {
      title: "请在 Excel 里打开",
      what: "这是 Excel 加载项的面板，单独打开时没有表格可以读写。",
      todo: "请在 Excel 的“绩效自评”选项卡里打开它；没有这个选项卡的，请管理员先装上加载项。",
    },
    unsupported: {
      title: "这个 Excel 的版本低了一些",
      what: "它缺少本加载项要用的功能，所以没有启动。表格没有受影响。",
      todo: "请使用 Excel 2021 或更新的版本、Microsoft 365，或网页版 Excel。",
    },
    failed: {
      title: "没有启动成功",
      what: "启动时出了意外。表格没有受影响。",
      todo: "请重新加载；如仍不行，把详情发给维护人员。",
    },
    broken: {
      title: "面板出了故障",
      what: "表格没有受影响，已写入的内容都在。",
      todo: "请重新加载；如仍不行，把详情发给维护人员。",
    },
    missing: {
      title: "有一部分没有取到",
      what: "面板要用到的一部分文件没有取到：可能是加载项刚更新过，或网络断了一下。表格没有受影响，已写入的内容都在。",
      todo: "请重新加载面板；如仍不行，请稍后再试，或告诉维护人员。",
    },
  },
};

export type EarlyWords = typeof earlyZhCN;
