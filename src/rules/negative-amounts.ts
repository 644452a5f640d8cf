import { fundingName, MONEY_COLUMNS } from "../domain/funding";
import type { FundingLine } from "../domain/self-evaluation";
import type { Observations } from "./rule";

export interface NegativeAmount {
  readonly kind: "negative";
  readonly amount: string;
}

/** The amounts of a row that are below 0. */
export function* negativeAmounts(line: FundingLine): Observations<NegativeAmount> {
  for (const column of MONEY_COLUMNS) {
    const field = line[column];
    if (field?.value === undefined || field.value.value.gte(0)) continue;
    const { value, decimals } = field.value;
    yield { at: field.at, row: fundingName(line), data: { kind: "negative", amount: value.toFixed(decimals) } };
  }
}
