import { describe, expect, it } from "vitest";
import { toExcel } from "../../../src/hosts/excel/contents";

describe("a text for Excel", () => {
  it.each(["=1+1", "+8", "-", "@SUM", "'引用", "100%", "1-2", "2021年12月", "12:30", "3.5", "TRUE", "￥30", "#N/A", "1,234"])(
    "%j would be read as something else and gets an apostrophe",
    (text) => expect(toExcel({ value: text })).toBe(`'${text}`),
  );
  it.each(["浏阳市总工会", "≥500人次", "33000人参保", "", "数量指标（6）", "E组"])("%j goes as it is", (text) =>
    expect(toExcel({ value: text })).toBe(text),
  );
  it("numbers, truth values and formulas go as they are", () => {
    expect(toExcel({ value: 355.2 })).toBe(355.2);
    expect(toExcel({ value: true })).toBe(true);
    expect(toExcel({ formula: "=A1" })).toBe("=A1");
  });
});
