import { afterEach, beforeEach, describe, expect, it } from "vitest";
import type { Engine, EngineChange } from "../../src/workbench/engine/engine";
import { createHeadlessEngine } from "../../src/workbench/engine/headless";
import { at, inputs, put as putInto } from "./fixture";

let engine: Engine;
let sheet: string;
const put = (row: number, column: number, ...rows: (string | number | boolean | undefined)[][]): void =>
  putInto(engine, sheet, row, column, ...rows);
const value = (row: number, column: number) => engine.cell(sheet, row, column).value;

beforeEach(async () => {
  engine = await createHeadlessEngine({ sheetName: "自评表" });
  sheet = engine.sheets.active();
});
afterEach(() => engine.dispose());

describe("cells", () => {
  it("keep text as text whatever it looks like", async () => {
    engine.write(sheet, at(0, 0, 1, 5), [
      [{ value: "=1+1" }, { value: "00123" }, { value: "12%" }, { value: "2024-12-31" }, { value: "-" }],
    ]);
    await engine.settle();
    const cells = [0, 1, 2, 3, 4].map((column) => engine.cell(sheet, 0, column));
    expect(cells.map((cell) => cell.value)).toEqual(["=1+1", "00123", "12%", "2024-12-31", "-"]);
    expect(cells.every((cell) => cell.type === "text" && cell.formula === undefined)).toBe(true);
  });

  it("tell numbers, booleans, errors and emptiness apart", async () => {
    put(0, 0, [1.5, true, false, "=A1/0", "", "=A1>1"]);
    await engine.settle();
    expect([0, 1, 2, 3, 4, 5].map((column) => engine.cell(sheet, 0, column).type)).toEqual([
      "number",
      "boolean",
      "boolean",
      "error",
      "empty",
      "boolean",
    ]);
    expect([0, 1, 2, 3, 4, 5].map((column) => value(0, column))).toEqual([1.5, true, false, "#DIV/0!", "", true]);
  });

  it("show what their number format says", async () => {
    put(0, 0, [0.12345, 1234.5, 3, "文", "=1/3"]);
    engine.setStyle(sheet, at(0, 0), { numberFormat: "0.00%" });
    engine.setStyle(sheet, at(0, 1), { numberFormat: "#,##0.00" });
    engine.setStyle(sheet, at(0, 3), { numberFormat: '"✕ "@' });
    await engine.settle();
    expect([0, 1, 2, 3].map((column) => engine.cell(sheet, 0, column).text)).toEqual(["12.35%", "1,234.50", "3", "✕ 文"]);
    expect(value(0, 0)).toBe(0.12345);
    expect(engine.cell(sheet, 0, 4).text).toBe("0.333333333");
  });

  it("recalculate over sheets, and with Excel's rounding", async () => {
    const other = engine.sheets.add("数据 2");
    engine.write(other, at(0, 0, 2, 1), inputs([[1.005], [40]]));
    put(0, 0, ["=ROUND('数据 2'!A1,2)", "=SUM('数据 2'!A1:A2)", '=IF(B1>40,"够","不够")', "=SUMPRODUCT(A1:B1,A1:B1)"]);
    await engine.settle();
    expect([value(0, 0), value(0, 1), value(0, 2)]).toEqual([1.01, 41.005, "够"]);
    engine.write(other, at(1, 0), inputs([[1]]));
    await engine.settle();
    expect([value(0, 1), value(0, 2)]).toEqual([2.005, "不够"]);
  });

  it("take one step of undo for one write, recalculation included", async () => {
    put(0, 0, [1, 2], [3, "=SUM(A1:B1)"]);
    await engine.settle();
    put(0, 0, [10, 20]);
    await engine.settle();
    expect(value(1, 1)).toBe(30);
    await engine.undo();
    await engine.settle();
    expect([value(0, 0), value(0, 1), value(1, 1)]).toEqual([1, 2, 3]);
    await engine.redo();
    await engine.settle();
    expect(value(1, 1)).toBe(30);
  });

  it("leave alone what is undefined, and clear what is empty text", async () => {
    put(0, 0, [1, 2, 3]);
    put(0, 0, [undefined, "", 5]);
    expect([value(0, 0), engine.cell(sheet, 0, 1).type, value(0, 2)]).toEqual([1, "empty", 5]);
  });

  it("know the used range, with and without looks", () => {
    expect(engine.usedRange(sheet, true)).toBeUndefined();
    put(2, 1, ["a"], ["b"]);
    engine.setStyle(sheet, at(0, 5), { fill: "#FF0000" });
    expect(engine.usedRange(sheet, true)).toEqual(at(2, 1, 2, 1));
    expect(engine.usedRange(sheet, false)).toEqual(at(0, 1, 4, 5));
  });

  it("reach beyond the sheet's first size", async () => {
    put(998, 40, [7, "=AO999*2"]);
    await engine.settle();
    expect(value(998, 41)).toBe(14);
  });
});

describe("changes", () => {
  it("are told once for each write, as code's, and not for recalculation or looks", async () => {
    const seen: EngineChange[] = [];
    put(0, 1, ["=A1*2"]);
    await engine.settle();
    engine.onChange((change) => seen.push(change));
    put(0, 0, [4]);
    await engine.settle();
    engine.setStyle(sheet, at(0, 0), { bold: true });
    expect(value(0, 1)).toBe(8);
    expect(seen).toEqual([{ type: "edited", sheet, areas: [at(0, 0)], byPerson: false }]);
  });

  it("name inserted rows, not the formulas that moved with them", async () => {
    const seen: EngineChange[] = [];
    put(0, 0, [1], [2], ["=SUM(A1:A2)"]);
    await engine.settle();
    const stop = engine.onChange((change) => seen.push(change));
    engine.insertRows(sheet, 1, 2);
    await engine.settle();
    stop();
    engine.deleteRows(sheet, 1, 1);
    expect(seen).toEqual([{ type: "rowsInserted", sheet, index: 1, count: 2, byPerson: false }]);
  });
});
