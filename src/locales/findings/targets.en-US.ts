import type { FindingTexts } from "../finding-texts";

export const targetTextsEnUS = {
  "require-measurable-target": ({ kind, row, target, rows }) => ({
    title: {
      empty: `“${row}” has an actual but no target`,
      nameless: `${rows} rows under “${row}” have neither a level-3 indicator nor a target of their own`,
      task: `Target “${target}” of “${row}” does not say which work, or how much`,
      direction: `Target “${target}” of “${row}” gives a direction but no distance`,
      degree: `Target “${target}” of “${row}” has no scale to compare with`,
      cost: `“${row}” is a cost, but its target “${target}” names no amount`,
    }[kind],
    what:
      kind === "empty" ? "The target is empty." : kind === "nameless" ? `${rows} rows share “${target}”.` : `Target “${target}”.`,
    why: "Only what can be measured can be compared and scored; reviewers deduct points for the rest.",
    todo: {
      empty: "Enter the target set at the start of the year; if none was set, say so in the reason column.",
      nameless: "Write out the level-3 indicators that the regulation assesses, each with its target.",
      task: "Name the work and its amount, such as “≥120 households visited” or “≥4 events”.",
      direction:
        "Make it comparable, such as “electricity use down by ≥3%”; if it cannot be counted, say what state counts as reached.",
      degree: "Use a number (such as “≥95%”), or say what counts as reached.",
      cost: "Give the ceiling, such as “≤20万元” or “≤400元/人·天”.",
    }[kind],
  }),
  "match-direction-to-indicator": ({ kind, row, target }) => ({
    title: {
      costFloor: `“${row}” is a cost, but its target says “${target}”`,
      costBare: `“${row}” is a cost, but its target “${target}” has no ≤`,
      countCeiling: `“${row}” is to be reached, but its target says “${target}”`,
    }[kind],
    what: `Target “${target}”.`,
    why:
      kind === "countCeiling"
        ? "With ≤, less is better, and doing nothing meets the target."
        : kind === "costFloor"
          ? "With ≥, spending more is better: the opposite of keeping costs down."
          : "Without a sign nobody knows whether it is a ceiling; saving money would look like missing it.",
    todo: kind === "countCeiling" ? "Use ≥ or =." : "Use ≤, and enter what it really cost.",
  }),
  "match-indicator-to-heading": ({ kind, row, heading, target }) => ({
    title: {
      satisfaction: `“${row}” is a satisfaction rate filed under “${heading}”`,
      money: `“${row}” is money spent, filed under “${heading}”`,
      rate: `“${row}” is a rate filed under “${heading}”`,
      count: `“${row}” counts things, filed under “${heading}”`,
      compliance: `“${row}” is about compliance, filed under “${heading}”`,
      notSatisfaction: `“${row}” is no satisfaction rate, filed under “${heading}”`,
    }[kind],
    what: `Level 2 “${heading}” · level 3 “${row}”${target === "" ? "" : ` · target “${target}”`}.`,
    why: {
      satisfaction: "Satisfaction has a heading and points of its own; elsewhere it is counted twice or not at all.",
      money: "What was spent is no output; reviewers score such a row 0.",
      rate: "A rate tells how well or how widely, which is quality; quantity tells how much was done.",
      count: "This heading does not ask how many; a row that does not fit its heading scores 0 in a review.",
      compliance: "Compliance tells whether money was used properly, not how much: cost control cannot be seen.",
      notSatisfaction: "This heading asks whether people are satisfied; the row is about something else.",
    }[kind],
    todo: {
      satisfaction: "Move it under satisfaction, or put here what the heading asks for.",
      money: "Put here what the money achieved (items, area, people), and the amount under cost.",
      rate: "Move it under quality, or count people or times instead.",
      count: "Move it under quantity; put here what the heading asks for: a date under timeliness, an amount under cost.",
      compliance: "Move it under quality, and put the ceiling of the cost here.",
      notSatisfaction: "Move it to its own heading, and put the satisfaction rate with its survey here.",
    }[kind],
  }),
  "no-full-marks-above-ceiling": ({ row, target, actual, score, expected }, f) => ({
    title: `“${row}” is above its ceiling (${actual}, target ${target}) and still scores the full ${f.number(score)}`,
    what: `Target “${target}” · actual “${actual}” · score ${f.number(score)}.`,
    why: "The target is a ceiling: above it the target is missed, and the score is its share, target ÷ actual.",
    todo: `Check the actual; if it is right, the share is ${f.number(expected)}, and the reason column should say why.`,
  }),
  "match-dates-to-year": ({ kind, row, target, actual, year }) => ({
    title:
      kind === "year"
        ? `Target “${target}” of “${row}” is not in ${year}`
        : `“${row}” was done on “${actual}”, after its target “${target}”`,
    what: kind === "year" ? `The form is for ${year}; the target says “${target}”.` : `Target “${target}” · actual “${actual}”.`,
    why:
      kind === "year"
        ? "Only this year's targets are evaluated; often an older form was used again."
        : "It was late, but no points were lost or no reason is given.",
    todo:
      kind === "year"
        ? "Check the year; for work over several years, give this year's part."
        : "Check the dates; if it was late, deduct points and give the reason and the remedy.",
  }),
  "no-hollow-result": ({ kind, row, target, actual }) => ({
    title: {
      stock: `Target and actual of “${row}” are stock phrases (“${target}”, “${actual}”)`,
      same: `Name, target and actual of “${row}” are one sentence`,
      share: `“${row}” says “${actual}”, but nobody knows of what`,
    }[kind],
    what: `Target “${target}” · actual “${actual}”.`,
    why: "Nothing tells what was achieved; it would fit any unit, and reviewers give no points without evidence.",
    todo: "Tell the result: how much changed, how many people gained, what was awarded, and where that is recorded.",
  }),
  "require-satisfaction-rate": ({ kind, row, text, isTarget }) => ({
    title: {
      noComplaints: `“${row}” has “${text}” in place of a satisfaction rate`,
      words: `The ${isTarget ? "target" : "actual"} “${text}” of “${row}” is not a percentage`,
      unit: `The ${isTarget ? "target" : "actual"} “${text}” of “${row}” is not a percentage`,
      outside: `The ${isTarget ? "target" : "actual"} “${text}” of “${row}” is not within 0 and 100%`,
    }[kind],
    what: `${isTarget ? "Target" : "Entry"} “${text}”.`,
    why: "Satisfaction needs a survey: how many were asked, how many were satisfied. No complaints is not full satisfaction.",
    todo: "Enter the percentage from the survey, and say how many forms went out and came back.",
  }),
  "no-indicator-counted-twice": ({ row, first, again }) => ({
    title: `“${row}” stands under “${first}” and again under “${again}”`,
    what: `One level-3 name: a row under “${first}” and a row under “${again}”.`,
    why: "One thing earns points once; reviewers drop the repeated row.",
    todo: `Under “${again}” tell what came of it, or delete one row and adjust the weights.`,
  }),
} satisfies Partial<FindingTexts>;
