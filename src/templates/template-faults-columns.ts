import { problem, type TemplateProblem } from "./template-problem";
import type { Span, Template } from "./template";

/** Columns that a form must have for what it prints, and roles that only one column can have. */
export const columnFaults = (template: Template): TemplateProblem[] => {
  const { columns, funding, total, head } = template;
  const faults = [...twice(columns, "columns", ["extra"]), ...twice(funding.columns, "funding.columns", [])];
  const has = (role: string): boolean => columns.some((column) => column.role === role);
  const money = (role: string): boolean => funding.columns.some((column) => column.role === role);
  const needs = (path: string, role: string): void => void faults.push(problem(path, "no-column", { role }));
  if (!has("level1") && !has("level2") && !has("level3")) needs("columns", "level3");
  if (!has("target") && !has("actual") && !has("score")) needs("columns", "actual");
  if (columns.length < 3) faults.push(problem("columns", "list-length", { bound: "least", limit: 3 }));
  head.forEach((line, i) =>
    line.forEach(({ role }, j) => {
      if (role === "totalScore" && !has("score")) needs(`head[${i}][${j}].role`, "score");
    }),
  );
  if (total?.grade === true && !has("score")) needs("total.grade", "score");
  if (has("scoreOf100") && !(has("score") && has("weight"))) needs("columns", has("score") ? "weight" : "score");
  const reckons = money("executionRate") || (money("score") && funding.rows.some(({ weight }) => weight !== undefined));
  const amounts = (money("adjustedBudget") || money("initialBudget")) && money("actualExpenditure");
  if (reckons && funding.rows.length > 0 && !amounts) faults.push(problem("funding.columns", "rate-without-amounts", {}));
  return faults;
};

const twice = (columns: readonly { readonly role: string }[], path: string, but: readonly string[]): TemplateProblem[] =>
  columns.flatMap(({ role }, i) =>
    !but.includes(role) && columns.findIndex((other) => other.role === role) < i
      ? [problem(`${path}[${i}].role`, "role-twice", { role })]
      : [],
  );

type Placed = readonly [path: string, span: Span];

/** The cells of each line stand within the sheet and beside each other. */
export const spanFaults = ({ columns, funding, statements, goals, head }: Template): TemplateProblem[] => {
  const lines: readonly (readonly Placed[])[] = [
    ...head.map((line, i) =>
      line.flatMap(({ labelSpan, valueSpan }, j): Placed[] => [
        [`head[${i}][${j}].labelSpan`, labelSpan],
        [`head[${i}][${j}].valueSpan`, valueSpan],
      ]),
    ),
    [
      ["funding.labelSpan", funding.labelSpan],
      ...funding.columns.map(({ span }, i): Placed => [`funding.columns[${i}].span`, span]),
    ],
    ...(funding.texts ?? []).map((line, i) => line.map(({ span }, j): Placed => [`funding.texts[${i}][${j}].span`, span])),
    statements === undefined
      ? []
      : [
          ["statements.labelSpan", statements.labelSpan],
          ...statements.columns.map(({ span }, i): Placed => [`statements.columns[${i}].span`, span]),
        ],
    goals === undefined
      ? []
      : [
          ["goals.labelSpan", goals.labelSpan],
          ["goals.expected.span", goals.expected.span],
          ["goals.actual.span", goals.actual.span],
        ],
  ];
  return lines.flatMap((line) => lineFaults(line, columns.length));
};

const lineFaults = (line: readonly Placed[], columns: number): TemplateProblem[] => {
  const taken = new Set<number>();
  return line.flatMap(([path, { first, last }]) => {
    if (last < first) return [problem(path, "span-backwards", { first, last })];
    if (last >= columns) return [problem(path, "span-outside", { last, columns })];
    const cells = Array.from({ length: last - first + 1 }, (_, i) => first + i);
    const column = cells.find((cell) => taken.has(cell));
    for (const cell of cells) taken.add(cell);
    return column === undefined ? [] : [problem(path, "spans-overlap", { column })];
  });
};
