import { describe, expect, it } from "vitest";
import { understand } from "../../src/workbench/model/input";
import type { InputContext } from "../../src/workbench/model/input";

const context: InputContext = { numberFormat: "General", locale: "zh-CN", today: () => new Date(2024, 4, 1) };
const value = (entry: unknown, more: Partial<InputContext> = {}): unknown => {
  const { content } = understand(entry, { ...context, ...more });
  return "value" in content ? content.value : content;
};

describe("entries that look like something else than text", () => {
  it.each([
    ["12", 12],
    [" 12 ", 12],
    ["-3.50", -3.5],
    ["(5)", -5],
    ["1,234.5", 1234.5],
    ["1,23", "1,23"],
    [".5", 0.5],
    [".", "."],
    ["1e3", 1000],
    ["12%", 0.12],
    ["true", true],
    ["110101199003077890", 110101199003077000],
    ["12个", "12个"],
    ["≥95%", "≥95%"],
    ["", ""],
  ])("%s", (entry, expected) => expect(value(entry)).toBe(expected));

  it("keeps text in cells of the text format, formulas too", () => {
    expect(value("12", { numberFormat: "@" })).toBe("12");
    expect(value(12, { numberFormat: "@" })).toBe("12");
    expect(value("=A1", { numberFormat: "@" })).toBe("=A1");
  });

  it("takes an apostrophe as the sign of text, and an equals sign as that of a formula", () => {
    expect(value("'=1+1")).toBe("=1+1");
    expect(value("'001")).toBe("001");
    expect(value("=1+1")).toEqual({ formula: "=1+1" });
    expect(value("=")).toBe("=");
  });

  it.each([
    ["2024-1-5", 45296, "yyyy/m/d"],
    ["2024/01/05", 45296, "yyyy/m/d"],
    ["2024年1月5日", 45296, 'yyyy"年"m"月"d"日"'],
    ["1900-1-1", 1, "yyyy/m/d"],
    ["3-5", 45356, 'm"月"d"日"'],
    ["8:30", 8.5 / 24, "h:mm"],
  ])("%s is a date or time", (entry, serial, numberFormat) => {
    expect(understand(entry, context)).toEqual({ content: { value: serial }, numberFormat });
  });

  it("leaves impossible dates as text", () => {
    expect(value("2024-2-30")).toBe("2024-2-30");
    expect(value("13-40")).toBe("13-40");
    expect(value("25:00")).toBe("25:00");
  });

  it("gives a format only to General cells", () => {
    expect(understand("12%", context).numberFormat).toBe("0%");
    expect(understand("12%", { ...context, numberFormat: "0.00" })).toEqual({ content: { value: 0.12 } });
  });
});
