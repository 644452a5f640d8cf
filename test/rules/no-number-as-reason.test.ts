import { expect, it } from "vitest";
import { run } from "./run-rule";

const faults = (...reasons: readonly (readonly [reason: string, score: string])[]) =>
  run("no-number-as-reason", { rows: reasons.map(([reason, score]) => ({ level3: "任务", weight: "10", score, reason })) });

it("accepts what cannot be mistaken, and leaves lost points to another rule", () => {
  expect(faults(["", "10"], ["无", "10"], ["/", "10"], ["—", "10"], ["0", "9"])).toEqual([]);
});

it("notes a 0 as the reason of full marks once, with all its rows", () => {
  const [found, ...more] = faults(["", "10"], ["0", "10"], ["无", "10"], ["0.00", "10"]);
  expect(more).toEqual([]);
  expect(found).toMatchObject({
    severity: "advice",
    at: "indicators[1].reason",
    data: { reason: "0", rows: 2 },
    related: ["indicators[3].reason"],
  });
  expect(found?.fixes?.[0]?.edits).toEqual(
    [1, 3].map((index) => ({ at: `indicators[${index}].reason`, content: { value: "" } })),
  );
});
