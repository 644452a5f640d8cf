import type { FindingTexts } from "../finding-texts";
import type { numberTextsZhCN } from "./numbers.zh-CN";

const several = (cells: number): string => (cells > 1 ? ` (${cells} cells)` : "");

export const numberTextsEnUS = {
  "no-unit-in-number-cell": ({ row, text, unit, cells }) => ({
    title: `${row}: the unit ${unit} stands in a number cell${several(cells)}`,
    what: `The cell holds “${text}”.`,
    why: "A cell with a unit is text: Excel cannot add it up, and formulas leave it out.",
    todo: "Leave the number alone in the cell; the unit belongs into the header.",
  }),
  "require-percent-sign": ({ kind, row, text, meant, cells }) => ({
    title:
      kind === "ratio"
        ? `${row}: “${text}” should read ${meant}${several(cells)}`
        : `${row}: “${text}” has no percent sign${several(cells)}`,
    what: `The cell says “${text}”, most likely for ${meant}.`,
    why: "A percentage as a fraction, or without its sign, may be misread by a factor of 100.",
    todo: `Write ${meant}.`,
  }),
  "match-decimals-of-money": ({ kind, row, text, decimals, cells }, f) => ({
    title:
      kind === "more"
        ? `${row}: the amount “${text}” has ${f.number(decimals)} decimals${several(cells)}`
        : `${row}: the amount “${text}” has ${f.number(decimals)} decimal, others have 2${several(cells)}`,
    what: `The amount is “${text}”, in 10,000 yuan.`,
    why:
      kind === "more"
        ? "Two decimals of 10,000 yuan are hundreds of yuan; with more, sums easily miss by the last digit."
        : "Where decimals differ, nobody sees whether the missing one is 0 or was rounded.",
    todo: "Use two decimals throughout the table.",
  }),
  "no-mixed-money-units": ({ kind, row, text, meant, evidence }, f) => ({
    title:
      kind === "cells"
        ? `${row}: the expenditure “${text}” may be in yuan`
        : `${row}: “${text}” has the wrong unit; ${meant} is meant`,
    what: {
      cells: `Budget “${evidence[0] ?? ""}” · spent “${text}”: a factor of about 10,000; in the table's unit it is ${f.number(meant)}.`,
      table: `The table has ${f.list(evidence)}; here it says “${text}”.`,
      text: `The difference of ${f.list(evidence)} in the same cell is ${meant}, written as “${text}”.`,
    }[kind],
    why: "Yuan and 10,000 yuan were mixed up: the amount is wrong by a factor of 10,000.",
    todo: "Check the unit of this amount and write it as elsewhere.",
  }),
  "no-damaged-glyphs": ({ row, text, found, meant }) => ({
    title: meant === undefined ? `${row}: “${found}” looks damaged` : `${row}: “${found}” looks like “${meant}”`,
    what: `The cell holds “${text}”.`,
    why: "Scanning and pasting turn ≥ into 2 and 0 into O; then the number cannot be read.",
    todo: meant === undefined ? "Correct it from the original." : `Compare with the original and write “${meant}”.`,
  }),
} satisfies Pick<FindingTexts, keyof typeof numberTextsZhCN>;
