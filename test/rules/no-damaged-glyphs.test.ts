import { expect, it } from "vitest";
import type { Cell } from "../fixtures/forms/form";
import { run } from "./run-rule";

const faults = (level3: string, target: Cell, actual: Cell) =>
  run("no-damaged-glyphs", { rows: [{ level3, target, actual }] }).map(({ at, data }) => ({ at, ...data }));

it.each<[string, Cell, Cell]>([
  ["市民满意度", "≥90%", "92%"],
  ["完成率", "200%", "210%"],
  ["发表文章", "2200篇", "2210篇"],
  ["发表文章", "2200篇", "150篇"],
  ["ISO9001认证", "通过ISO9001", "A4纸20包"],
  ["5G基站", "10个5G基站", "10个"],
  ["数量", [2200, "2200"], [2200, "2200"]],
  ["面积", "100m2", "120 km"],
  ["节能", "提升LED灯", "OK"],
])("accepts %s: %j, %j", (level3, target, actual) => {
  expect(faults(level3, target, actual)).toEqual([]);
});

it.each<[string, Cell, Cell, object]>([
  ["市民满意度调查", "290%", "92%", { at: "indicators[0].target", found: "290%", meant: "≥90%" }],
  ["发表文章", "2200篇", "210篇", { at: "indicators[0].target", meant: "≥200篇" }],
  ["培训人数", "1O0人", "100人", { found: "1O0", meant: "100" }],
  ["成本", "≤15万元", "M.8万元", { at: "indicators[0].actual", found: "M.8" }],
  ["变动率", "OTo%", "5%", { found: "OTo%" }],
  ["满意度", "≥95%", "9�%", { found: "�" }],
])("notes %s: %j, %j", (level3, target, actual, data) => {
  expect(faults(level3, target, actual)).toMatchObject([data]);
});

it("offers the whole cell's one reading only", () => {
  const [found] = run("no-damaged-glyphs", { rows: [{ level3: "市民满意度", target: "290%", actual: "92%" }] });
  expect(found?.fixes).toEqual([{ id: "restore-glyphs", edits: [{ at: "indicators[0].target", content: { value: "≥90%" } }] }]);
  const [part] = run("no-damaged-glyphs", { rows: [{ level3: "变动率", target: "OTo%", actual: "5%" }] });
  expect(part?.fixes).toBeUndefined();
});
