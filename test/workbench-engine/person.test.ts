import { afterEach, beforeEach, describe, expect, it } from "vitest";
import type { EngineChange } from "../../src/workbench/engine/engine";
import { createHeadlessEngine } from "../../src/workbench/engine/headless";
import type { WorkbenchEngine } from "../../src/workbench/engine/workbench-engine";
import { at, put } from "./fixture";

let engine: WorkbenchEngine;
let sheet: string;

beforeEach(async () => {
  engine = await createHeadlessEngine();
  sheet = engine.sheets.active();
});
afterEach(() => engine.dispose());

describe("typing", () => {
  it("is understood as Excel would and told as a person's", async () => {
    const seen: EngineChange[] = [];
    engine.onChange((change) => seen.push(change));
    const typed = ["12", "3.50%", "=A1*2", "0012a", "文字", "TRUE", "", "1,234.5"];
    typed.forEach((text, column) => engine.typeIn(sheet, 0, column, text));
    await engine.settle();
    const cells = typed.map((_, column) => engine.cell(sheet, 0, column));
    expect(cells.map(({ value }) => value)).toEqual([12, 0.035, 24, "0012a", "文字", true, "", 1234.5]);
    expect(cells[1]?.text).toBe("3.50%");
    expect(seen.every((change) => change.type === "edited" && change.byPerson)).toBe(true);
    expect(seen).toHaveLength(typed.length);
  });

  it("stays text in cells of the text format, and behind an apostrophe", async () => {
    engine.setStyle(sheet, at(0, 0, 1, 5), { numberFormat: "@" });
    const typed = ["=1+1", "12", "1-2", "TRUE", "'=A1", "'007"];
    typed.forEach((text, column) => engine.typeIn(sheet, 0, column, text));
    await engine.settle();
    const cells = typed.map((_, column) => engine.cell(sheet, 0, column));
    expect(cells.map(({ value, formula }) => [value, formula])).toEqual(
      ["=1+1", "12", "1-2", "TRUE", "=A1", "007"].map((text) => [text, undefined]),
    );
  });

  it("of dates and of more digits than Excel has is taken as Excel takes it", async () => {
    ["2024-3-5", "110101199003077890", "(5)"].forEach((text, column) => engine.typeIn(sheet, 0, column, text));
    await engine.settle();
    expect([0, 1, 2].map((column) => engine.cell(sheet, 0, column).value)).toEqual([45356, 110101199003077000, -5]);
    expect(engine.cell(sheet, 0, 0).text).toBe("2024/3/5");
  });

  it("is stopped by locked cells, which code may still write", async () => {
    engine.setLocked(sheet, [at(0, 0, 5, 5)]);
    expect(() => engine.typeIn(sheet, 1, 1, "7")).toThrow();
    engine.typeIn(sheet, 6, 6, "7");
    put(engine, sheet, 1, 1, [8]);
    engine.insertRows(sheet, 0, 1);
    expect([engine.cell(sheet, 2, 1).value, engine.cell(sheet, 7, 6).value]).toEqual([8, 7]);
    expect(() => engine.typeIn(sheet, 2, 1, "9")).toThrow();
    engine.setLocked(sheet, undefined);
    engine.typeIn(sheet, 2, 1, "9");
    expect(engine.cell(sheet, 2, 1).value).toBe(9);
  });
});

describe("conditional formats", () => {
  it("hold where their formula does, with symbol and border, and follow the values", async () => {
    put(engine, sheet, 0, 0, [1], [5], [9]);
    engine.addConditionalFormat(sheet, {
      areas: [at(0, 0, 3, 1)],
      rule: { type: "custom", formula: "=$A1>=$B$1" },
      format: { fill: "#FDE7E9", numberFormat: '"✕ "General', border: { style: "Thin", color: "#C50F1F" } },
      priority: 0,
      stopIfTrue: false,
    });
    put(engine, sheet, 0, 1, [5]);
    await engine.settle();
    const looks = () => [0, 1, 2].map((row) => engine.conditionalStyle(sheet, row, 0).fill ?? "");
    expect(looks()).toEqual(["", "#FDE7E9", "#FDE7E9"]);
    expect(engine.conditionalStyle(sheet, 1, 0)).toMatchObject({
      numberFormat: '"✕ "General',
      top: { style: "Thin", color: "#C50F1F" },
    });
    expect(engine.cell(sheet, 1, 0).text).toBe("5");
    put(engine, sheet, 0, 1, [9]);
    await engine.settle();
    expect(looks()).toEqual(["", "", "#FDE7E9"]);
  });
});
