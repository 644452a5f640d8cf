import { scoredRows, type Template } from "../templates/template";
import { heightOfLines } from "./text-measure";

/** Where the blocks of a form begin, top to bottom; zero-based rows. */
export interface LayoutRows {
  readonly head: number;
  readonly fundingHead: number;
  /** The first funding row. */
  readonly funding: number;
  readonly goalsHead: number;
  readonly goals: number;
  readonly section: number | undefined;
  /** The indicator table's header. */
  readonly header: number;
  /** The first scored row. */
  readonly indicators: number;
  readonly total: number;
  readonly footnote: number;
  readonly count: number;
}

export const layoutRows = (template: Template): LayoutRows => {
  const head = 1;
  const fundingHead = head + template.head.length;
  const funding = fundingHead + 1;
  const goalsHead = funding + template.funding.rows.length;
  const goals = goalsHead + 1;
  const section = template.section === undefined ? undefined : goals + 1;
  const header = (section ?? goals) + 1;
  const indicators = header + 1;
  const total = indicators + scoredRows(template).length;
  const footnote = total + 1;
  return { head, fundingHead, funding, goalsHead, goals, section, header, indicators, total, footnote, count: footnote + 1 };
};

/** The height in points that each row has at least: room for what people will write into it. */
export const minimumHeights = (template: Template, rows: LayoutRows): number[] => {
  const { body, title } = template.fonts;
  return Array.from({ length: rows.count }, (_, row) => {
    if (row === 0) return heightOfLines(1, title.size) + 8;
    if (row === rows.goals) return heightOfLines(template.goals.lines, body.size);
    if (row >= rows.header && row < rows.total) return heightOfLines(template.rowLines, body.size);
    return heightOfLines(1, body.size) + 5;
  });
};
