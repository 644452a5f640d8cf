import type { DocumentFills, Template } from "../templates/template";
import type { Draft } from "./draft";
import { HEADER } from "./layout-head";
import type { LayoutRows } from "./layout-rows";
import type { StyledRange } from "./spec";

/** Colours behind the form's own texts, when all of them have been laid out. */
export const layoutFills = (draft: Draft, { fills = {} }: Template, rows: LayoutRows): void => {
  const filled = draft.styles.flatMap((styled) => {
    const kind = kindOf(styled, rows);
    const fill = kind && fills[kind];
    return fill === undefined ? [] : [{ range: styled.range, style: { fill } }];
  });
  draft.styles.push(...filled);
};

const kindOf = ({ range, style }: StyledRange, rows: LayoutRows): keyof DocumentFills | undefined => {
  if (range.row === 0 && range.rows === 1) return "title";
  if (style !== HEADER) return undefined;
  if (range.row === rows.total) return "total";
  const isHeadOfTable = [rows.fundingHead, rows.section, rows.header].includes(range.row);
  const isHeadOfStatements = rows.statements !== undefined && range.row === rows.statements - 1;
  // The goals' label reaches over both their rows; their heads do not.
  const isHeadOfGoals = rows.goals !== undefined && range.row === rows.goals - 1 && range.rows === 1;
  return isHeadOfTable || isHeadOfStatements || isHeadOfGoals ? "header" : "label";
};
