import { BooleanNumber, type IStyleBase, type IStyleData } from "@univerjs/core";
import {
  AddConditionalRuleMutation,
  CFNumberOperator,
  CFRuleType,
  CFSubRuleType,
  ConditionalFormattingRuleModel,
  DeleteConditionalRuleMutation,
  MoveConditionalRuleMutation,
  SetConditionalRuleMutation,
  type IConditionFormattingRule,
  type IHighlightCell,
} from "@univerjs/sheets-conditional-formatting";
import type { Comparison, Edge, Engine, EngineConditionalFormat, SheetId } from "../engine";
import { toArea, toRange, type Book } from "./book";
import { comparisonFormula, comparisonOf } from "./comparison-formula";
import { ensureSize } from "./sheets";
import { borderOf, toCssHex, edgeOf } from "./styles";

type Format = EngineConditionalFormat["format"];
type Rule = EngineConditionalFormat["rule"];

const operators: Readonly<Record<Comparison, CFNumberOperator>> = {
  Between: CFNumberOperator.between,
  NotBetween: CFNumberOperator.notBetween,
  EqualTo: CFNumberOperator.equal,
  NotEqualTo: CFNumberOperator.notEqual,
  GreaterThan: CFNumberOperator.greaterThan,
  LessThan: CFNumberOperator.lessThan,
  GreaterThanOrEqualTo: CFNumberOperator.greaterThanOrEqual,
  LessThanOrEqualTo: CFNumberOperator.lessThanOrEqual,
};
const comparisons = new Map(Object.entries(operators).map(([name, code]) => [code as string, name as Comparison]));

const flag = (on: boolean): BooleanNumber => (on ? BooleanNumber.TRUE : BooleanNumber.FALSE);

/** Univer draws fill, colour and font; the number format and the border travel in the same style, and `display.ts` draws them. */
const toStyle = (format: Format): IStyleData => {
  const edge = format.border && borderOf(format.border);
  return {
    ...(format.fill === undefined ? {} : { bg: { rgb: format.fill } }),
    ...(format.color === undefined ? {} : { cl: { rgb: format.color } }),
    ...(format.bold === undefined ? {} : { bl: flag(format.bold) }),
    ...(format.italic === undefined ? {} : { it: flag(format.italic) }),
    ...(format.underline === undefined ? {} : { ul: { s: flag(format.underline) } }),
    ...(format.strikethrough === undefined ? {} : { st: { s: flag(format.strikethrough) } }),
    ...(format.numberFormat === undefined ? {} : { n: { pattern: format.numberFormat } }),
    ...(edge ? { bd: { t: edge, b: edge, l: edge, r: edge } } : {}),
  };
};

export const fromStyle = (base: IStyleBase): Format => {
  const style: IStyleData = base;
  const on = (value: BooleanNumber | undefined): boolean => value === BooleanNumber.TRUE;
  const border: Edge | undefined = style.bd?.t ? edgeOf(style.bd.t) : undefined;
  return {
    ...(style.bg?.rgb ? { fill: toCssHex(style.bg.rgb) } : {}),
    ...(style.cl?.rgb ? { color: toCssHex(style.cl.rgb) } : {}),
    ...(style.bl === undefined ? {} : { bold: on(style.bl) }),
    ...(style.it === undefined ? {} : { italic: on(style.it) }),
    ...(style.ul === undefined ? {} : { underline: on(style.ul.s) }),
    ...(style.st === undefined ? {} : { strikethrough: on(style.st.s) }),
    ...(style.n ? { numberFormat: style.n.pattern } : {}),
    ...(border ? { border } : {}),
  };
};

/** A "cell value" rule that compares with more than a number is calculated as a formula; this remembers what it is. */
type KeptRule = IHighlightCell & { readonly comparison?: Comparison };

const number = (formula: string): number | undefined => {
  const text = formula.replace(/^=/, "").trim();
  return text !== "" && Number.isFinite(Number(text)) ? Number(text) : undefined;
};

const toRule = (format: Omit<EngineConditionalFormat, "id">, topLeft: string): KeptRule => {
  const base = { type: CFRuleType.highlightCell as const, style: toStyle(format.format) };
  const { rule } = format;
  if (rule.type === "custom") return { ...base, subType: CFSubRuleType.formula, value: rule.formula } as KeptRule;
  const [one, two] = [number(rule.formula1), rule.formula2 === undefined ? undefined : number(rule.formula2)];
  const pair = rule.operator === "Between" || rule.operator === "NotBetween";
  if (one !== undefined && (!pair || two !== undefined))
    return {
      ...base,
      subType: CFSubRuleType.number,
      operator: operators[rule.operator],
      value: pair ? [one, two] : one,
    } as KeptRule;
  return {
    ...base,
    subType: CFSubRuleType.formula,
    value: comparisonFormula(topLeft, rule),
    comparison: rule.operator,
  } as KeptRule;
};

const fromRule = (rule: KeptRule): Rule | undefined => {
  const { subType, value, operator } = rule as { subType: CFSubRuleType; value?: unknown; operator?: string };
  if (rule.comparison) return comparisonOf(rule.comparison, String(value));
  if (subType === CFSubRuleType.formula) return { type: "custom", formula: String(value) };
  const comparison = operator === undefined ? undefined : comparisons.get(operator);
  if (subType !== CFSubRuleType.number || !comparison) return undefined;
  const [one, two] = Array.isArray(value) ? (value as number[]) : [value as number];
  return {
    type: "cellValue",
    operator: comparison,
    formula1: String(one),
    ...(two === undefined ? {} : { formula2: String(two) }),
  };
};

const letters = (column: number): string =>
  (column < 26 ? "" : letters(Math.floor(column / 26) - 1)) + String.fromCharCode(65 + (column % 26));

const toUniver = (format: Omit<EngineConditionalFormat, "id">, cfId: string): IConditionFormattingRule => {
  const first = format.areas[0];
  if (!first) throw new Error("a conditional format without cells");
  const topLeft = `${letters(first.column)}${first.row + 1}`;
  return {
    cfId,
    ranges: format.areas.map(toRange),
    stopIfTrue: format.stopIfTrue,
    rule: toRule(format, topLeft) as IConditionFormattingRule["rule"],
  };
};

type Formats = Pick<Engine, "conditionalFormats" | "addConditionalFormat" | "setConditionalFormat" | "removeConditionalFormat">;

export const conditionalFormatsOf = (book: Book): Formats => {
  const model = book.injector.get(ConditionalFormattingRuleModel);
  const rules = (sheet: SheetId): readonly IConditionFormattingRule[] => model.getSubunitRules(book.unitId, sheet) ?? [];
  let made = 0;

  /** Moves a rule to where its priority says; Univer keeps rules in a list, gravest first. */
  const place = (sheet: SheetId, id: string, priority: number): void => {
    const from = rules(sheet).findIndex((rule) => rule.cfId === id);
    const to = Math.max(0, Math.min(priority, rules(sheet).length - 1));
    const target = rules(sheet)[to];
    if (from === to || !target) return;
    const params = { start: { id, type: "self" }, end: { id: target.cfId, type: from < to ? "after" : "before" } };
    book.run(MoveConditionalRuleMutation.id, { subUnitId: sheet, ...params });
  };

  return {
    conditionalFormats: (sheet) =>
      rules(sheet).flatMap((each, priority) => {
        if (each.rule.type !== CFRuleType.highlightCell) return [];
        const highlight = each.rule as KeptRule;
        const rule = fromRule(highlight);
        if (!rule) return [];
        return [
          {
            id: each.cfId,
            areas: each.ranges.map(toArea),
            rule,
            format: fromStyle(highlight.style),
            priority,
            stopIfTrue: each.stopIfTrue,
          },
        ];
      }),
    addConditionalFormat: (sheet, format) => {
      for (const area of format.areas) ensureSize(book, sheet, area.row + area.rows, area.column + area.columns);
      made += 1;
      const id = `cf-${made}`;
      const rule = toUniver(format, id);
      book.mutate(
        sheet,
        [{ id: AddConditionalRuleMutation.id, params: { rule } }],
        [{ id: DeleteConditionalRuleMutation.id, params: { cfId: id } }],
      );
      place(sheet, id, format.priority);
      return id;
    },
    setConditionalFormat: (sheet, format) => {
      const before = model.getRule(book.unitId, sheet, format.id);
      if (!before) throw new Error(`no conditional format ${format.id}`);
      book.mutate(
        sheet,
        [{ id: SetConditionalRuleMutation.id, params: { cfId: format.id, rule: toUniver(format, format.id) } }],
        [{ id: SetConditionalRuleMutation.id, params: { cfId: format.id, rule: before } }],
      );
      place(sheet, format.id, format.priority);
    },
    removeConditionalFormat: (sheet, id) => {
      const rule = model.getRule(book.unitId, sheet, id);
      if (!rule) throw new Error(`no conditional format ${id}`);
      book.mutate(
        sheet,
        [{ id: DeleteConditionalRuleMutation.id, params: { cfId: id } }],
        [{ id: AddConditionalRuleMutation.id, params: { rule } }],
      );
    },
  };
};
