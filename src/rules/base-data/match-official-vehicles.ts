// 公务用车购置和维护经费应当等于公车购置与运行维护之和。
import type { Observations } from "../rule";
import { partSums, type PartSumData } from "./part-sums";
import { defineBaseDataRule } from "./rule";

export default defineBaseDataRule({
  id: "match-official-vehicles",
  code: "B3",
  severity: "error",
  source: "base-data-vehicles",
  needs: [],
  *check(form): Observations<PartSumData> {
    yield* partSums(form, "officialVehicles");
  },
});
