import { expect, it } from "vitest";
import type { RowCells } from "../fixtures/forms/form";
import { brief, formWith, runOn } from "./run-on-form";
import { oneRow } from "./run-rule";

const faults = (target: string, actual: string, more: RowCells = {}, year: number | undefined = 2023) =>
  runOn(formWith(year === undefined ? {} : { year }, oneRow({ target, actual, ...more })), "match-dates-to-year").map(brief);

it.each([
  ["2023年12月31日", "2023年12月31日"],
  ["2023年12月31日前", "2023年11月"],
  ["12月底前", "12月28日"],
  ["11月前", "11月"],
  ["2022年9月至2023年6月", "2023年6月"],
  ["年底前完成", "12月30日完成"],
  ["第三季度", "9月30日"],
  ["2023年全年", "2023年全年"],
  ["次年1月底前", "2024年1月20日"],
  ["按规定时限完成", "2024年1月"],
  ["2023年12月", "已完成"],
  ["≥2022人", "2022人"],
])("accepts %j answered by %j", (target, actual) => {
  expect(faults(target, actual)).toEqual([]);
});

it.each([
  ["2022年12月31日", "2022年12月31日", "error year indicators[0].target"],
  ["2022年底", "2023年底", "error year indicators[0].target"],
  ["2025年12月", "已完成", "warning year indicators[0].target"],
  ["2023年6月30日前", "2023年8月", "error late indicators[0].actual"],
  ["2023年12月底", "2024年1月16日", "error late indicators[0].actual"],
  ["9月底前", "10月15日", "error late indicators[0].actual"],
  ["上半年完成", "2023年7月", "error late indicators[0].actual"],
  ["2023/6/30", "2023/7/1", "error late indicators[0].actual"],
])("rejects %j answered by %j: %s", (target, actual, fault) => {
  expect(faults(target, actual)).toEqual([fault]);
});

it("is content when the delay was scored and explained", () => {
  expect(faults("6月底前", "8月", { score: "8", reason: "雨季停工" })).toEqual([]);
  expect(faults("6月底前", "8月", { score: "8", reason: "无" })).toHaveLength(1);
  expect(faults("6月底前", "8月", { score: "10", reason: "雨季停工" })).toHaveLength(1);
});

it("asks nothing of a form whose year is unknown", () => {
  expect(runOn(formWith({}, oneRow({ target: "2022年底", actual: "2022年底" })), "match-dates-to-year")).toEqual([]);
});
