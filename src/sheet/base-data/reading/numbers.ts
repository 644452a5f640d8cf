import type { MoneyUnit } from "../../../domain/base-data";
import { percentOf, readAmount, readPoints } from "../../../domain/number-text";
import { halfWidth } from "../../../domain/plain-text";
import type { Printed } from "../../../domain/printed";
import type { Reader } from "../../reading/collector";

export const asAmount =
  (unit: MoneyUnit): Reader<Printed> =>
  ({ raw, text }) => {
    const found = readAmount(raw, text, unit);
    return found.kind === "number" ? found.printed : undefined;
  };

/** A count or an area, its unit left out: "46人", "1,200㎡". */
export const asCount: Reader<Printed> = ({ raw, text }) => {
  const found = readPoints(raw, halfWidth(text).replace(/\s*(?:人|名|个|㎡|平方米|平米|m2|m²)\s*$/i, ""));
  return found.kind === "number" ? found.printed : undefined;
};

export const asRate: Reader<Printed> = ({ raw, text }) => percentOf(raw, text);

/** 元 where one of these says so in brackets or after 单位, else 万元. */
export const moneyUnitIn = (texts: readonly string[]): MoneyUnit => {
  for (const text of texts) {
    const unit = /(?:\(|单位:?)(?:人民币)?(万元|元)\)?/.exec(halfWidth(text).replace(/\s/g, ""))?.[1];
    if (unit === "元" || unit === "万元") return unit;
  }
  return "万元";
};
