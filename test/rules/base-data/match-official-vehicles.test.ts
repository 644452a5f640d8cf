import { expect, it } from "vitest";
import { brief, run } from "./run-rule";

const faults = (total: string, purchase: string, running: string) =>
  run("match-official-vehicles", {
    rows: [
      ["三公经费", total],
      ["1、公务用车购置和维护经费", total],
      ["其中：公车购置", purchase],
      ["公车运行维护", running],
    ],
  }).map(brief);

it.each([
  ["39.30", "29.46", "9.84"],
  ["41.46", "29.46", "12"],
  ["3.33", "", "3.33"],
  ["0", "0", "0"],
  ["39.3", "29.46", "9.84"],
  ["7.00", "", ""],
])("%s may be %s + %s", (...cells) => {
  expect(faults(...cells)).toEqual([]);
});

it.each([
  ["39.30", "29.46", "9.86", "0.02"],
  ["39", "29.46", "9.84", "0.30"],
  ["0", "29.46", "9.84", "39.30"],
])("%s may not be %s + %s", (total, purchase, running, difference) => {
  expect(faults(total, purchase, running)).toMatchObject([{ at: "spending[1].lastFinal", severity: "error", difference }]);
});

it("must be filled in where its parts are", () => {
  expect(faults("", "29.46", "9.84")).toMatchObject([
    { at: "spending[1].lastFinal", sum: "39.30", parts: ["公车购置", "公车运行维护"] },
  ]);
});
