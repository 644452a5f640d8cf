import { scoredRows, type Template } from "../templates/template";
import { heightOfLines } from "./text-measure";

/** Where the blocks of a form begin, top to bottom; zero-based rows. */
export interface LayoutRows {
  readonly head: number;
  readonly fundingHead: number;
  /** The first funding row. */
  readonly funding: number;
  /** Texts with amounts in them. */
  readonly fundingTexts: number;
  readonly fundingNote: number | undefined;
  /** The first statement; the headers stand in the row above. */
  readonly statements: number | undefined;
  /** The goals themselves; their headers stand in the row above. */
  readonly goals: number | undefined;
  readonly section: number | undefined;
  /** The indicator table's header. */
  readonly header: number;
  /** The first scored row. */
  readonly indicators: number;
  /** The row after the last scored one. */
  readonly indicatorsEnd: number;
  readonly total: number | undefined;
  readonly closing: number;
  /** The row after the last one with borders. */
  readonly tableEnd: number;
  readonly footnote: number | undefined;
  readonly count: number;
}

export const layoutRows = (template: Template): LayoutRows => {
  let next = 1;
  const take = (rows: number): number => {
    next += rows;
    return next - rows;
  };
  const takeIf = (wanted: boolean): number | undefined => (wanted ? take(1) : undefined);
  const { funding, statements, goals } = template;
  return {
    head: take(template.head.length),
    fundingHead: take(funding.columns.length > 0 ? 1 : 0),
    funding: take(funding.rows.length),
    fundingTexts: take(funding.texts?.length ?? 0),
    fundingNote: takeIf(funding.note !== undefined),
    statements: statements && take(statements.rows.length + 1) + 1,
    goals: goals && take(2) + 1,
    section: takeIf(template.section !== undefined),
    header: take(1),
    indicators: take(scoredRows(template).length),
    indicatorsEnd: next,
    total: takeIf(template.total !== undefined),
    closing: take(template.closing?.length ?? 0),
    tableEnd: next,
    footnote: takeIf(template.footnote !== ""),
    count: next,
  };
};

/** The height in points that each row has at least: room for what people will write into it. */
export const minimumHeights = (template: Template, rows: LayoutRows): number[] => {
  const { body, title } = template.fonts;
  return Array.from({ length: rows.count }, (_, row) => {
    if (row === 0) return heightOfLines(1, title.size) + 8;
    const statement = rows.statements === undefined ? undefined : template.statements?.rows[row - rows.statements];
    if (template.statements && statement !== undefined) return heightOfLines(template.statements.lines, body.size);
    if (template.goals && row === rows.goals) return heightOfLines(template.goals.lines, body.size);
    if (row >= rows.header && row < rows.indicatorsEnd) return heightOfLines(template.rowLines, body.size);
    const closing = template.closing?.[row - rows.closing];
    if (closing !== undefined) return heightOfLines(closing.lines, body.size);
    return heightOfLines(1, body.size) + 5;
  });
};
