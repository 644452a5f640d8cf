import type { PracticeFaultId } from "../sheet/practice/faults";
import type { Formats } from "./formats";
import type { PracticeTexts } from "./practice.zh-CN";

const hints: Readonly<Record<PracticeFaultId, string>> = {
  "total-of-sources": "Add up the initial budgets of the three “of which” rows and hold the sum against the total.",
  "rate-on-first-budget": "The initial budget or the full-year budget: which of them does the execution rate divide by?",
  "rate-cut-off": "Divide expenditure by the full-year budget to one decimal more: is the last digit rounded up or down?",
  "copied-goal": "Read the two cells side by side: does the right one say what was planned, or what was done?",
  "vague-reason": "Does a reviewer learn from this sentence what fell short, and what will be done about it?",
  "people-for-visits": "What does the target count, and what does the actual count?",
  "over-completion": "What percentage of the target was reached? And what does the reason column say to that?",
  "empty-actual": "This row has full points: on the strength of which cell?",
  "heading-weight": "Is the weight in the brackets the sum of the weights below it?",
  "damaged-sign": "Can a pass rate be that high? Which sign may the first character have been?",
  "points-above-weight": "Compare the score with the weight on its left.",
  "done-too-late":
    "Is the completion date before or after the target? The equipment was in place in September: is the month right?",
  "cost-as-floor": "Should costs be high or low? Look at the direction of the sign.",
  "yuan-for-ten-thousand": "This amount also stands in the funding table above: in the same unit?",
  "vague-target": "By what can one tell at the end of the year that this was reached? The actual shows a way.",
  "full-points-below-target": "The target was missed: how many points is that by the share achieved?",
  "words-for-number": "The target is a percentage: what belongs into the actual?",
  "weights-above-100": "The note below the table says how many points each level-1 class has: add up class by class.",
  "no-reason": "Points were lost in this row: what belongs into the reason column?",
  "wrong-total": "What do the scores add up to? This cell used to be a formula.",
};

export const practiceTextsEnUS = ({ number }: Formats): PracticeTexts => ({
  label: "Practice",
  toCheck: (count) => `Practice: there are ${number(count)} faults in this form. Check it, then put them right one by one.`,
  progress: (settled, count) => `Practice: ${number(settled)} of ${number(count)} put right`,
  others: (count) =>
    count === 1
      ? "1 other finding came up on the way and needs putting right too"
      : `${number(count)} other findings came up on the way and need putting right too`,
  done: (count) => `Practice: all ${number(count)} put right, nothing found. This practice sheet can be deleted.`,
  hint: "Hint",
  nextHint: "Another one",
  hintAt: (address, hint) => `${address} ${hint}`,
  hints,
});
