// 预算数一列和决算数一列处处相同，像是照抄的。
import type { SpendingKind, SpendingLine } from "../../domain/base-data";
import type { Observations } from "../rule";
import { defineBaseDataRule } from "./rule";

interface Data {
  /** How many rows have the same amount in both columns. */
  readonly rows: number;
}

/** 三公经费 must be printed as they were spent, and procurement is often planned to the yuan: what is copied shows in the other rows. */
const APART: ReadonlySet<SpendingKind> = new Set([
  "threePublicExpenses",
  "officialVehicles",
  "vehiclePurchase",
  "vehicleRunning",
  "overseasVisits",
  "officialHospitality",
  "procurement",
  "budgetAdjustment",
]);

/** Fewer equal rows happen by themselves. */
const ENOUGH_ROWS = 3;

const isFilled = ({ budget, final }: SpendingLine): boolean =>
  budget?.value !== undefined && final?.value !== undefined && !(budget.value.value.eq(0) && final.value.value.eq(0));

export default defineBaseDataRule({
  id: "no-budget-equal-to-final",
  code: "B7",
  severity: "advice",
  source: "base-data-practice-copied",
  needs: [],
  *check({ spending }): Observations<Data> {
    const rows = spending.filter((line) => !APART.has(line.kind) && isFilled(line));
    const [first] = rows;
    if (first?.final === undefined || rows.length < ENOUGH_ROWS) return;
    if (!rows.every(({ budget, final }) => budget?.value && final?.value && budget.value.value.eq(final.value.value))) return;
    const related = rows.flatMap(({ budget, final }) => [budget, final].flatMap((field) => field?.at ?? []));
    yield { at: first.final.at, row: first.name, data: { rows: rows.length }, related };
  },
});
