// 三公经费应当等于公务用车、出国和公务接待三项之和，三列都一样。
import type { Observations } from "../rule";
import { partSums, type PartSumData } from "./part-sums";
import { defineBaseDataRule } from "./rule";

export default defineBaseDataRule({
  id: "match-three-public-expenses",
  code: "B2",
  severity: "error",
  source: "base-data-three-public",
  needs: [],
  *check(form): Observations<PartSumData> {
    yield* partSums(form, "threePublicExpenses");
  },
});
