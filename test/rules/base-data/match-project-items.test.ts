import { describe, expect, it } from "vitest";
import type { SpendingCells } from "../../fixtures/base-data/form";
import { brief, run } from "./run-rule";

const faults = (...rows: readonly SpendingCells[]) => run("match-project-items", { rows }).map(brief);
const final = (label: string, amount: string): SpendingCells => [label, "", "", amount];

describe("project expenditure", () => {
  it.each<[string, SpendingCells[]]>([
    ["rows that add up", [final("项目支出", "120.50"), final("1、业务工作专项", "100"), final("2、运行维护专项", "20.50")]],
    [
      "projects under an empty 专项资金",
      [
        final("项目支出", "622.5"),
        final("其中：1、运行维护经费", ""),
        final("2专项资金（一个项一行）", ""),
        final("慰问资金", "300"),
        final("帮扶补助", "149.20"),
        final("劳模补助", "173.30"),
      ],
    ],
    [
      "projects under a filled 专项资金, which holds them",
      [
        final("项目支出", "150"),
        final("1、业务工作专项", "50"),
        final("2、专项资金", "100"),
        final("甲", "60"),
        final("乙", "40"),
      ],
    ],
    [
      "unnumbered rows beside a numbered one",
      [final("项目支出", "110"), final("1、业务工作专项", "50"), final("设备购置", "60")],
    ],
    ["nothing at all", [final("项目支出", ""), final("1、业务工作专项", "")]],
    ["no money and no projects", [final("项目支出", "0"), final("1、业务工作专项", "")]],
    ["no rows in the form", [final("项目支出", "100"), final("公用经费", "5")]],
    [
      "公用经费 after it",
      [final("项目支出", "100"), final("1、业务工作专项", "100"), final("公用经费", "5"), final("其中：办公经费", "3")],
    ],
  ])("accepts %s", (_, rows) => {
    expect(faults(...rows)).toEqual([]);
  });

  it("wants its projects where there is only a total, once for all columns", () => {
    expect(
      faults(["项目支出", "874.20", "308.17", "1025.20"], ["1、业务工作经费", "", "", ""], ["2、运行维护经费", "", "", ""]),
    ).toEqual([
      {
        at: "spending[0].final",
        severity: "warning",
        kind: "noItems",
        columns: ["lastFinal", "budget", "final"],
        total: "1025.20",
        unit: "万元",
      },
    ]);
  });

  it("must equal its projects", () => {
    expect(faults(final("项目支出", "120.50"), final("1、业务工作专项", "100"), final("2、运行维护专项", "20.48"))).toMatchObject(
      [{ at: "spending[0].final", severity: "warning", kind: "sum", total: "120.50", sum: "120.48", difference: "-0.02" }],
    );
  });

  it("wants its total where there are only projects", () => {
    expect(faults(final("项目支出：", ""), final("1、业务工作专项", "689.16"))).toMatchObject([{ kind: "sum", sum: "689.16" }]);
  });
});
