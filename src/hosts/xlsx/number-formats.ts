import { format, isDateFormat } from "numfmt";
import type { CellValue } from "../../domain/field";
import { walkXml } from "./xml";

/** Excel's own formats by number, as a Chinese Excel shows them. */
const BUILT_IN: Readonly<Record<number, string>> = {
  1: "0",
  2: "0.00",
  3: "#,##0",
  4: "#,##0.00",
  5: '"¥"#,##0;"¥"-#,##0',
  6: '"¥"#,##0;[Red]"¥"-#,##0',
  7: '"¥"#,##0.00;"¥"-#,##0.00',
  8: '"¥"#,##0.00;[Red]"¥"-#,##0.00',
  9: "0%",
  10: "0.00%",
  11: "0.00E+00",
  12: "# ?/?",
  13: "# ??/??",
  14: "yyyy/m/d",
  15: "d-mmm-yy",
  16: "d-mmm",
  17: "mmm-yy",
  18: "h:mm AM/PM",
  19: "h:mm:ss AM/PM",
  20: "h:mm",
  21: "h:mm:ss",
  22: "yyyy/m/d h:mm",
  27: 'yyyy"年"m"月"',
  28: 'm"月"d"日"',
  29: 'm"月"d"日"',
  30: "m-d-yy",
  31: 'yyyy"年"m"月"d"日"',
  32: 'h"时"mm"分"',
  33: 'h"时"mm"分"ss"秒"',
  36: 'yyyy"年"m"月"',
  37: "#,##0;-#,##0",
  38: "#,##0;[Red]-#,##0",
  39: "#,##0.00;-#,##0.00",
  40: "#,##0.00;[Red]-#,##0.00",
  41: '_ * #,##0_ ;_ * -#,##0_ ;_ * "-"_ ;_ @_ ',
  42: '_ "¥"* #,##0_ ;_ "¥"* -#,##0_ ;_ "¥"* "-"_ ;_ @_ ',
  43: '_ * #,##0.00_ ;_ * -#,##0.00_ ;_ * "-"??_ ;_ @_ ',
  44: '_ "¥"* #,##0.00_ ;_ "¥"* -#,##0.00_ ;_ "¥"* "-"??_ ;_ @_ ',
  45: "mm:ss",
  46: "[h]:mm:ss",
  47: "mm:ss.0",
  48: "##0.0E+0",
  49: "@",
  50: 'yyyy"年"m"月"',
  51: 'm"月"d"日"',
  52: 'yyyy"年"m"月"',
  53: 'm"月"d"日"',
  54: 'm"月"d"日"',
  57: 'yyyy"年"m"月"',
  58: 'm"月"d"日"',
};

/** The number of a pattern that Excel has of its own. */
export const builtInFormat = (pattern: string): number | undefined =>
  pattern === "General" ? 0 : IN_ALL_LANGUAGES.find((id) => BUILT_IN[id] === pattern);

/** The others show otherwise in another language's Excel. */
const IN_ALL_LANGUAGES = [1, 2, 3, 4, 9, 10, 49];

/** The number formats of the workbook's cell styles, by style index. */
export const readNumberFormats = (xml: string): readonly string[] => {
  const own = new Map<number, string>();
  const ids: number[] = [];
  let inCellStyles = false;
  walkXml(xml, {
    open({ name, attributes }) {
      if (name === "cellXfs") inCellStyles = true;
      if (name === "numFmt") own.set(Number(attributes.get("numFmtId")), attributes.get("formatCode") ?? "General");
      if (name === "xf" && inCellStyles) ids.push(Number(attributes.get("numFmtId") ?? 0));
    },
    close(name) {
      if (name === "cellXfs") inCellStyles = false;
    },
  });
  return ids.map((id) => own.get(id) ?? BUILT_IN[id] ?? "General");
};

/** Whether the format shows numbers as dates or times. A pattern that nobody can read is none. */
export const showsDate = (pattern: string): boolean => {
  try {
    return isDateFormat(pattern) ?? false;
  } catch {
    // numfmt throws on malformed patterns; Excel shows such numbers plainly.
    return false;
  }
};

/** What a cell with this content and format shows, columns wide enough. */
export const shownText = (value: CellValue, pattern: string): string => {
  if (typeof value === "boolean") return value ? "TRUE" : "FALSE";
  if (typeof value === "string" && (value === "" || value.startsWith("#") || pattern === "General" || pattern === "@"))
    return value;
  try {
    return format(pattern, value, {
      throws: false,
      nbsp: false,
      invalid: String(value),
      overflow: String(value),
      locale: "zh-CN",
    }).trim();
  } catch {
    // A pattern that numfmt stumbles over: the bare value is what a person can still read.
    return String(value);
  }
};
