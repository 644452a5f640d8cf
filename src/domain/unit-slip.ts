import { decimal, type Decimal } from "./decimal";
import { interval, meet, type Interval } from "./interval";
import { inYuan, labelledNumbers, type LabelledNumber } from "./labelled-number";
import { intervalOf } from "./printed";

/** An amount whose unit is a factor of 10 000 off. */
export interface UnitSlip {
  /** As written: 214.8元. */
  readonly text: string;
  /** As it was meant: 214.8万元. */
  readonly meant: string;
  /** What tells so: the amount that it equals, or the two whose sum or difference it is. */
  readonly by: "table" | "text";
  readonly evidence: readonly string[];
  /** False for a round number, which may equal another by chance. */
  readonly isCertain: boolean;
}

const WAN = decimal(10000);
const OTHER: Readonly<Record<string, string>> = { 元: "万元", 万元: "元", 万: "元" };

/** 元 and 万元 alike, as the number without its unit, with what its printing may hide. */
const bare = ({ number, decimals }: LabelledNumber): Interval =>
  decimals === 0 ? interval(number, number) : intervalOf({ value: number, decimals });

const minus = (a: Interval, b: Interval): Interval => interval(a.low.minus(b.high), a.high.minus(b.low));

/** Every pair is compared: a text with more amounts is a list, and no sentence that explains one by two others. */
const MOST_AMOUNTS = 30;

/** At least three digits that count: 214.8, 355.2, 1075. */
const isTelling = (number: Decimal): boolean => number.c.length >= 3;

const slipIn = (one: LabelledNumber, others: readonly LabelledNumber[], table: readonly Decimal[]): UnitSlip | undefined => {
  const other = OTHER[one.unit];
  if (other === undefined || one.number.lt(1)) return undefined;
  const slip = { text: one.text, meant: `${one.text.slice(0, -one.unit.length)}${other}` };
  const size = inYuan(one);
  const factor = one.unit === "元" ? WAN : decimal(1).div(WAN);
  const known = size && table.find((amount) => amount.times(WAN).eq(size.times(factor)));
  if (known !== undefined) {
    // 3552000万元 for 355.2万元 cannot be chance; 300元 beside 300万元 can.
    return { ...slip, by: "table", evidence: [`${known.toFixed()}万元`], isCertain: one.unit !== "元" || isTelling(one.number) };
  }
  if (one.unit !== "元" || !isTelling(one.number)) return undefined;
  const inWan = others.filter(({ unit }) => unit === "万元" || unit === "万");
  for (const [place, a] of inWan.entries()) {
    for (const b of inWan.slice(place + 1)) {
      const [more, less] = a.number.gte(b.number) ? [a, b] : [b, a];
      if (meet(minus(bare(more), bare(less)), bare(one)))
        return { ...slip, by: "text", evidence: [more.text, less.text], isCertain: true };
    }
  }
  return undefined;
};

/**
 * The amounts of a text that are written in 元 for 万元, or the other way round: they equal an amount of the table, or the difference of
 * two amounts of the same text, but for the unit.
 * @param table the table's amounts in 万元
 */
export const unitSlips = (text: string, table: readonly Decimal[]): readonly UnitSlip[] => {
  const amounts = labelledNumbers(text)
    .filter((number) => inYuan(number) !== undefined)
    .slice(0, MOST_AMOUNTS);
  return amounts.flatMap((one) => {
    const isRight = table.some((amount) => inYuan(one)?.eq(amount.times(WAN)));
    return isRight
      ? []
      : (slipIn(
          one,
          amounts.filter((other) => other !== one),
          table,
        ) ?? []);
  });
};
