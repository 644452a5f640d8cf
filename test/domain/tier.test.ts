import { expect, it } from "vitest";
import { decimal } from "../../src/domain/decimal";
import { sharesOf, tierOf } from "../../src/domain/tier";

it.each([
  ["完成", "met"],
  ["全部按时完成", "met"],
  ["效果显著", "met"],
  ["达成预期指标", "met"],
  ["部分完成", "partly"],
  ["未完全达到预期目标", "partly"],
  ["有待进一步提高", "partly"],
  ["未完成", "missed"],
  ["尚未按计划实施", "missed"],
  ["效果不明显", "missed"],
  ["基本完成", undefined],
  ["未发生安全事故", undefined],
  ["零投诉", undefined],
])("%s → %s", (words, tier) => {
  expect(tierOf(words)).toBe(tier);
});

it("bounds the tiers by the form's shares", () => {
  const bounds = { tierMet: decimal("0.8"), tierFloor: decimal("0.5") };
  const shares = (["met", "partly", "missed"] as const).map((tier) => {
    const { low, high } = sharesOf(tier, bounds);
    return [low.toFixed(), high.toFixed()];
  });
  expect(shares).toEqual([
    ["0.8", "1"],
    ["0.5", "0.8"],
    ["0", "0.5"],
  ]);
});
