import type { ImportTrouble } from "../actions/importing";
import type { CarryNote, LeftBehind, LeftReason } from "../sheet/carry-over/carried";
import type { UnreadableCode } from "../workbook/unreadable-file";
import type { Formats } from "./formats";

type Words<Key extends string> = Readonly<Record<Key, string>>;

/** The import page's words. This is the source: every other language has the same keys by type. */
export const importPageZhCN = (f: Formats) => ({
  heading: "导入去年的表",
  back: "返回",
  intro: "单位、指标、分值和指标值带进一张新表；去年的金额、完成值、得分和原因不带。原有的工作表不动。",

  sheet: "这个工作簿里的工作表",
  chooseSheet: "请选择",
  chooseFile: "选择文件",
  read: "读取",
  file: "或者一个 Excel 文件（.xlsx、.xlsm）",
  fileHint: "只在这台电脑上读取，不会上传，文件也不会改动。",
  source: {
    sheet: (name: string) => `工作表“${name}”`,
    file: (name: string) => `文件“${name}”`,
  },

  trouble: {
    unavailable: "这个文件现在读不到，可能被移走、改名或占用了。没有导入，工作簿没有改动。请重新选择。",
    "no-form": (source: string) => `${source}里没有认出自评表的表头。没有导入，工作簿没有改动。请换一个工作表或文件。`,
    "no-indicators": (source: string, sheets: string) =>
      `${source}里认出了表（${sheets}），但没有指标行，没有可以带来的内容。请直接插入新表，或换一个工作表。`,
  } satisfies Record<Exclude<ImportTrouble["kind"], "unreadable">, unknown>,
  unreadable: {
    empty: "这个文件是空的，没有任何内容。请重新取得这份文件。",
    "not-zip": "这不是 Excel 文件，只是名字像。请用 Excel 打开原文件，另存为 .xlsx。",
    truncated: "这个文件不完整，后面的部分丢了。请重新下载或复制一次。",
    password: "这个文件设了打开密码。请在 Excel 里去掉密码，另存一份再选。",
    "legacy-xls": "这是老格式 .xls。请在 Excel 里另存为 .xlsx 再选。",
    "binary-xlsb": "这是二进制格式 .xlsb。请在 Excel 里另存为 .xlsx 再选。",
    "not-xlsx": "这是压缩包或别的文档，不是 Excel 工作簿。请另存为 .xlsx 再选。",
    "too-large": "这个文件太大，在面板里打开不安全。请在 Excel 里删去多余的内容，另存一份再选。",
    "unsupported-zip": "这个文件用了工作簿不该有的压缩方式。请在 Excel 里另存一份再选。",
    path: "这个文件里有指向外部文件夹的部件，不安全。请向提供文件的人核实。",
    checksum: "这个文件的内容与校验值不符，已经损坏。请用 Excel 修复后另存，或重新取得。",
    "missing-part": "这个文件缺少工作表等部件，已经损坏。请用 Excel 修复后另存。",
    dtd: "这个文件里有工作簿不该有的文档类型或实体定义，不安全。请向提供文件的人核实。",
    xml: "这个文件内部的 XML 写坏了或中断了。请用 Excel 修复后另存。",
    structure: "这个文件内部的单元格、合并区域等自相矛盾，已经损坏。请用 Excel 修复后另存。",
  } satisfies Words<UnreadableCode>,
  refused: (source: string, why: string) => `${source}：${why}没有导入，工作簿没有改动。`,

  foundIn: (source: string, forms: number) => `${source}里认出 ${f.number(forms)} 份自评表`,
  found: "认出来的表",
  several: (count: number) => `这里有 ${f.number(count)} 份自评表，请选一份`,
  option: (sheet: string, title: string) => `${sheet}：${title}`,
  form: "表式",
  unknownForm: "不是已知的表式，按表头认出来的",
  unit: "单位",
  noUnit: "没有认出",
  year: "年度",
  noYear: "没有认出",
  confidence: "把握",
  indicators: "指标",
  rows: (count: number) => `${f.number(count)} 行`,
  notUnderstood: (count: number) => `有 ${f.number(count)} 处没有看懂，不带`,

  target: "新表",
  targetForm: "用哪个表式",
  yearOption: (year: number) => `${year} 年度`,

  carried: "带来的内容",
  carriedDone: "从哪里来，到哪里去",
  weights: "带分值",
  targets: "带指标值",
  choose: (text: string, from: string) => `带上“${text}”（${from}）`,
  way: (from: string, to: string) => `${from} → ${to}`,
  between: (from: string, to: string) => `从“${from}”到“${to}”`,
  leftOut: "不带",
  weight: (points: string) => `分值 ${points}`,
  targetIs: (text: string) => `指标值 ${text}`,
  movedFrom: (path: string) => `去年在“${path}”`,
  path: (names: readonly string[]) => names.join(" / "),
  speaksOfYear: (year: number) => `写着 ${year} 年，插入后请改`,
  noHeading: "没有上级指标",

  notes: (note: CarryNote): string => {
    switch (note.kind) {
      case "heading-weight":
        return `“${note.heading}”下面的分值合计 ${f.number(note.rows)}，应为 ${f.number(note.wanted)}。没有替您改，插入后请调整。`;
      case "total-weight":
        return `全表分值连同预算执行合计 ${f.number(note.sum)}，应为 ${f.number(note.full)}。没有替您改，插入后请调整。`;
      case "weights-missing":
        return `${f.number(note.rows)} 行没有分值，插入后请填。`;
      case "heading-kept":
        return `“${note.heading}”下面没有带来的指标，保留新表原来的行${note.weight === "0" ? "" : `（${f.number(note.weight)} 分）`}。`;
      case "headings-without-rows":
        return `新表的${f.list(note.headings.map((name) => `“${name}”`))}没有带来的指标，没有放进去。`;
      case "heading-added":
        return `新表没有“${note.heading}”，照去年的样子加在“${note.under}”下面。`;
    }
  },
  notesHeading: "请留意",

  left: (count: number) => `带不过来的 ${f.number(count)} 处`,
  leftWhat: { row: "指标", weight: "分值", target: "指标值", heading: "上级指标", head: "表头" } satisfies Words<
    LeftBehind["what"]
  >,
  leftReasons: {
    "no-heading": "新表没有这一级指标",
    "no-path": "去年的表没有写上级指标，不知道放在哪里",
    "no-column": "新表没有这一栏",
    prescribed: "新表对这里另有规定的内容",
    "shared-weight": "几行合用一个分值，放在其中第一行",
    "no-points": "不是数字，看不出是几分",
    "not-shown": "单元格太窄，显示成 ####，请拉宽后重新读取",
    "formula-error": "这里的公式出错，没有内容",
  } satisfies Words<LeftReason>,

  insert: (rows: number) => `插入新表（${f.number(rows)} 行指标）`,
  nothing: "没有选中任何内容",
  close: "去填新表",
  doneIn: (sheet: string) => `新表在工作表“${sheet}”。下面是带来的内容，离开这一页后不再显示。`,
});

export type ImportPageWords = ReturnType<typeof importPageZhCN>;
