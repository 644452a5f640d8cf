import { halfWidth, withoutSpaces } from "./plain-text";
import type { DateQuantity, Operator, Quantity } from "./quantity";
import { parseQuantity } from "./quantity-text";
import { unitOf, UNIT_PATTERN } from "./unit";

/** One line of `selfeval quantity`. The names are public. */
export interface QuantityLine {
  readonly text: string;
  readonly kind: "quantitative" | "qualitative";
  readonly direction: Operator | "range" | "date" | "text";
  /** The number in `unit`; [low, high] of a range; the words of a date ("2021年底"); null where there is none. */
  readonly value: number | readonly [number, number] | string | null;
  /** As written; "" where there is none. */
  readonly unit: string;
  readonly approximate: boolean;
}

const DATE_WORDS = /[\d年月日号份/.\-~—–至到前之以内底末初终全当本次每度上中下半旬第一二三四季个]+/g;

/** "12月底到位" → "12月底". */
const dateWords = ({ text }: DateQuantity): string => {
  const runs = Array.from(text.matchAll(DATE_WORDS), ([run]) => run.replace(/^[至到之以.-]+|[至到之以.-]+$/g, ""));
  return runs.reduce((longest, run) => (run.length > longest.length ? run : longest), "") || text;
};

const TRAILING_UNIT = new RegExp(`(${UNIT_PATTERN})$`);

type Told = Omit<QuantityLine, "text">;

const words = (direction: QuantityLine["direction"]): Told => ({
  kind: "qualitative",
  direction,
  value: null,
  unit: "",
  approximate: false,
});

const told = (quantity: Quantity, text: string): Told => {
  switch (quantity.kind) {
    case "quantitative": {
      const { operator, number, unit, approximate } = quantity;
      return { kind: "quantitative", direction: operator, value: number.toNumber(), unit: unit?.text ?? "", approximate };
    }
    case "range": {
      const { low, high, unit } = quantity;
      const value = [low.toNumber(), high.toNumber()] as const;
      return { kind: "quantitative", direction: "range", value, unit: unit?.text ?? "", approximate: false };
    }
    case "date":
      return { kind: "quantitative", direction: "date", value: dateWords(quantity), unit: "", approximate: false };
    case "illegible": {
      const unit = TRAILING_UNIT.exec(withoutSpaces(halfWidth(text)))?.[1];
      const unitText = unit === undefined ? "" : (unitOf(unit)?.text ?? "");
      return { kind: "quantitative", direction: quantity.operator, value: null, unit: unitText, approximate: false };
    }
    case "qualitative":
      return words(quantity.about === "time" ? "date" : quantity.about === "limit" ? "<=" : "text");
    case "empty":
    case "notApplicable":
      return words("text");
  }
};

/** How a target or actual reads, in the vocabulary of the terminal; `indicatorName` lends its unit. */
export const quantityLine = (text: string, indicatorName = ""): QuantityLine => ({
  text,
  ...told(parseQuantity(text, { indicatorName }), text),
});
