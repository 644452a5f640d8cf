// 楼堂馆所的规模控制率、投资概算控制率，应当等于实际数除以批复数或预算数。
import { buildingName, type BuildingLine } from "../../domain/base-data";
import type { Observations } from "../rule";
import { rateMiss, type RateData, type RateFields } from "./rate-check";
import { defineBaseDataRule } from "./rule";

interface Data extends RateData {
  readonly kind: "area" | "investment";
}

const areaOf = ({ areaRate, actualArea, approvedArea }: BuildingLine): RateFields => ({
  rate: areaRate,
  part: actualArea,
  whole: approvedArea,
});

const investmentOf = ({ investmentRate, actualInvestment, plannedInvestment }: BuildingLine): RateFields => ({
  rate: investmentRate,
  part: actualInvestment,
  whole: plannedInvestment,
});

export default defineBaseDataRule({
  id: "match-building-rates",
  code: "B9",
  severity: "error",
  source: "base-data-building-rates",
  needs: [],
  *check({ buildings }): Observations<Data> {
    for (const building of buildings)
      for (const kind of ["area", "investment"] as const) {
        const fields = kind === "area" ? areaOf(building) : investmentOf(building);
        const miss = rateMiss(fields);
        if (miss === undefined || fields.rate === undefined) continue;
        yield {
          at: fields.rate.at,
          row: buildingName(building),
          severity: miss.severity,
          data: { kind, ...miss.data },
          related: [fields.part, fields.whole].flatMap((field) => field?.at ?? []),
        };
      }
  },
});
