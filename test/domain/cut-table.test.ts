import { describe, expect, it } from "vitest";
import { looksCut } from "../../src/domain/cut-table";
import { decimal } from "../../src/domain/decimal";
import { formOf, type FormCells } from "../fixtures/forms/form";

const cut = (form: FormCells): boolean => looksCut(formOf(form), decimal(100));
const rows = (...weights: string[]) => weights.map((weight) => ({ level3: "任务", weight, score: weight }));

describe("a table looks cut", () => {
  it("when it has no line for the total and points are missing", () => expect(cut({ rows: rows("50", "40") })).toBe(true));
  it("when its rows could not reach the printed total by far", () =>
    expect(cut({ rows: rows("5", "30", "10"), totalScore: "99.3" })).toBe(true));
});

describe("a table looks whole", () => {
  it.each<[string, FormCells]>([
    ["all points are there, with or without a total", { rows: rows("60", "40") }],
    ["more points than full marks", { rows: rows("70", "40"), totalScore: "100" }],
    ["a few points are missing beside a printed total", { rows: rows("54", "40"), totalScore: "98" }],
    ["the total fits its rows", { rows: rows("30", "40"), totalScore: "70" }],
  ])("%s", (_, form) => expect(cut(form)).toBe(false));
});
