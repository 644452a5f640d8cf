import type { ruleTitlesZhCN } from "./rule-titles.zh-CN";

export const ruleTitlesEnUS: typeof ruleTitlesZhCN = {
  "keep-points-for-met-target": "A target that was met loses no points without a reason.",
  "keep-score-within-weight": "A score is not below 0 and not above its weight.",
  "keep-spending-within-budget": "The year's expenditure is not above the year's budget, and neither is below 0.",
  "keep-total-within-cap": "With a low execution rate the total is not above what the place allows.",
  "keep-three-public-within-budget":
    "Final figures of the three public expenses are not above their budget; where every row is equal, they may have been copied.",
  "keep-weights-balanced":
    "No single weight is too heavy, satisfaction has 10 points at most, and there is more than one level-1 heading.",
  "match-actual-to-question":
    "The actual answers what the target asks: a date is not answered by a head count, nor a document by a bare 100 %.",
  "match-dates-to-year":
    "The dates of targets lie in the form's year; an actual later than its target loses points or has a reason.",
  "match-decimals-of-money": "Amounts in 万元 usually have two decimals, and as many all over the form.",
  "match-direction-to-indicator": "A target points the right way: costs use ≤, amounts to be achieved use ≥ or =.",
  "match-execution-rate": "The execution rate is the year's expenditure divided by the year's budget.",
  "match-execution-score": "The score for budget execution is the rate times the weight; a rate above 100 % counts as 100 %.",
  "match-indicator-to-heading":
    "A level-3 indicator stands under the right level-2 heading: no satisfaction under quantity, no head count under timeliness, no compliance under cost.",
  "match-kind-of-actual": "A target in numbers is answered by a number; a target in words not by a bare number.",
  "match-level-weights": "The weights of the parts add up to the weight of the level above.",
  "match-score-to-completion":
    "A measured indicator scores by its completion: short of the target, actual divided by target times weight.",
  "match-score-to-scale": "Where points go by bands, the score lies in the band of the rate.",
  "match-score-to-tier":
    "The score of a described result lies in the tier that the words claim: achieved, partly achieved, not achieved.",
  "match-sources-to-total": "The year's total funds are the sum of their sources, in every column.",
  "match-standard-weights": "Level-1 weights are those that the form prescribes; a change has its grounds.",
  "match-structure-to-total":
    "Basic and project expenditure add up to the total funds; without a total row, to the sum of the sources.",
  "match-total-score": "The total score is the score for execution plus the scores of all indicators.",
  "match-unit-of-actual": "Target and actual have the same unit; units that are easily confused are not left out.",
  "match-weights-to-full-marks": "All weights, with that for execution, add up to 100.",
  "no-copied-goal": "The result of a goal says what came out; it does not copy the goal.",
  "no-damaged-glyphs": "Characters damaged by scanning or pasting are put right, such as ≥90% that became 290%.",
  "no-full-marks-above-ceiling": "Above the ceiling that its target sets, an indicator does not get full marks.",
  "no-full-marks-everywhere": "Full marks all over draw a reviewer's eye: check them once more.",
  "no-hollow-result": "The actual says what was achieved; repeating “met” or “as expected” says nothing.",
  "no-indicator-counted-twice": "One level-3 indicator does not stand under outputs and under benefits: it scores once.",
  "no-mixed-money-units": "元 and 万元 are not mixed: the same money does not differ by 10,000 between places.",
  "no-number-as-reason":
    "Where no points were lost, a 0 in the reason column may be taken for a number: leave it empty or write 无.",
  "no-points-on-part-rows": "Weight and score for execution stand in the row of the total only.",
  "no-unit-in-number-cell": "Cells for amounts, weights and scores hold numbers only; the unit stands in the header.",
  "no-weight-applied-twice": "The points already contain the weight: a score is not multiplied by it again.",
  "require-actual": "Where there is an indicator and a target, the actual is filled in.",
  "require-measurable-goal":
    "The year's goal and its result say what was to be done and how much; not a bare number, a slogan or the project's name.",
  "require-measurable-target": "A target can be measured: how much, or to what degree.",
  "require-measured-actual": "The actual is what was measured: no copy of the target with its operator, no copy of the weight.",
  "require-percent-sign": "Percentages are written as such: 100 % and not 1 or 100, 95 % and not 0.95.",
  "require-reason-for-budget-change": "A large change from initial to full-year budget (usually above 20 %) has a reason.",
  "require-reason-for-lost-points": "A score below the weight has its reason written down.",
  "require-reason-for-low-execution": "A low execution rate (usually below 90 %) has a reason.",
  "require-reason-for-over-completion": "An actual far above its target (usually from 130 %) has a reason.",
  "require-satisfaction-rate":
    "Satisfaction is a percentage from 0 to 100 that comes from a survey; no complaints is not 100 % satisfied.",
  "require-score": "Where the other rows have scores, this one has one too.",
  "require-telling-reason":
    "A reason says why something was not achieved: no sentence copied over rows, and its figures fit the gap.",
  "keep-three-public-expenses-within-budget": "The final figure of the three public expenses is not above their budget.",
  "match-building-rates": "The control rates of buildings are the real figure divided by the approved one.",
  "match-official-vehicles": "The expense of official vehicles is purchase plus running costs.",
  "match-project-items": "Project expenditure is the sum of its items, and the items are filled in.",
  "match-staffing-rate": "The control rate is staff on duty divided by authorised posts, with two decimals.",
  "match-three-public-expenses":
    "The three public expenses are vehicles, travel abroad and official receptions together, in every column.",
  "match-total-expenditure": "Total expenditure is basic plus project expenditure.",
  "no-budget-equal-to-final": "The budget column is not the final column all over: that looks copied.",
  "require-note-for-overstaffing": "More staff than authorised posts has a note.",
  "require-reason-for-budget-gap": "Final figures far from the budget have a reason.",
  "require-savings-measures": "The measures for thrift are filled in.",
};
