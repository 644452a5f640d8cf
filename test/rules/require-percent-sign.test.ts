import { expect, it } from "vitest";
import type { Cell } from "../fixtures/forms/form";
import { oneRow, run } from "./run-rule";

const rate = (cell: Cell) =>
  run("require-percent-sign", { funding: [{ role: "total", label: "年度资金总额", rate: cell }] }).map(({ data }) => data);
const row = (level3: string, target: Cell, actual: Cell) =>
  run("require-percent-sign", oneRow({ level3, target, actual })).map(({ data }) => data);

it("accepts percentages, empty rates and 0", () => {
  for (const cell of ["100%", "80.45％", "", "—", "0", "百分之八十"]) expect(rate(cell)).toEqual([]);
  expect(rate([1, "100%"])).toEqual([]);
});

it("accepts rows that are no shares, or whose numbers have their unit", () => {
  expect(row("满意度", "≥95%", "96%")).toEqual([]);
  expect(row("培训人数", "100", "100")).toEqual([]);
  expect(row("满意度", "满意", "95")).toEqual([]);
  expect(row("发生率", "0", "0")).toEqual([]);
});

it("notes a ratio, and a number without its sign", () => {
  expect(rate([1, "1"])).toEqual([{ kind: "ratio", text: "1", meant: "100%", cells: 1 }]);
  expect(rate("80.45")).toEqual([{ kind: "bare", text: "80.45", meant: "80.45%", cells: 1 }]);
  expect(row("服务对象满意度", "≥0.9", "0.949")).toEqual([{ kind: "ratio", text: "0.949", meant: "94.9%", cells: 1 }]);
  expect(row("合格率", "95", "96")).toEqual([{ kind: "bare", text: "96", meant: "96%", cells: 1 }]);
});

it("tells of all cells of a kind at once", () => {
  const found = run("require-percent-sign", {
    funding: [{ role: "total", label: "年度资金总额", rate: "80.45" }],
    rows: [{ level3: "合格率", target: "95", actual: "96" }],
  });
  expect(found).toMatchObject([{ data: { cells: 2 }, related: ["indicators[0].actual"] }]);
});
