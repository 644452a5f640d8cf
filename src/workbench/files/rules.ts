import type { CellStyle, ConditionalRule, DataValidation, Color } from "hucre";
import type { Area, Comparison, EngineConditionalFormat, EngineValidation } from "../engine/engine";
import { areaAddress, parseArea } from "../model/address";
import { toBorderSide, toColor, toEdge } from "./cell-styles";

const operators: Readonly<Record<Comparison, NonNullable<DataValidation["operator"]>>> = {
  Between: "between",
  NotBetween: "notBetween",
  EqualTo: "equal",
  NotEqualTo: "notEqual",
  GreaterThan: "greaterThan",
  LessThan: "lessThan",
  GreaterThanOrEqualTo: "greaterThanOrEqual",
  LessThanOrEqualTo: "lessThanOrEqual",
};
const comparison = (operator: string | undefined): Comparison =>
  (Object.keys(operators) as Comparison[]).find((name) => operators[name] === operator) ?? "Between";

const bare = (formula: string): string => formula.replace(/^=/, "");
const toRanges = (areas: readonly Area[]): string => areas.map((area) => areaAddress(area)).join(" ");
const fromRanges = (text: string): Area[] => text.split(/\s+/).flatMap((address) => parseArea(address) ?? []);

const operandOf = (text: string): string | number =>
  text.trim() !== "" && Number.isFinite(Number(text)) ? Number(text) : `=${bare(text)}`;

const types = { decimal: "decimal", wholeNumber: "whole", textLength: "textLength" } as const;

const toFileRule = (
  rule: EngineValidation["rule"],
): Pick<DataValidation, "type" | "operator" | "formula1" | "formula2" | "values"> => {
  if (rule.type === "custom") return { type: "custom", formula1: bare(rule.formula) };
  if (rule.type === "list")
    return rule.source.startsWith("=")
      ? { type: "list", formula1: bare(rule.source) }
      : { type: "list", values: rule.source.split(",") };
  const [one, two] = [rule.formula1, rule.formula2].map((formula) => (formula === undefined ? undefined : bare(String(formula))));
  return {
    type: types[rule.type],
    operator: operators[rule.operator],
    ...(one === undefined ? {} : { formula1: one }),
    ...(two === undefined ? {} : { formula2: two }),
  };
};

export const toFileValidation = ({ areas, rule, ignoreBlanks, prompt, alert }: EngineValidation): DataValidation => ({
  ...toFileRule(rule),
  range: toRanges(areas),
  allowBlank: ignoreBlanks,
  showInputMessage: prompt.show,
  ...(prompt.title ? { inputTitle: prompt.title } : {}),
  ...(prompt.message ? { inputMessage: prompt.message } : {}),
  showErrorMessage: alert.show,
  errorStyle: ({ Stop: "stop", Warning: "warning", Information: "information" } as const)[alert.style],
  ...(alert.title ? { errorTitle: alert.title } : {}),
  ...(alert.message ? { errorMessage: alert.message } : {}),
});

const fromFileRule = (from: DataValidation): EngineValidation["rule"] | undefined => {
  const one = from.formula1 ?? "";
  if (from.type === "custom") return { type: "custom", formula: `=${bare(one)}` };
  if (from.type === "list") {
    const quoted = /^"([\s\S]*)"$/.exec(one)?.[1]?.replaceAll('""', '"');
    return { type: "list", source: from.values?.join(",") ?? quoted ?? `=${bare(one)}`, inCellDropDown: true };
  }
  const type = (Object.keys(types) as (keyof typeof types)[]).find((name) => types[name] === from.type);
  if (!type) return undefined;
  return {
    type,
    operator: comparison(from.operator),
    formula1: operandOf(one),
    ...(from.formula2 ? { formula2: operandOf(from.formula2) } : {}),
  };
};

/** Undefined for a kind that the spreadsheet does not have (dates and times of day). */
export const fromFileValidation = (from: DataValidation): EngineValidation | undefined => {
  const rule = fromFileRule(from);
  if (!rule) return undefined;
  const style = ({ stop: "Stop", warning: "Warning", information: "Information" } as const)[from.errorStyle ?? "stop"];
  return {
    areas: fromRanges(from.range),
    rule,
    ignoreBlanks: from.allowBlank ?? false,
    prompt: { show: from.showInputMessage ?? false, title: from.inputTitle ?? "", message: from.inputMessage ?? "" },
    alert: { show: from.showErrorMessage ?? false, style, title: from.errorTitle ?? "", message: from.errorMessage ?? "" },
  };
};

const toFileFormat = ({
  fill,
  color,
  bold,
  italic,
  underline,
  strikethrough,
  numberFormat,
  border,
}: EngineConditionalFormat["format"]): CellStyle => {
  const side = border && toBorderSide(border);
  const font = {
    ...(color === undefined ? {} : { color: toColor(color) }),
    ...(bold === undefined ? {} : { bold }),
    ...(italic === undefined ? {} : { italic }),
    ...(underline === undefined ? {} : { underline }),
    ...(strikethrough === undefined ? {} : { strikethrough }),
  };
  return {
    ...(Object.keys(font).length > 0 ? { font } : {}),
    // In a conditional format the colour of a solid fill is its background colour.
    ...(fill === undefined ? {} : { fill: { type: "pattern", pattern: "solid", bgColor: toColor(fill) } }),
    ...(side ? { border: { top: side, bottom: side, left: side, right: side } } : {}),
    ...(numberFormat === undefined ? {} : { numFmt: numberFormat }),
  };
};

export const toFileConditional = ({ areas, rule, format, priority, stopIfTrue }: EngineConditionalFormat): ConditionalRule => ({
  ...(rule.type === "custom"
    ? { type: "expression" as const, formula: bare(rule.formula) }
    : {
        type: "cellIs" as const,
        operator: operators[rule.operator],
        formula: [rule.formula1, ...(rule.formula2 === undefined ? [] : [rule.formula2])].map(bare),
      }),
  range: toRanges(areas),
  priority: priority + 1,
  ...(stopIfTrue ? { stopIfTrue } : {}),
  style: toFileFormat(format),
});

/** Undefined for a kind that the spreadsheet does not have (bars, scales, icons). */
export const fromFileConditional = (
  from: ConditionalRule,
  read: (color: Color | undefined) => string | undefined,
): Omit<EngineConditionalFormat, "id"> | undefined => {
  const formulas = (Array.isArray(from.formula) ? from.formula : [from.formula ?? ""]).map((formula) => `=${bare(formula)}`);
  const [one = "=", two] = formulas;
  const rule: EngineConditionalFormat["rule"] | undefined =
    from.type === "expression"
      ? { type: "custom", formula: one }
      : from.type === "cellIs"
        ? {
            type: "cellValue",
            operator: comparison(from.operator),
            formula1: bare(one),
            ...(two === undefined ? {} : { formula2: bare(two) }),
          }
        : undefined;
  const areas = fromRanges(from.range);
  if (!rule || areas.length === 0) return undefined;
  const { font, fill, border, numFmt } = from.style ?? {};
  const [color, background] = [read(font?.color), fill?.type === "pattern" ? read(fill.bgColor ?? fill.fgColor) : undefined];
  return {
    areas,
    rule,
    priority: from.priority - 1,
    stopIfTrue: from.stopIfTrue ?? false,
    format: {
      ...(background ? { fill: background } : {}),
      ...(color ? { color } : {}),
      ...(font?.bold === undefined ? {} : { bold: font.bold }),
      ...(font?.italic === undefined ? {} : { italic: font.italic }),
      ...(font?.underline === undefined ? {} : { underline: font.underline !== false }),
      ...(font?.strikethrough === undefined ? {} : { strikethrough: font.strikethrough }),
      ...(numFmt ? { numberFormat: numFmt } : {}),
      ...(border?.top ? { border: toEdge(border.top, read) } : {}),
    },
  };
};
