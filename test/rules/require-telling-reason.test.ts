import { expect, it } from "vitest";
import type { RowCells } from "../fixtures/forms/form";
import { run } from "./run-rule";

const row = (reason: string, more: RowCells = {}): RowCells => ({
  level3: "任务",
  target: "43.2",
  actual: "37.24",
  weight: "10",
  score: "9",
  reason,
  ...more,
});
const faults = (...rows: readonly RowCells[]) => run("require-telling-reason", { rows }).map(({ data }) => data);

it.each([
  "剩余13.8%尾款未付",
  "剩余14%未支付",
  "还剩5.96万元未支付",
  "受疫情影响，第三季度未开展",
  "扣1分：资料归档不及时",
  "未完成的2项转入下年，剩余3%待付",
  "无",
  "",
])("accepts %j", (reason) => {
  expect(faults(row(reason))).toEqual([]);
});

it("accepts any reason where nothing fell short", () => {
  expect(faults(row("已完成", { actual: "43.2", score: "10" }))).toEqual([]);
});

it.each([
  ["已完工,剩余3%尾款未付,且最高限价低于预算金额。", { kind: "number", stated: "3%", real: "13.8%" }],
  ["仅完成50%", { kind: "number", stated: "50%", real: "86.2%" }],
  ["已按要求完成目标任务。", { kind: "denial" }],
  ["无偏差", { kind: "denial" }],
  ["酌情扣分", { kind: "vague" }],
  ["客观原因", { kind: "vague" }],
  ["扣2分，资料归档不及时", { kind: "points", stated: "2", real: "1" }],
])("rejects %j", (reason, data) => {
  expect(faults(row(reason))).toMatchObject([data]);
});

it("notes one sentence in three rows, not in two", () => {
  const same = ["受疫情影响，进度滞后。", "受疫情影响进度滞后", "受疫情影响，进度滞后"].map((reason) => row(reason));
  expect(faults(...same.slice(1))).toEqual([]);
  expect(faults(...same)).toMatchObject([{ kind: "repeated", rows: 3 }]);
});
