import { expect, it } from "vitest";
import type { Cell } from "../fixtures/forms/form";
import { run } from "./run-rule";

const faults = (...budgets: readonly Cell[]) =>
  run("match-decimals-of-money", {
    funding: budgets.map((budget, index) => ({ role: "source", label: `来源${index}`, budget })),
  }).map(({ data }) => data);

it("accepts two decimals, whole numbers, and one decimal throughout", () => {
  expect(faults("355.20", "204.04", "151")).toEqual([]);
  expect(faults([355.2, "355.20"], [204.04, "204.04"])).toEqual([]);
  expect(faults("355.2", "204.1")).toEqual([]);
  expect(faults("", "—", "约500")).toEqual([]);
});

it("notes more than two decimals, and one among two", () => {
  expect(faults("207.4538", "89.974", "30.00")).toEqual([{ kind: "more", text: "207.4538", decimals: 4, cells: 2 }]);
  expect(faults("355.2", "204.04", "151.16")).toEqual([{ kind: "fewer", text: "355.2", decimals: 1, cells: 1 }]);
});
