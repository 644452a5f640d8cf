import { CLOSING_LABELS, TOTAL_LABELS } from "../../templates/header-words";
import type { Template } from "../../templates/template";
import { compact, labelOf, type GridCell } from "./grid";

/** The total's row begins at the table's left edge with one of its names. */
export const isTotal = (first: GridCell, leftmost: number): boolean =>
  first.column <= leftmost && TOTAL_LABELS.includes(labelOf(first.text));

export const isSubtotal = (first: GridCell): boolean => /^(?:小计|合计)$/.test(labelOf(first.text));

const NOTE = /^(?:注|备注|说明|填表说明|填报说明|附注|其他需要说明[^::]*)(?:\d*[::、.]|$)/;
const SIGNATURE =
  /^(?:填报人|填表人|制表人|填报日期|填表日期|单位负责人|部门负责人|项目负责人|财务负责人|负责人|联系人|审核人)(?:[::(]|$)/;

export const isNote = ({ text }: GridCell): boolean => NOTE.test(compact(text));

/** A text asked for under the table: 评价结论. */
const isClosing = ({ text }: GridCell, more: readonly string[]): boolean =>
  CLOSING_LABELS.includes(labelOf(text)) || more.includes(labelOf(text));

/** Labels of such texts on the forms that we know. */
export const closingLabels = (templates: readonly Template[], role?: "reason"): readonly string[] =>
  templates.flatMap(({ closing = [] }) =>
    closing.filter((text) => role === undefined || text.role === role).map(({ label }) => labelOf(label)),
  );

/** A note, such a text or a line for signatures ends the table as well. `closing` are more labels of such texts. */
export const isEndOfTable = (first: GridCell, closing: readonly string[] = []): boolean =>
  isNote(first) || isClosing(first, closing) || SIGNATURE.test(compact(first.text));
