import { expect, it } from "vitest";
import { run } from "./run-rule";

const faults = (weight: string, score: string, total = "10") =>
  run("no-points-on-part-rows", {
    funding: [
      { role: "total", label: "年度资金总额", weight: total, score: total },
      { role: "source", label: "其中：本年财政拨款", weight, score },
      { role: "source", label: "其他资金", weight: "", score: "" },
    ],
  });

it("accepts points in the total row alone, or in the only rows there are", () => {
  expect(faults("—", "—")).toEqual([]);
  expect(faults("", "")).toEqual([]);
  expect(faults("0", "0")).toEqual([]);
  expect(faults("10", "10", "")).toEqual([]);
});

it("notes points that are there twice, and offers to take them away", () => {
  const [found, ...more] = faults("10", "10");
  expect(more).toEqual([]);
  expect(found).toMatchObject({ severity: "advice", at: "funding[1].weight", data: { weight: "10", score: "10", rows: 1 } });
  expect(found?.fixes?.[0]?.edits.map(({ at }) => at)).toEqual(["funding[1].weight", "funding[1].score"]);
  expect(faults("", "10")[0]?.data).toEqual({ score: "10", rows: 1 });
});
