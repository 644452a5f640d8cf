import type { Field } from "./field";
import type { Printed } from "./printed";

/** A 部门整体支出绩效评价基础数据表 as read from a sheet. A field or block that the form does not have is absent. */
export interface BaseData {
  readonly templateId: string;
  readonly title: Field<string>;
  readonly unit?: Field<string>;
  /** The budget year the form is about. */
  readonly year?: number;
  /** What all amounts are in. */
  readonly moneyUnit: MoneyUnit;
  readonly staffing?: Staffing;
  readonly spending: readonly SpendingLine[];
  readonly buildings: readonly BuildingLine[];
  /** 厉行节约保障措施 */
  readonly measures?: Field<string>;
  /** Notes under the table. */
  readonly notes: readonly Field<string>[];
  /** What the same unit's self-evaluation says was spent, in 万元; absent where nobody has looked. */
  readonly reported?: Partial<Readonly<Record<ReportedKind, Printed>>>;
}

export type ReportedKind = "totalExpenditure" | "basicExpenditure" | "projectExpenditure";

export type MoneyUnit = "元" | "万元";

/** 财政供养人员情况: heads, and the rate in percent. */
export interface Staffing {
  readonly authorised?: Field<Printed>;
  readonly actual?: Field<Printed>;
  readonly controlRate?: Field<Printed>;
}

export type SpendingColumn = "lastFinal" | "budget" | "final";

/** 上年决算数, 当年预算数, 当年决算数. */
export const SPENDING_COLUMNS: readonly SpendingColumn[] = ["lastFinal", "budget", "final"];

export type SpendingKind =
  | "totalExpenditure"
  | "basicExpenditure"
  | "operatingCosts"
  | "operatingItem"
  | "projectExpenditure"
  | "projectItem"
  | "threePublicExpenses"
  | "officialVehicles"
  | "vehiclePurchase"
  | "vehicleRunning"
  | "overseasVisits"
  | "officialHospitality"
  | "procurement"
  | "budgetAdjustment"
  | "unknown";

/** total: stands for itself. part: adds up to the row it belongs to. ofWhich: a part of a part, or a chosen item: never added. */
export type SpendingRole = "total" | "part" | "ofWhich";

/** One row of 经费控制情况. */
export interface SpendingLine {
  /** "spending[0]" */
  readonly at: string;
  readonly kind: SpendingKind;
  readonly role: SpendingRole;
  readonly label: Field<string>;
  /** What people call the row, without number and remarks: 1、公务用车购置和维护经费 → 公务用车购置和维护经费. */
  readonly name: string;
  readonly lastFinal?: Field<Printed>;
  readonly budget?: Field<Printed>;
  readonly final?: Field<Printed>;
}

/** One building of 楼堂馆所控制情况. Areas in ㎡, investments in the unit of their header, rates in percent. */
export interface BuildingLine {
  /** "buildings[0]" */
  readonly at: string;
  /** Absent where the form has no cell for it. */
  readonly name?: Field<string>;
  readonly approvedArea?: Field<Printed>;
  readonly actualArea?: Field<Printed>;
  readonly areaRate?: Field<Printed>;
  readonly plannedInvestment?: Field<Printed>;
  readonly actualInvestment?: Field<Printed>;
  readonly investmentRate?: Field<Printed>;
}

/** Rows that are the sum of others of the form. 公用经费 is none: the form asks for some of its items only. */
export type SpendingHead = "totalExpenditure" | "threePublicExpenses" | "officialVehicles";

export const PARTS_OF: Readonly<Record<SpendingHead, readonly SpendingKind[]>> = {
  totalExpenditure: ["basicExpenditure", "projectExpenditure"],
  threePublicExpenses: ["officialVehicles", "overseasVisits", "officialHospitality"],
  officialVehicles: ["vehiclePurchase", "vehicleRunning"],
};

export const isSpendingHead = (kind: SpendingKind): kind is SpendingHead => Object.hasOwn(PARTS_OF, kind);

export const lineOf = (form: BaseData, kind: SpendingKind): SpendingLine | undefined =>
  form.spending.find((line) => line.kind === kind);

/** What people call a building: its name, or its place in the table. */
export const buildingName = ({ name, at }: BuildingLine): string =>
  name?.value ?? `楼堂馆所${Number(/\d+/.exec(at)?.[0] ?? 0) + 1}`;
