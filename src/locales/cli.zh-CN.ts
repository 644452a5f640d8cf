import type { Severity } from "../domain/finding";
import type { UnreadableCode } from "../workbook/unreadable-file";

/** What happened to a file: it cannot be read as a workbook, or not at all, or not be written. */
export type FileProblemCode =
  | UnreadableCode
  | "not-found"
  | "no-access"
  | "folder"
  | "exists"
  | "no-space"
  /** The system's own trouble, in its words. */
  | "system"
  /** The computed cell belongs to an array formula over several cells; `detail` names it. */
  | "array-formula"
  | "no-form"
  /** A fault of this program. */
  | "internal";

/** Why a command line cannot be understood. */
export type UsageProblem =
  "unknown-command" | "unknown-option" | "option-value" | "unknown-value" | "missing-argument" | "unknown-template" | "bad-year";

/** How a form stands to its seal. */
export interface SaidSeal {
  readonly state: "whole" | "changed" | "broken";
  readonly time: string | null;
  readonly code: string | null;
  readonly changed: readonly string[];
}

/** The terminal's words. This is the source: every other language has the same keys by type. */
export const cliZhCN = {
  usage: `用法：
  selfeval check 文件… [--format text|json|ndjson|sarif|html] [--lang zh-CN|en-US]
  selfeval compute 文件 -o 输出文件 [--companion]
  selfeval new 表式 -o 文件 [--year 年度] [--unit 单位名称] [--force]
  selfeval templates [--format text|json]
  selfeval rules [--format text|json|csv|markdown]
  selfeval quantity < 每行一个指标值

check 的退出码：0 没有错误，1 有错误，2 有文件读不了或命令写错了。
`,
  problems: {
    empty: "文件是空的，没有任何内容。请重新取得这份文件。",
    "not-zip": "这不是 Excel 文件，只是名字像。请用 Excel 打开原文件，另存为 .xlsx。",
    truncated: "文件不完整，后面的部分丢了。请重新下载或复制一次。",
    password: "文件设了打开密码。请在 Excel 里去掉密码后再检查。",
    "legacy-xls": "这是老格式 .xls。请在 Excel 里另存为 .xlsx。",
    "binary-xlsb": "这是二进制格式 .xlsb。请在 Excel 里另存为 .xlsx。",
    "not-xlsx": "这是压缩包或别的文档，不是 Excel 工作簿。请另存为 .xlsx。",
    "too-large": "文件解开后太大，超出了可以安全打开的范围，没有打开。请删去多余的内容后另存。",
    "unsupported-zip": "文件用了工作簿不该有的压缩方式，没有打开。请在 Excel 里另存一次。",
    path: "文件里有指向外部文件夹的部件，不安全，没有打开。请向提供文件的人核实。",
    checksum: "文件内容与校验值不符，已经损坏。请重新取得这份文件，或用 Excel 修复后另存。",
    "missing-part": "文件里缺少工作表等部件，已经损坏。请用 Excel 修复后另存。",
    dtd: "文件里有工作簿不该有的文档类型或实体定义，不安全，没有打开。请向提供文件的人核实。",
    xml: "文件内部的 XML 写坏了或中断了。请用 Excel 修复后另存。",
    structure: "文件内部的单元格、合并区域等自相矛盾，已经损坏。请用 Excel 修复后另存。",
    "not-found": "找不到这个文件。请检查路径。",
    "no-access": "没有权限读写这个文件，或者它正被别的程序占用。",
    folder: "这是文件夹，请给出其中的文件。",
    exists: "文件已经存在，没有覆盖。要覆盖请加 --force。",
    "no-space": "磁盘满了，没有写成。请腾出空间再试。",
    system: "系统没能读写这个文件，原因见括号里。",
    "array-formula": "要写的单元格属于一条跨多个单元格的数组公式，不能单独改。请先在 Excel 里把公式改成各格自己的。",
    "no-form": "没有找到自评表，没有可以计算的内容。",
    internal: "程序出了意外，这个文件没有检查。请把下面的内容发给维护人员。",
  } satisfies Record<FileProblemCode, string>,
  misuse: {
    "unknown-command": (what: string) => `没有这个命令：${what}`,
    "unknown-option": (what: string) => `命令写错了：${what}`,
    "option-value": (what: string) => `选项后面该有的值没有写，或者写了不该有的值：${what}`,
    "unknown-value": (what: string) => `选项的值不对：${what}`,
    "missing-argument": (what: string) => `缺少：${what}`,
    "unknown-template": (what: string) => `没有这个表式：${what}。用 selfeval templates 查看全部。`,
    "bad-year": (what: string) => `年度要写成四位数字：${what}`,
  } satisfies Record<UsageProblem, (what: string) => string>,
  needs: { files: "文件", input: "输入文件", output: "输出文件（-o）", template: "表式" },
  severities: { error: "错误", warning: "提醒", advice: "建议" } satisfies Record<Severity, string>,
  counts: (errors: number, warnings: number, advice: number) => `错误 ${errors} · 提醒 ${warnings} · 建议 ${advice}`,
  explained: (count: number) => `已说明 ${count}`,
  explanation: (reason: string, by: string, date: string) => `已说明：${reason}（${by === "" ? date : `${by}，${date}`}）`,
  seal: ({ state, time, code, changed }: SaidSeal) =>
    state === "broken"
      ? "封存已失效：封存的记录缺失或被改动，无从比对"
      : `封存于 ${time ?? ""}（校验码 ${code ?? ""}），${state === "whole" ? "封存后没有改动" : changed.length === 0 ? "封存行被改动过" : `封存后改了 ${changed.length} 处：${changed.join("、")}`}`,
  unreadable: {
    explanations: "工作簿里保存的说明读不懂，多半是更新的版本写的。这次按没有说明检查。",
    forms: "工作簿里有自带的表式读不出来，这次没有用它。",
  },
  summary: {
    title: ({ files, withErrors, unreadable }: { files: number; withErrors: number; unreadable: number }) =>
      `汇总：${files} 个文件，${withErrors} 个有错误，${unreadable} 个读不了`,
    unit: "单位",
    form: "表式",
    file: "文件和工作表",
    none: "—",
    unreadable: "读不了",
    noForm: "没有自评表",
    practice: "（练习表）",
  },
  practice: "这是练习表，不是报送的表：下面的问题不计入退出码。",
  lockFile: "这是 Excel 打开文件时留下的临时文件，已跳过。",
  withoutResult: (sheet: string, cell: string, count: number) =>
    `工作表“${sheet}”有 ${count} 个公式（${cell} 等）没有保存计算结果，按空白处理。请用 Excel 打开、保存后再检查。`,
  sentences: (...parts: readonly string[]) =>
    parts
      .filter((part) => part !== "")
      .map((part) => part.replace(/(?<![。！？…：；])$/, "。"))
      .join(""),
  sheet: (name: string, form: string, percent: string) => `工作表“${name}”：${form}（把握 ${percent}）`,
  figures: { totalScore: "总分", executionRate: "预算执行率", grade: "等级" },
  unknownForm: "没有认出是哪种表式",
  noForm: "没有找到自评表。",
  clean: "没有发现问题。",
  notUnderstood: "没有看懂的内容",
  basis: "依据",
  columns: { place: "位置", severity: "级别", finding: "问题", advice: "怎么办" },
  reportTitle: "绩效自评检查结果",
  reading: "正在检查",
  wrote: (file: string, cells: number) => `已写入 ${file}，改了 ${cells} 个单元格。`,
  wroteProtected: (sheet: string) => `工作表“${sheet}”设了保护：计算结果照样写入了，保护没有动。`,
  wroteCompanion: {
    made: (sheet: string) => `测算表“${sheet}”已建立。`,
    updated: (sheet: string) => `测算表“${sheet}”已更新。`,
    locked: "工作簿结构受保护，没有加测算表。",
  },
  made: (file: string, template: string) => `已建立 ${file}（${template}）。`,
  otherYears: (year: number, from: number, to: number | undefined) =>
    `这张表式用于 ${to === undefined ? `${from} 年度以后` : `${from}—${to} 年度`}，表里写的是 ${year} 年度，请核对。`,
  rules: {
    title: "规则目录",
    code: "编号",
    id: "名称",
    severity: "级别",
    rule: "要求",
    source: "依据",
    generated: "本页由程序生成，请勿手改。",
    unconfirmed: "条文待与官方文本核对",
  },
  openEnd: "起",
  internal: "程序出了意外，请把下面的内容发给维护人员。",
};

export type CliWords = typeof cliZhCN;
