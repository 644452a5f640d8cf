import { describe, expect, it } from "vitest";
import type { Finding } from "../../src/domain/finding";
import {
  canExplain,
  explains,
  readExplanations,
  seenIn,
  writeExplanations,
  type Explanation,
} from "../../src/review/explanations";

const finding: Finding = {
  rule: "require-reason-for-over-completion",
  code: "T5",
  severity: "warning",
  at: "indicators[8].actual",
  row: "帮扶",
  data: { target: "≥500人次", completion: "141.8" },
};
const sheet = { id: "{1}", name: "自评表" };
const explanation: Explanation = {
  sheetId: "{1}",
  sheetName: "自评表",
  code: "T5",
  at: "indicators[8].actual",
  reason: "年中扩大了帮扶范围",
  by: "审核人",
  date: "2026-11-23",
  seen: seenIn(finding, "709"),
};

describe("an explanation", () => {
  it("holds while the finding says the same about the same cell", () => {
    expect(explains(explanation, sheet, finding, "709")).toBe(true);
  });
  it.each([
    ["the cell was changed", finding, "710"],
    ["the finding says something else", { ...finding, data: { target: "≥500人次", completion: "142" } }, "709"],
    ["it has become an error", { ...finding, severity: "error" as const }, "709"],
    ["it is another rule's", { ...finding, code: "T2" }, "709"],
  ])("comes back when %s", (_, changed, text) => expect(explains(explanation, sheet, changed, text)).toBe(false));

  it("follows its sheet by id or, where a file gives new ids, by name", () => {
    expect(explains(explanation, { id: "{1}", name: "改名" }, finding, "709")).toBe(true);
    expect(explains(explanation, { id: "{9}", name: "自评表" }, finding, "709")).toBe(true);
    expect(explains(explanation, { id: "{9}", name: "另一张" }, finding, "709")).toBe(false);
  });

  it("is for warnings and advice, not for errors", () => {
    expect([canExplain(finding), canExplain({ ...finding, severity: "error" })]).toEqual([true, false]);
  });
});

describe("what a workbook keeps", () => {
  it("is read as it was written; nothing kept is an empty list", () => {
    expect(readExplanations(writeExplanations([explanation]))).toEqual([explanation]);
    expect(readExplanations(undefined)).toEqual([]);
  });
  it.each(["", "{", "null", "[]", '{"format":2,"explanations":[]}', '{"format":1,"explanations":[{"code":"T5"}]}'])(
    "%j is not ours to read",
    (text) => expect(readExplanations(text)).toBeUndefined(),
  );
});
