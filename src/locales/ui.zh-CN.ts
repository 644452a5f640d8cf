import type { Formats } from "./formats";

/** The pane's words. This is the source: every other language has the same keys by type. */
export const uiZhCN = (formats: Formats) => ({
  product: "绩效自评",
  dismiss: "知道了",
  undo: "撤销",
  empty: "空",
  none: "—",

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
      todo: "请在 Excel 的“绩效自评”选项卡里打开它；还没有装上的，先按部署说明把清单加进 Excel。",
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
  },

  choose: {
    noForm: "这个工作表还没有自评表",
    another: "再插入一份自评表",
    back: "返回",
    forms: "表式",
    search: "搜索地区、年度、表名",
    noMatch: (query: string) => `没有与“${query}”相符的表式`,
    lastUsed: "上次使用",
    years: (from: number, to: number | undefined) =>
      to === from ? `${from} 年度` : to ? `${from}—${to} 年度` : `${from} 年度起`,
    outline: (name: string, points: number) => `${name} ${formats.number(points)}`,
    unit: "单位",
    unitHint: "可以先空着，之后在表里填",
    year: "年度",
    yearOption: (year: number) => `${year} 年度`,
    outsideYears: (years: string) => `这份表式用于 ${years}，其他年度请先核对当地通知`,
    insert: "插入自评表",
    oldForm: "表里已有自评表？",
    look: "识别这个工作表",
    notFound: "这个工作表上没有认出自评表的表头。请切换到自评表所在的工作表再试，或在上面插入一份。",
  },

  form: {
    title: (unit: string, year: number | undefined) => [unit || "未填单位", year && `${year} 年度`].filter(Boolean).join(" · "),
    subtitle: (form: string, sheet: string) => `${form} · 工作表“${sheet}”`,
    lookAgain: "重新读取这个工作表",
    score: "自评总分",
    scoreOf: (weight: string) => `/ ${weight}`,
    grade: "等级",
    grades: { excellent: "优", good: "良", fair: "中", poor: "差" },
    executionRate: "预算执行率",
    levels: "各级得分",
    levelScore: (score: string, weight: string) => `${score} / ${weight}`,
    notUnderstood: (count: number) => `有 ${count} 处没有看懂`,
    notUnderstoodHint: "这些内容不参加校验和计算：",
    insertAnother: "再插入一份",
  },

  steps: {
    label: "步骤",
    fill: "填报",
    fillLeft: (empty: number, count: number) => `还有 ${empty} 处未填（共 ${count} 处）`,
    fillDone: (count: number) => `${count} 处都已填`,
    fillGo: "去填",
    check: "校验",
    checkNotYet: "还没有校验",
    checkStale: "表格改过了，重新校验",
    checkClean: "没有发现问题",
    checkRun: "校验",
    checkAgain: "重新校验",
    compute: "计算",
    computeHint: "核对执行率和总分，写回表内",
    computePreview: "预览",
    undo: "撤销上次写入",
  },

  severity: { error: "错误", warning: "提醒", advice: "建议" },
  counts: (error: number, warning: number, advice: number) =>
    [error && `${error} 错误`, warning && `${warning} 提醒`, advice && `${advice} 建议`].filter(Boolean).join(" · "),

  findings: {
    heading: "发现的问题",
    group: (severity: string, count: number) => `${severity} ${count}`,
    position: (index: number, count: number) => `第 ${index} / ${count} 条`,
    position0: (count: number) => `共 ${count} 条`,
    previous: "上一条",
    next: "下一条",
    opened: (index: number, count: number, address: string, title: string) => `第 ${index} / ${count} 条，${address}，${title}`,
    what: "现状",
    why: "为什么",
    basis: "依据",
    todo: "怎么办",
    goTo: "定位",
    goToCell: (address: string) => `定位到 ${address}`,
    settled: "已解决",
    settledTitle: (title: string) => `已解决：${title}`,
    marks: "在表中标出",
    legend: "标记的样子",
  },

  plan: {
    heading: "写入预览",
    changes: (count: number) => `${count} 个单元格会变`,
    noChanges: "表内的数都对，不用改",
    all: "全选",
    cell: "单元格",
    before: "现在",
    after: "写入后",
    becomes: "改为",
    choose: (address: string, row: string, before: string, after: string) => `${address} ${row}：${before} 改为 ${after}`,
    kinds: { executionRate: "执行率", totalWeight: "分值合计", totalScore: "总分" },
    overwritten: "公式被改成了数字，恢复公式",
    companion: {
      new: (name: string) => `新建工作表“${name}”`,
      update: (name: string) => `更新工作表“${name}”`,
      current: (name: string) => `工作表“${name}”已是最新，不用改`,
    },
    companionHint: "正式表里没有位置的数写在这里：支出结构占比、各级得分、等级，都用公式连着自评表。",
    write: (count: number) => (count ? `写入 ${count} 个单元格` : "写入"),
    cancel: "取消",
  },

  busy: {
    insert: "正在插入自评表",
    check: "正在校验",
    compute: "正在计算",
    write: "正在写入",
    undo: "正在撤销",
    look: "正在读取工作表",
  },

  notice: {
    inserted: (sheet: string) => `已插入工作表“${sheet}”`,
    insertedRenamed: (sheet: string, wished: string) => `工作表“${wished}”已经有了，没有动它。新表在“${sheet}”`,
    checkedClean: "校验完了，没有发现问题",
    checked: (counts: string) => `校验完了：${counts}`,
    nothingToCompute: "执行率和总分都对，不用写入",
    wrote: (cells: number, companion: string | undefined) =>
      [cells ? `已写入 ${cells} 个单元格` : "", companion ? `已更新工作表“${companion}”` : ""].filter(Boolean).join("，"),
    undone: (cells: number) => (cells ? `已撤销，${cells} 个单元格恢复原样` : "已撤销"),
    noMoreFindings: "后面没有问题了",
  },

  failure: {
    "cell-editing": "单元格正在编辑。按 Enter 结束后再点一次，内容没有改动。",
    "sheet-protected": "工作表受保护，写不进去，内容没有改动。请在“审阅”里撤销工作表保护，再点一次。",
    "read-only": "工作簿是只读的，内容没有改动。请另存一份，在新文件里再做。",
    conflict: "有单元格在预览之后被改过，所以没有写入。请重新预览，看过再写。",
    "payload-too-large": "这个工作表太大，Excel 一次传不完，内容没有改动。请删去表外多余的行列再试。",
    gone: "原来的工作表已经不在了，内容没有改动。请切换到自评表所在的工作表，重新读取。",
    unsupported: "这个版本的 Excel 做不了这一步，内容没有改动。请换 Excel 2021 以上或网页版。",
    "not-excel": "这里不是 Excel，没有表格可以读写，内容没有改动。请在 Excel 里打开面板。",
    "office-unreachable": "和 Excel 的连接断了，内容没有改动。请关闭面板再打开。",
    unknown: "Excel 没有完成这一步，内容没有改动。请再试一次；如仍不行，关闭面板再打开。",
  },
});

export type UiWords = ReturnType<typeof uiZhCN>;
