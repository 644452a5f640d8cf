import { earlyZhCN } from "./early.zh-CN";
import type { Formats } from "./formats";
import { moreZhCN } from "./ui/more.zh-CN";
import { partZhCN } from "./ui/part.zh-CN";
import { chooserZhCN } from "./ui/chooser.zh-CN";
import { fixAllZhCN } from "./ui/fix-all.zh-CN";
import { historyZhCN } from "./ui/history.zh-CN";
import { hereZhCN } from "./ui/here.zh-CN";
import { practiceZhCN } from "./ui/practice.zh-CN";
import { importZhCN } from "./ui/import.zh-CN";
import { scoresZhCN } from "./ui/scores.zh-CN";
import { submitZhCN } from "./ui/submit.zh-CN";
import { turnZhCN } from "./ui/turn.zh-CN";

/** The pane's words. This is the source: every other language has the same keys by type. */
export const uiZhCN = (formats: Formats) => ({
  ...earlyZhCN,
  dismiss: "知道了",
  undo: "撤销",
  empty: "空",
  none: "—",

  choose: {
    noForm: "这个工作表还没有自评表",
    another: "再插入一份自评表",
    back: "返回",
    forms: "表式",
    search: "搜索地区、年度、表名",
    lastUsed: "上次使用",
    kinds: { department: "部门整体", project: "项目", transfer: "转移支付", baseData: "基础数据表" },
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
    ownForm: "本单位自己的表？",
    learn: "把这个表做成表式",
    notFound: "这个工作表上没有认出自评表的表头。请切换到自评表所在的工作表再试，或在上面插入一份。",
  },

  form: {
    title: (unit: string, year: number | undefined) => [unit || "未填单位", year && `${year} 年度`].filter(Boolean).join(" · "),
    onSheet: (sheet: string) => `工作表“${sheet}”`,
    lookAgain: "重新读取这个工作表",
    score: "自评总分",
    scoreOf: (weight: string) => `/ ${weight}`,
    grade: "等级",
    grades: { excellent: "优", good: "良", fair: "中", poor: "差" },
    executionRate: "预算执行率",
    levels: "各级得分",
    notUnderstood: (count: number) => `有 ${count} 处没有看懂`,
    notUnderstoodHint: "这些内容不参加校验和计算：",
    insertAnother: "再插入一份",
    report: "写校验报告",
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
    checkExplained: (count: number) => `没有要处理的问题，已说明 ${count} 条`,
    checkRun: "校验",
    checkAgain: "重新校验",
    compute: "计算",
    computeHint: "核对执行率和总分，写回表内",
    computeLeft: (count: number) => `${count} 个数会变`,
    computeDone: "算得都对，不用改",
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
    start: "逐条看",
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
    hidden: (count: number) => `${count} 条没有显示`,
    marks: "在表中标出",
    live: "改后自动校验",
    legend: "标记的样子",
  },

  filter: {
    label: "筛选",
    search: "搜索问题、行名、单元格、代码",
    toggle: (group: string, count: number) => `${group} ${count}`,
    noMatch: "没有符合的问题",
    clear: "全部显示",
  },

  fix: {
    number: (value: string) => `改为 ${value}（预览）`,
    text: (text: string) => `改为“${text}”（预览）`,
    compute: "计算（预览）",
    several: (count: number) => `改 ${count} 处（预览）`,
    clear: (count: number) => (count === 1 ? "清空（预览）" : `清空 ${count} 处（预览）`),
    formula: (count: number) => (count === 1 ? "写回公式（预览）" : `写回 ${count} 处公式（预览）`),
  },

  explanation: {
    heading: "说明",
    explained: "已说明",
    explainedTitle: (title: string) => `已说明：${title}`,
    position: (index: number, count: number) => `已说明的第 ${index} / ${count} 条`,
    open: "说明…",
    hint: "写明为什么可以这样。说明存进工作簿；这条不再计数，也不再标出，直到内容有变。",
    reason: "原因",
    reasonMissing: "请写原因",
    by: "填写人",
    save: "保存说明",
    cancel: "取消",
    given: (by: string, day: string) => [by, day].filter(Boolean).join(" · "),
    withdraw: "撤回说明",
  },

  plan: {
    heading: "写入预览",
    changes: (count: number) => `${count} 个单元格会变`,
    noChanges: "表内的数都对，不用改",
    noFix: "单元格已经不在了，没有可写的",
    all: "全选",
    cell: "单元格",
    before: "现在",
    after: "写入后",
    becomes: "改为",
    choose: (address: string, row: string, before: string, after: string) => `${address} ${row}：${before} 改为 ${after}`,
    kinds: {
      executionRate: "执行率",
      executionScore: "预算执行得分",
      totalWeight: "分值合计",
      totalScore: "总分",
      staffingRate: "在职人员控制率",
      areaRate: "规模控制率",
      investmentRate: "投资控制率",
      spendingTotal: "合计",
    },
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

  chooser: chooserZhCN,
  history: historyZhCN(formats),
  submit: submitZhCN,
  fixAll: fixAllZhCN(formats),
  here: hereZhCN,

  practice: practiceZhCN,
  import: importZhCN(formats),
  scores: scoresZhCN(formats),

  more: moreZhCN,
  part: partZhCN,
  turn: turnZhCN,

  cancel: { button: "取消", label: (busy: string) => `取消：${busy}`, done: "已取消，内容没有改动" },

  busy: {
    marks: "正在更新标记",
    load: "正在准备这一步",
    report: "正在写校验报告",
    learn: "正在读取表式",
    insert: "正在插入自评表",
    check: "正在校验",
    seal: "正在封存",
    compute: "正在计算",
    write: "正在写入",
    undo: "正在撤销",
    look: "正在读取工作表",
    go: "正在转到单元格",
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
    formKept: (name: string, renamed: boolean) =>
      `表式“${name}”已保存在这个工作簿里${renamed ? "，编号和别的表式重了，已另取一个" : ""}`,
    formRefused: (count: number) => `表式没有保存，有 ${count} 处要先改正`,
    unreadableForms: (count: number) => `工作簿里有 ${count} 份表式读不出来，内容原样留着`,
    reported: (sheet: string) => `已写好工作表“${sheet}”`,
    explained: "说明已存进工作簿，这条不再计数",
    withdrawn: "说明已撤回，这条重新计数",
    unreadableStore: "工作簿里原有的说明读不懂，多半是更新的版本写的。没有动它，这次的说明没有存下。请更新加载项后再试。",
  },

  failure: {
    "cell-editing": "单元格正在编辑。按 Enter 结束后再点一次，内容没有改动。",
    "sheet-protected": "工作表受保护，写不进去，内容没有改动。请在“审阅”里撤销工作表保护，再点一次。",
    "read-only": "工作簿是只读的，内容没有改动。请另存一份，在新文件里再做。",
    conflict: "有单元格在预览之后被改过，所以没有写入。请重新预览，看过再写。",
    "payload-too-large": "这个工作表太大，Excel 一次传不完，内容没有改动。请删去表外多余的行列再试。",
    "half-written": "写到一半断了，没能全部放回原样。请按 Ctrl+Z 撤销，再对照表格看一遍。",
    gone: "原来的工作表已经不在了，内容没有改动。请切换到自评表所在的工作表，重新读取。",
    unsupported: "这个版本的 Excel 做不了这一步，内容没有改动。请换 Excel 2021 以上或网页版。",
    "not-excel": "这里不是 Excel，没有表格可以读写，内容没有改动。请在 Excel 里打开面板。",
    "office-unreachable": "和 Excel 的连接断了，内容没有改动。请关闭面板再打开。",
    unknown: "Excel 没有完成这一步，内容没有改动。请再试一次；如仍不行，关闭面板再打开。",
  },
});

export type UiWords = ReturnType<typeof uiZhCN>;
