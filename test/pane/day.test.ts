import { expect, test } from "vitest";
import { shownDay } from "../../src/pane/day";

test.each([
  ["2026-11-23", "2026年11月23日", "November 23, 2026"],
  ["2026-01-01", "2026年1月1日", "January 1, 2026"],
  ["2026-13-40", "2026-13-40", "2026-13-40"],
  ["昨天", "昨天", "昨天"],
  ["", "", ""],
])("%j", (day, zh, en) => {
  expect(shownDay(day, "zh-CN")).toBe(zh);
  expect(shownDay(day, "en-US")).toBe(en);
});
