// 支出总额应当等于基本支出与项目支出之和，并与自评表的执行数一致。
import { lineOf, type BaseData, type MoneyUnit, type ReportedKind } from "../../domain/base-data";
import { decimal } from "../../domain/decimal";
import type { Printed } from "../../domain/printed";
import { sumMismatch } from "../../domain/sum-check";
import type { Observations } from "../rule";
import { partSums, type PartSumData } from "./part-sums";
import { defineBaseDataRule } from "./rule";

/** In the form's own unit; the self-evaluation's amount is in 万元. */
interface BesideData {
  readonly kind: "beside";
  readonly final: string;
  readonly unit: MoneyUnit;
  readonly reported: string;
}

type Data = BesideData | (PartSumData & { readonly kind: "sum" });

const inTenThousands = ({ value, decimals }: Printed, unit: MoneyUnit): Printed =>
  unit === "万元" ? { value, decimals } : { value: value.div(decimal(10000)), decimals: decimals + 4 };

const KINDS: readonly ReportedKind[] = ["totalExpenditure", "basicExpenditure", "projectExpenditure"];

function* besideReport(form: BaseData): Observations<Data> {
  for (const kind of KINDS) {
    const [line, reported] = [lineOf(form, kind), form.reported?.[kind]];
    if (line?.final?.value === undefined || reported === undefined) continue;
    const { value, decimals } = line.final.value;
    if (sumMismatch([inTenThousands({ value, decimals }, form.moneyUnit)], reported) === undefined) continue;
    yield {
      at: line.final.at,
      row: line.name,
      data: {
        kind: "beside",
        final: value.toFixed(decimals),
        unit: form.moneyUnit,
        reported: reported.value.toFixed(reported.decimals),
      },
    };
  }
}

export default defineBaseDataRule({
  id: "match-total-expenditure",
  code: "B6",
  severity: "error",
  source: "base-data-total",
  needs: [],
  *check(form): Observations<Data> {
    for (const found of partSums(form, "totalExpenditure")) yield { ...found, data: { kind: "sum", ...found.data } };
    yield* besideReport(form);
  },
});
