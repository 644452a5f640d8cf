import type { Formats } from "./formats";
import type { ProblemTexts } from "./template-problems";

const bound = { least: "at least", most: "at most" } as const;

export const templateProblemsEnUS = ({ number }: Formats): ProblemTexts => ({
  "not-json": () => "The file is not JSON. Choose a form file exported by this add-in.",
  "too-large": ({ characters, limit }) =>
    `The file has ${number(characters)} characters, more than ${number(limit)}: not a form.`,
  "too-deep": ({ limit }) => `Nested more than ${number(limit)} levels deep.`,
  "not-a-form": () => "This is JSON but not a form file (no format mark).",
  "unsupported-version": ({ version, supported }) =>
    `The file has version ${version}; only version ${number(supported)} can be read here.`,
  "forbidden-key": ({ key }) => `An entry must not be named “${key}”.`,
  "unknown-key": ({ key }) => `There is no entry named “${key}”. Remove it or correct its spelling.`,
  missing: () => "This entry is missing.",
  "wrong-type": ({ expected }) => `Of the wrong type: should be ${expected}.`,
  "text-length": (data) => `The text should have ${bound[data.bound]} ${number(data.limit)} characters.`,
  "list-length": (data) => `There should be ${bound[data.bound]} ${number(data.limit)} entries.`,
  "number-range": (data) => `The number should be ${bound[data.bound]} ${number(data.limit)}.`,
  "not-a-choice": ({ choices }) => `Only one of these: ${choices}.`,
  "bad-id": ({ text }) =>
    `The id “${text}” may hold lower-case letters, digits and hyphens, a letter or digit first, 64 at most.`,
  "bad-color": ({ text }) => `The colour “${text}” must be written as #RRGGBB, such as #DDEBF7.`,
  "bad-name": ({ text }) => `“${text}” cannot name a cell: letters only, no spaces or brackets, nothing like a cell address.`,
  "bad-sheet-name": ({ text }) => `“${text}” cannot name a sheet: at most 31 characters, none of \\ / ? * : [ ].`,
  "control-characters": () => "The text holds control characters that cannot be seen. Remove them.",
  "weights-differ": ({ name, weight, sum }) =>
    `“${name}” has ${number(weight)} points, its rows have ${number(sum)}; they should be equal.`,
  "total-not-full": ({ sum, full }) => `All points together with execution are ${number(sum)}; they should be ${number(full)}.`,
  "no-points": () => "There is a score column, but all points are 0.",
  "span-outside": ({ last, columns }) =>
    `Column ${number(last)} lies outside the form's ${number(columns)} columns (counted from 0).`,
  "span-backwards": ({ first, last }) => `The first column ${number(first)} comes after the last ${number(last)}.`,
  "spans-overlap": ({ column }) => `Overlaps another cell of the same row in column ${number(column)} (counted from 0).`,
  "role-twice": ({ role }) => `“${role}” can occur only once.`,
  "name-twice": ({ name }) => `The name “${name}” is taken. Choose another.`,
  "no-column": ({ role }) => `The column “${role}” is missing, so this cannot be worked out.`,
  "rate-without-amounts": () => "There is an execution rate or score, but no column of budget or expenditure.",
  "years-backwards": ({ from, to }) => `The last year ${to} comes before the first ${from}.`,
});
