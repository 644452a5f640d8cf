import { expect, it } from "vitest";
import { oneRow, run } from "./run-rule";

const find = (score: string, reason?: string) => {
  const { reason: _, ...row } = { weight: "4", score, reason: "" };
  return run("require-reason-for-lost-points", {
    rows: [{ level3: "预算执行管理", ...row, ...(reason !== undefined && { reason }) }],
  });
};

it.each<[string, string?]>([["4", ""], ["4", "0"], ["3", "年中追加项目未实施，下年提前论证"], ["", ""], ["优", ""], ["3"]])(
  "accepts %j with the reason %j",
  (score, reason) => {
    expect(find(score, reason)).toEqual([]);
  },
);

it.each(["", "无", "/", "—", "0"])("does not take %j for the reason of a lost point", (reason) => {
  expect(find("3", reason)).toMatchObject([{ at: "indicators[0].reason", data: { weight: "4", score: "3", lost: "1" } }]);
});

it("offers the full weight as a fix", () => {
  expect(run("require-reason-for-lost-points", oneRow({ weight: "12.5", score: "12" }))[0]?.fixes).toEqual([
    { id: "restore-points", edits: [{ at: "indicators[0].score", content: { value: 12.5 } }] },
  ]);
});
