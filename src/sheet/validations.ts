import type { CheckWords } from "../templates/template";
import type { Cell, Rect } from "./address";
import type { ValidationSpec } from "./spec";

/** What one cell may hold at most: the weight in another cell, or a fixed one that is printed in the row's name. */
export interface PointsLimit {
  readonly weight: number;
  /** Where the weight stands in a cell of its own: a change there moves the limit. */
  readonly cell?: Cell;
}

/** Excel's own check on a score: from 0 to the row's weight. {weight} in the texts is that weight, or what it is called where it may change. */
export const pointsCheck = (range: Rect, { weight, cell }: PointsLimit, words: CheckWords): ValidationSpec => {
  const filled = (text: string): string => text.replaceAll("{weight}", cell ? OWN_WEIGHT : String(weight));
  return {
    range,
    decimal: { min: 0, max: cell ?? weight },
    prompt: { title: filled(words.promptTitle), message: filled(words.prompt) },
    error: { title: filled(words.errorTitle), message: filled(words.error) },
  };
};

const OWN_WEIGHT = "本行分值";

/** More than any budget has, in 万元 as in 元. */
const LARGEST_AMOUNT = 9_999_999_999.99;

/** Excel's own check on an amount of money. */
export const amountCheck = (range: Rect, { promptTitle, prompt, errorTitle, error }: CheckWords): ValidationSpec => ({
  range,
  decimal: { min: 0, max: LARGEST_AMOUNT },
  prompt: { title: promptTitle, message: prompt },
  error: { title: errorTitle, message: error },
});
