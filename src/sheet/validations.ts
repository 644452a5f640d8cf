import type { CheckWords } from "../templates/template";
import type { Rect } from "./address";
import type { ValidationSpec } from "./spec";

/** Excel's own check on a score: from 0 to the row's weight. {weight} in the texts is that weight. */
export const pointsCheck = (range: Rect, weight: number, words: CheckWords): ValidationSpec => {
  const filled = (text: string): string => text.replaceAll("{weight}", String(weight));
  return {
    range,
    decimal: { min: 0, max: weight },
    prompt: { title: filled(words.promptTitle), message: filled(words.prompt) },
    error: { title: filled(words.errorTitle), message: filled(words.error) },
  };
};
