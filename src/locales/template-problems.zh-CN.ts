import type { Formats } from "./formats";
import type { ProblemTexts } from "./template-problems";

const bound = { least: "至少", most: "最多" } as const;

/** What is wrong with a form that somebody wrote. This is the source. */
export const templateProblemsZhCN = ({ number }: Formats): ProblemTexts => ({
  "not-json": () => "文件内容不是 JSON。请选择由本加载项导出的表式文件。",
  "too-large": ({ characters, limit }) => `文件有 ${number(characters)} 个字符，超过 ${number(limit)} 个，不是一份表式。`,
  "too-deep": ({ limit }) => `嵌套超过 ${number(limit)} 层。`,
  "not-a-form": () => "这是 JSON，但不是表式文件（缺少 format 标记）。",
  "unsupported-version": ({ version, supported }) => `文件版本是 ${version}，这里只能读版本 ${number(supported)}。`,
  "forbidden-key": ({ key }) => `不能有名为“${key}”的项。`,
  "unknown-key": ({ key }) => `没有名为“${key}”的项，请删去或改正拼写。`,
  missing: () => "缺少这一项。",
  "wrong-type": ({ expected }) => `类型不对，应当是 ${expected}。`,
  "text-length": (data) => `文字${bound[data.bound]} ${number(data.limit)} 个字符。`,
  "list-length": (data) => `${data.bound === "least" ? "至少要有" : "最多可以有"} ${number(data.limit)} 项。`,
  "number-range": (data) => `数值${data.bound === "least" ? "不能小于" : "不能大于"} ${number(data.limit)}。`,
  "not-a-choice": ({ choices }) => `只能是其中之一：${choices}。`,
  "bad-id": ({ text }) => `编号“${text}”只能用小写字母、数字和连字符，以字母或数字开头，最长 64 个字符。`,
  "bad-color": ({ text }) => `颜色“${text}”要写成 #RRGGBB，例如 #DDEBF7。`,
  "bad-name": ({ text }) => `“${text}”不能用作单元格名称：只能用文字，不能有空格和括号，也不能像单元格地址。`,
  "bad-sheet-name": ({ text }) => `“${text}”不能用作工作表名称：最长 31 个字符，不能有 \\ / ? * : [ ]。`,
  "control-characters": () => "文字里有看不见的控制字符，请删去。",
  "weights-differ": ({ name, weight, sum }) => `“${name}”的分值是 ${number(weight)}，下面各行合计 ${number(sum)}，应当相等。`,
  "total-not-full": ({ sum, full }) => `各项分值连同预算执行合计 ${number(sum)}，应当是 ${number(full)}。`,
  "no-points": () => "有得分列，但所有分值都是 0。",
  "span-outside": ({ last, columns }) => `列号 ${number(last)} 超出了表的 ${number(columns)} 列（从 0 数起）。`,
  "span-backwards": ({ first, last }) => `起始列 ${number(first)} 在结束列 ${number(last)} 之后。`,
  "spans-overlap": ({ column }) => `与同一行的另一格在第 ${number(column)} 列（从 0 数起）重叠。`,
  "role-twice": ({ role }) => `“${role}”只能出现一次。`,
  "name-twice": ({ name }) => `名称“${name}”已经用过，请换一个。`,
  "no-column": ({ role }) => `缺少“${role}”列，这一项无从算起。`,
  "rate-without-amounts": () => "有执行率或预算执行得分，但缺少预算数或执行数列。",
  "years-backwards": ({ from, to }) => `适用年度的结束年 ${to} 早于起始年 ${from}。`,
});
