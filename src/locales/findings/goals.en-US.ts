import type { FindingTexts } from "../finding-texts";

export const goalTextsEnUS = {
  "no-copied-goal": ({ start }) => ({
    title: "The annual result copies the annual goal",
    what: `Both cells read “${start}”.`,
    why: "The result should tell what was achieved; word for word the goal, it tells nothing.",
    todo: "Give the actual figures and results point by point, and the reasons for what was not done.",
  }),
  "require-measurable-goal": ({ kind, text, isActual }) => {
    const cell = isActual ? "annual result" : "annual goal";
    return {
      title: {
        number: `The ${cell} is a bare number, “${text}”`,
        name: `The ${cell} is only a name, “${text}”`,
        word: `The ${cell} is the one word “${text}”`,
        slogan: `The ${cell} has no figure, only general phrases`,
      }[kind],
      what: `The ${cell}: “${kind === "slogan" && text.length > 40 ? `${text.slice(0, 40)}…` : text.replace(/[。.；;]+$/, "")}”.`,
      why:
        kind === "number"
          ? "A number does not tell what is to be done; perhaps an amount went into the wrong cell."
          : "It does not tell what is done this year, or how much, so the indicators below rest on nothing.",
      todo: isActual
        ? "Tell what was done this year, with figures."
        : "Tell what is to be done this year, with figures, and answer it point by point in the result.",
    };
  },
} satisfies Partial<FindingTexts>;
