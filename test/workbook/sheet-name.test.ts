import { describe, expect, it } from "vitest";
import { freeSheetName, legalSheetName } from "../../src/workbook/sheet-name";

describe("a sheet's name", () => {
  it.each([
    ["自评表", "自评表"],
    ["2020/21 [草稿]:*?", "2020 21  草稿"],
    ["'单位'", "单位"],
    ["", "Sheet"],
    ["一".repeat(40), "一".repeat(31)],
  ])("%j becomes %j", (wished, legal) => expect(legalSheetName(wished)).toBe(legal));

  it("takes the first free number, without regard to case", () => {
    expect(freeSheetName("Form", ["Sheet1"])).toBe("Form");
    expect(freeSheetName("Form", ["FORM", "form (2)"])).toBe("Form (3)");
  });

  it("stays within 31 characters with its number", () => {
    const long = "一".repeat(31);
    expect(freeSheetName(long, [long])).toBe(`${"一".repeat(27)} (2)`);
  });
});
