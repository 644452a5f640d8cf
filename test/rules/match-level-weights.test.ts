import { expect, it } from "vitest";
import type { RowCells } from "../fixtures/forms/form";
import { run } from "./run-rule";

const faults = (rows: readonly RowCells[], totalWeight: string | undefined = "100") =>
  run("match-level-weights", { rows, ...(totalWeight && { totalWeight }) }).map(({ row, data }) => ({ row, ...data }));
const row = (level1: string, level2: string, level3: string): RowCells => ({ level1, level2, level3 });

it.each<[string, readonly RowCells[]]>([
  [
    "levels that add up",
    [row("产出(10分)", "数量（6）", "甲（2）"), row("产出(10分)", "数量（6）", "乙（4"), row("产出(10分)", "质量（4）", "丙(4)")],
  ],
  ["no weights at level 2", [row("产出(10分)", "数量", "甲（6）"), row("产出(10分)", "质量", "乙（4）")]],
  ["no weights at all", [row("产出", "数量", "甲"), row("产出", "质量", "乙")]],
  ["level 2 that is itself scored", [row("投入(7分)", "预算编审（3）", ""), row("投入(7分)", "预算执行（4）", "")]],
])("accepts %s", (_, rows) => {
  expect(faults(rows)).toEqual([]);
});

it("names the level whose parts do not fit, once", () => {
  expect(
    faults([
      row("产出(10分)", "数量（6）", "甲（2）"),
      row("产出(10分)", "数量（6）", "乙（3）"),
      row("产出(10分)", "质量（4）", "丙(4)"),
    ]),
  ).toEqual([{ row: "数量", depth: 2, printed: "6", sum: "5", parts: 2 }]);
  expect(faults([row("产出(12分)", "数量（6）", "甲（6）"), row("产出(12分)", "质量（4）", "乙（4）")])).toEqual([
    { row: "产出", depth: 1, printed: "12", sum: "10", parts: 2 },
  ]);
  expect(faults([row("产出(50分)", "数量", "甲（20）"), row("产出(50分)", "质量", "乙（20）")])).toMatchObject([
    { row: "产出", sum: "40" },
  ]);
});

it("leaves the last heading of a table without its end to W1", () => {
  const rows = [row("产出(50分)", "数量", "甲（45）"), row("效益(30分)", "社会效益", "乙（12）")];
  expect(faults(rows, "").map((fault) => fault.row)).toEqual(["产出"]);
  expect(faults(rows).map((fault) => fault.row)).toEqual(["产出", "效益"]);
});
