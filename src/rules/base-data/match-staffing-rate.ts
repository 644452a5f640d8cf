// 控制率应当等于实际在职人数除以编制数，保留两位小数。
import { defineBaseDataRule } from "./rule";
import { rateMiss, type RateData } from "./rate-check";
import type { Observations } from "../rule";

export default defineBaseDataRule({
  id: "match-staffing-rate",
  code: "B1",
  severity: "error",
  source: "base-data-staffing-rate",
  needs: [],
  *check({ staffing }): Observations<RateData> {
    const { controlRate: rate, actual: part, authorised: whole } = staffing ?? {};
    const miss = rateMiss({ rate, part, whole });
    if (miss === undefined || rate === undefined) return;
    yield { at: rate.at, row: "控制率", ...miss, related: [part, whole].flatMap((field) => field?.at ?? []) };
  },
});
