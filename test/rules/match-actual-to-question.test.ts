import { describe, expect, it } from "vitest";
import type { RowCells } from "../fixtures/forms/form";
import { oneRow, run } from "./run-rule";

const faults = (target: string, actual: string) =>
  run("match-actual-to-question", oneRow({ target, actual })).map(({ at, data }) => `${at} ${(data as { kind: string }).kind}`);

it.each([
  ["按规定时限完成", "均按规定时限完成"],
  ["按规定时限完成", "100%"],
  ["12月底前", "11月完成500人次"],
  ["≥5个", "2家"],
  ["42个", "42人"],
  ["≥100%", "87人"].slice(0, 1).concat("98%"),
  ["30天", "2021年5月"],
  ["合规", "6800人"],
  ["", "6800人"],
  ["根据考核办法规定填报", "按办法考核为优秀"],
])("accepts %j answered by %j", (target = "", actual = "") => {
  expect(faults(target, actual)).toEqual([]);
});

it.each([
  ["均按规定时限完成", "新增工会会员6800人", "time"],
  ["2021年12月31日", "15万元", "time"],
  ["≥8个", "2021年12月", "count"],
  ["≥500人", "30万元", "dimension"],
  ["≥95%", "87人", "dimension"],
  ["1.2万亩", "5公里", "dimension"],
])("rejects %j answered by %j: %s", (target, actual, kind) => {
  expect(faults(target, actual)).toEqual([`indicators[0].actual ${kind}`]);
});

describe("a target that only points elsewhere", () => {
  const pointer = "根据财政管理工作绩效考核相关办法规定填报";
  const row = (level1: string, target: string, actual = "100%"): RowCells => ({
    level1,
    level2: "预算管理（3）",
    level3: "",
    target,
    actual,
  });
  const find = (...rows: readonly RowCells[]) =>
    run("match-actual-to-question", { rows }).map(({ at, row: name, data, severity }) => ({ at, name, severity, ...data }));

  it("is one finding for all rows that it holds for, merged or blank", () => {
    const expected = [
      {
        at: "indicators[0].target",
        name: "投入",
        severity: "warning",
        kind: "pointer",
        target: pointer,
        actual: "100%",
        rows: 3,
      },
    ];
    expect(find(row("投入", pointer), row("投入", pointer), row("投入", pointer))).toEqual(expected);
    expect(find(row("投入", pointer), row("投入", ""), row("投入", ""))).toEqual(expected);
  });

  it("ends with its heading and with the next target", () => {
    expect(find(row("投入", pointer), row("产出", ""))).toMatchObject([{ rows: 1, name: "预算管理" }]);
    expect(find(row("投入", pointer), row("投入", "合规"), row("投入", ""))).toMatchObject([{ rows: 1 }]);
  });
});
