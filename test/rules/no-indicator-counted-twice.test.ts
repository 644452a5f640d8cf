import { expect, it } from "vitest";
import type { RowCells } from "../fixtures/forms/form";
import { run } from "./run-rule";

const found = (...rows: readonly RowCells[]) =>
  run("no-indicator-counted-twice", { rows }).map(({ at, related, data }) => [at, related, data]);

const output = (level3: string, level1 = "产出指标"): RowCells => ({ level1, level2: "数量指标", level3 });
const benefit = (level3: string, level1 = "效益指标"): RowCells => ({ level1, level2: "社会效益指标", level3 });

it("notes a row that earns points as output and as benefit", () => {
  const again = [["indicators[1].name", ["indicators[0].name"], { first: "产出指标", again: "效益指标" }]];
  expect(found(output("指标1：培训人数"), benefit("培训人数"))).toEqual(again);
  expect(found(output("★培训 人数（人）"), benefit("2.培训人数"))).toEqual(again);
});

it.each<[string, RowCells, RowCells]>([
  ["other names", output("培训人数"), benefit("培训人数增长")],
  ["the same heading twice", output("培训人数"), output("培训人数")],
  ["rows of the blank form", output("指标1"), benefit("指标1")],
  ["rows without a name", output(""), benefit("")],
  [
    "one indicator for each of several goals",
    output("资料合格率", "年度绩效目标1/产出"),
    benefit("资料合格率", "年度绩效目标2/效益"),
  ],
])("accepts %s", (_, first, second) => {
  expect(found(first, second)).toEqual([]);
});
