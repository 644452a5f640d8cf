import type { Decimal } from "./decimal";
import type { Field } from "./field";
import type { Printed } from "./printed";

/** A budget performance self-evaluation form (绩效自评表) as read from a sheet. A field that the form does not have is absent. */
export interface SelfEvaluation {
  readonly templateId: string;
  readonly title: Field<string>;
  readonly unit?: Field<string>;
  /** The budget year the form is about, from its title. */
  readonly year?: number;
  /** What the table's money is counted in; 万元 where absent. */
  readonly moneyUnit?: MoneyUnit;
  readonly funding: readonly FundingLine[];
  readonly goals?: { readonly expected?: Field<string>; readonly actual?: Field<string> };
  readonly levels: readonly IndicatorLevel[];
  readonly indicators: readonly Indicator[];
  readonly total?: { readonly weight?: Field<Decimal>; readonly score?: Field<Decimal> };
}

export type MoneyUnit = "元" | "万元";

export const moneyUnitOf = ({ moneyUnit = "万元" }: SelfEvaluation): MoneyUnit => moneyUnit;

/** What a funding row says the money is. */
export type FundingKind =
  | "totalFunds"
  | "fiscalAppropriation"
  | "carryover"
  | "otherFunds"
  | "governmentFund"
  | "specialAccount"
  | "basicExpenditure"
  | "projectExpenditure"
  | "unknown";

/**
 * Which sum a row belongs to: the total itself; a source of the money (资金来源, 其中：当年财政拨款); its structure (资金结构: 基本/项目);
 * a part of another row (其中) that must not be added again.
 */
export type FundingRole = "total" | "source" | "structure" | "ofWhich";

/** One row of the funding block. Money in 万元 unless `SelfEvaluation` says otherwise. */
export interface FundingLine {
  /** "funding[0]" */
  readonly at: string;
  readonly kind: FundingKind;
  readonly role: FundingRole;
  readonly label: Field<string>;
  readonly initialBudget?: Field<Printed>;
  readonly adjustedBudget?: Field<Printed>;
  readonly actualExpenditure?: Field<Printed>;
  /** In percent: 100 is 100 %. */
  readonly executionRate?: Field<Printed>;
  readonly weight?: Field<Decimal>;
  readonly score?: Field<Decimal>;
}

/** A level-1 or level-2 heading with the rows under it. */
export interface IndicatorLevel {
  /** "levels[0]" */
  readonly at: string;
  readonly depth: 1 | 2;
  readonly name: Field<string>;
  /** The name without the weight in it: 数量指标（6） → 数量指标. */
  readonly plainName: string;
  /** Printed weight, from its own column or from inside the name. */
  readonly weight?: Field<Decimal>;
  /** Indices into `SelfEvaluation.indicators`. */
  readonly indicators: readonly number[];
}

/** One scored row. */
export interface Indicator {
  /** "indicators[0]" */
  readonly at: string;
  /** Indices into `SelfEvaluation.levels`, absent where the form has no such level. */
  readonly level1?: number;
  readonly level2?: number;
  /** The cell that names the row: level 3, or level 2 where level 3 is empty. */
  readonly name: Field<string>;
  /** The name without the weight in it. */
  readonly plainName: string;
  /** Level 3 as it stands, also when empty. */
  readonly level3?: Field<string>;
  readonly weight?: Field<Decimal>;
  readonly target?: Field<string>;
  readonly actual?: Field<string>;
  readonly score?: Field<Decimal>;
  readonly reason?: Field<string>;
}
