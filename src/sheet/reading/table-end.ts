import { CLOSING_LABELS, TOTAL_LABELS } from "../../templates/header-words";
import type { Template } from "../../templates/template";
import { labelOf, type GridCell } from "./grid";
import type { RowCells } from "./indicator-row";

/** What the row is a sum of, if of anything: all rows, or those of a heading. */
export const sumRowKind = (
  filled: readonly GridCell[],
  { level1, level2, level3, target, actual }: RowCells,
  leftmost: number,
): "total" | "subtotal" | undefined => {
  // A row's number may stand left of its label.
  const label = filled.find(({ compact: text }) => !/^\d+$/.test(text));
  if (label !== undefined && label.column <= leftmost && isTotalLabel(label.text)) return "total";
  if ([target, actual].some((cell) => cell !== undefined && cell.text !== "" && cell !== label)) return undefined;
  const names = [label, level1, level2, level3].filter((cell) => cell !== undefined && cell.own);
  if (names.some((cell) => /^(?:自评)?总(?:分|得分)$/.test(labelOf(cell?.text ?? "")))) return "total";
  return names.some((cell) => /^(?:\D{0,8}(?:指标|分值|得分))?(?:小计|合计)$/.test(labelOf(cell?.text ?? "")))
    ? "subtotal"
    : undefined;
};

const isTotalLabel = (text: string): boolean =>
  TOTAL_LABELS.includes(labelOf(text)) ||
  /^(?:自评|综合|绩效|最终)*(?:总分|总得分|总评分|得分)(?:合计|总计)?$/.test(labelOf(text));

const NOTE = /^(?:注|备注|说明|填表说明|填报说明|附注|其他需要说明[^::]*)(?:\d*[::、.]|$)/;
const SIGNATURE =
  /^(?:填报人|填表人|制表人|填报日期|填表日期|单位负责人|部门负责人|项目负责人|财务负责人|负责人|联系人|审核人)(?:[::(]|$)/;

export const isNote = ({ compact: text }: GridCell): boolean => NOTE.test(text);

/** A text asked for under the table: 评价结论. */
const isClosing = ({ label }: GridCell, more: readonly string[]): boolean =>
  CLOSING_LABELS.includes(label) || more.includes(label);

/** Labels of such texts on the forms that we know. */
export const closingLabels = (templates: readonly Template[], role?: "reason"): readonly string[] =>
  templates.flatMap(({ closing = [] }) =>
    closing.filter((text) => role === undefined || text.role === role).map(({ label }) => labelOf(label)),
  );

/** A note, such a text or a line for signatures ends the table as well. `closing` are more labels of such texts. */
export const isEndOfTable = (first: GridCell, closing: readonly string[] = []): boolean =>
  isNote(first) || isClosing(first, closing) || SIGNATURE.test(first.compact);
