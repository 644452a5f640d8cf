import type { Comparison, EngineConditionalFormat } from "../engine";

type CellValueRule = Extract<EngineConditionalFormat["rule"], { type: "cellValue" }>;

const signs = {
  EqualTo: "=",
  NotEqualTo: "<>",
  GreaterThan: ">",
  LessThan: "<",
  GreaterThanOrEqualTo: ">=",
  LessThanOrEqualTo: "<=",
} as const;

/** "cell value ≥ $B$4" as a formula over the rule's first cell: "=C4>=($B$4)". */
export const comparisonFormula = (cell: string, rule: CellValueRule): string => {
  const [one, two] = [rule.formula1, rule.formula2 ?? ""].map((formula) => `(${formula.replace(/^=/, "")})`);
  if (rule.operator === "Between") return `=AND(${cell}>=${one},${cell}<=${two})`;
  if (rule.operator === "NotBetween") return `=OR(${cell}<${one},${cell}>${two})`;
  return `=${cell}${signs[rule.operator]}${one}`;
};

/** The text inside the bracket that opens at `from`. */
const bracketed = (text: string, from: number): string => {
  let depth = 0;
  let quoted = false;
  for (let index = from; index < text.length; index += 1) {
    if (text[index] === '"') quoted = !quoted;
    if (quoted) continue;
    if (text[index] === "(") depth += 1;
    if (text[index] === ")") depth -= 1;
    if (depth === 0) return text.slice(from + 1, index);
  }
  return text.slice(from + 1);
};

/** The rule that such a formula was made of; its references may have moved since. */
export const comparisonOf = (operator: Comparison, formula: string): CellValueRule => {
  const operands: string[] = [];
  for (let index = 0; index < formula.length; index += 1) {
    if (formula[index] !== "(" || !/[<>=]/.test(formula[index - 1] ?? "")) continue;
    const operand = bracketed(formula, index);
    operands.push(`=${operand}`);
    index += operand.length + 1;
  }
  const [one = "", two] = operands;
  return { type: "cellValue", operator, formula1: one, ...(two === undefined ? {} : { formula2: two }) };
};
