import { describe, expect, it } from "vitest";
import {
  areaAddress,
  coalesced,
  parseArea,
  quotedSheetName,
  shifted,
  splitAddress,
  subtract,
} from "../../src/workbench/model/address";

const area = (address: string): NonNullable<ReturnType<typeof parseArea>> => {
  const found = parseArea(address);
  if (!found) throw new Error(`no area: ${address}`);
  return found;
};

describe("addresses", () => {
  it.each(["A1", "B2:D5", "A:C", "3:7", "XFD1048576"])("%s comes back as it was", (address) =>
    expect(areaAddress(area(address))).toBe(address),
  );
  it.each(["A0", "A1048577", "XFE1", "1A", "", "A1,B2", "A1:B"])("%s is none", (address) =>
    expect(parseArea(address)).toBeUndefined(),
  );

  it("puts sheet names into quotes where Excel does", () => {
    expect(quotedSheetName("自评表")).toBe("自评表");
    expect(quotedSheetName("自评 表")).toBe("'自评 表'");
    expect(quotedSheetName("2024年")).toBe("'2024年'");
    expect(quotedSheetName("A1")).toBe("'A1'");
    expect(quotedSheetName("It's")).toBe("'It''s'");
    expect(splitAddress("'It''s'!A1")).toEqual({ sheet: "It's", rest: "A1" });
  });
});

describe("areas that follow", () => {
  const after = (address: string, index: number, count: number): string | undefined => {
    const moved = shifted(area(address), { axis: "rows", index, count });
    return moved && areaAddress(moved);
  };

  it("inserted rows", () => {
    expect(after("A3:B5", 0, 2)).toBe("A5:B7");
    expect(after("A3:B5", 2, 1)).toBe("A4:B6");
    expect(after("A3:B5", 3, 2)).toBe("A3:B7");
    expect(after("A3:B5", 5, 2)).toBe("A3:B5");
  });

  it("deleted rows", () => {
    expect(after("A3:B5", 0, -1)).toBe("A2:B4");
    expect(after("A3:B5", 3, -1)).toBe("A3:B4");
    expect(after("A3:B5", 1, -2)).toBe("A2:B3");
    expect(after("A3:B5", 2, -3)).toBeUndefined();
  });

  it("but whole columns stay", () => expect(after("A:B", 1, 3)).toBe("A:B"));
});

describe("sets of areas", () => {
  it("joins blocks of rows into one, and leaves apart what is no rectangle", () => {
    expect(coalesced([area("A1:E300"), area("A301:E400")]).map((one) => areaAddress(one))).toEqual(["A1:E400"]);
    expect(coalesced([area("A1"), area("B2")]).map((one) => areaAddress(one))).toEqual(["A1", "B2"]);
  });

  it("cuts a hole", () => {
    expect(
      subtract(area("A1:C3"), area("B2"))
        .map((one) => areaAddress(one))
        .sort(),
    ).toEqual(["A1:C1", "A2", "A3:C3", "C2"]);
  });
});
