import { decimal, type Decimal } from "./decimal";
import { halfWidth } from "./plain-text";

/** A number in running text with the words before it: 年中追加预算680.39万元. */
export interface LabelledNumber {
  /** The words between the last separator or number and this one. */
  readonly label: string;
  readonly number: Decimal;
  readonly decimals: number;
  /** 元, 万元, 亿元, 人, %, … as written; "" where none is. */
  readonly unit: string;
  /** As written, number and unit. */
  readonly text: string;
}

const FOUND =
  /([^\d,;。、:()+]{0,40}[,、:(]?)(\d{1,3}(?:,\d{3})+(?:\.\d+)?|\d+(?:\.\d+)?)((?:[万亿]?元|[万亿]|%|人次?|名)?)(?:\/[^\d,;。]+)?/g;
const TO_YUAN: Readonly<Record<string, string>> = { 元: "1", 万元: "10000", 万: "10000", 亿元: "100000000", 亿: "100000000" };
const PER_HEAD = /\d(?:\.\d+)?[万亿]?元\/|每(?![年月季])|[人户亩村校生]均|平均|单价|标准/;

/** Whether a text speaks of money for one of many: 亩均补助标准, 300元/人. */
export const isPerHead = (text: string): boolean => PER_HEAD.test(halfWidth(text));

/** All numbers of a text in their order. Amounts per head (300元/人, 每亩300元) are left out. */
export const labelledNumbers = (text: string): readonly LabelledNumber[] =>
  Array.from(halfWidth(text).replace(/\s+/g, "").matchAll(FOUND)).flatMap(([whole, label = "", digits = "", unit = ""]) =>
    isPerHead(whole)
      ? []
      : [
          {
            label: label.replace(/[,、:(]$/, ""),
            number: decimal(digits.replaceAll(",", "")),
            decimals: (digits.split(".")[1] ?? "").length,
            unit,
            text: `${digits}${unit}`,
          },
        ],
  );

/** In 元; undefined when the number is no amount of money. */
export const inYuan = ({ number, unit }: LabelledNumber): Decimal | undefined => {
  const factor = TO_YUAN[unit];
  return factor === undefined ? undefined : number.times(factor);
};
