import { writeFileSync } from "node:fs";
import { describe, expect, it } from "vitest";
import type { CheckReport } from "../../src/cli/report";
import { bookOf } from "../hosts/xlsx/package-of";
import { selfeval, withFolder } from "./fake-terminal";
import { liuyangFile } from "./form-file";

/** A form with one row that lost a point without a reason, and a rate that is wrong. */
const faulty = liuyangFile({
  "funding[0].adjustedBudget": 355.2,
  "funding[0].actualExpenditure": 355.2,
  "funding[0].executionRate": 0.9,
  "indicators[0].actual": "100%",
  "indicators[0].score": 3,
  "indicators[1].actual": "<b>完成</b>\u001B[31m",
  "indicators[1].score": 3,
});

const checked = async (format: string, ...more: readonly string[]) =>
  withFolder(async (path) => {
    writeFileSync(path("自评表.xlsx"), await faulty);
    const ran = await selfeval(["check", path("自评表.xlsx"), "--format", format, ...more]);
    return { ...ran, path: path("自评表.xlsx") };
  });

describe("check --format json", () => {
  it("has the documented shape, with findings at their cells", async () => {
    const { code, out, path } = await checked("json");
    const report = JSON.parse(out) as CheckReport;
    const [file] = report.files;
    expect(code).toBe(1);
    expect(Object.keys(report)).toEqual(["files"]);
    expect(Object.keys(file!)).toEqual(["path", "problems", "sheets"]);
    expect(file).toMatchObject({ path, problems: [] });
    const [sheet] = file!.sheets;
    expect(Object.keys(sheet!)).toEqual(["sheet", "template", "notUnderstood", "summary", "findings"]);
    expect(Object.keys(sheet!.summary)).toEqual(["errors", "warnings", "advice", "totalScore", "executionRate", "grade"]);
    expect(sheet!.template.id).toBe("hn-liuyang-2020");
    expect(sheet!.summary.executionRate).toBe(100);
    const lost = sheet!.findings.find((finding) => finding.code === "S5");
    expect(Object.keys(lost!)).toEqual([
      "code",
      "rule",
      "severity",
      "cell",
      "title",
      "message",
      "basis",
      "advice",
      "expected",
      "actual",
      "difference",
      "related",
    ]);
    expect(lost).toMatchObject({
      rule: "require-reason-for-lost-points",
      severity: "error",
      cell: "H13",
      expected: "4",
      actual: "3",
      difference: "-1",
    });
    expect(sheet!.findings.find((finding) => finding.code === "E1")).toMatchObject({ cell: "E4", expected: "100.00" });
  });

  it("counts what it lists", async () => {
    const [sheet] = (JSON.parse((await checked("json")).out) as CheckReport).files[0]!.sheets;
    const count = (severity: string): number => sheet!.findings.filter((finding) => finding.severity === severity).length;
    expect(sheet!.summary).toMatchObject({ errors: count("error"), warnings: count("warning"), advice: count("advice") });
  });
});

describe("the other formats", () => {
  it("text: says findings in words, in both languages, without what would steer the terminal", async () => {
    const { out } = await checked("text");
    expect(out).toMatch(/✕ H13 错误 S5 .*1 分/);
    expect(out).not.toContain("\u001B");
    expect((await checked("text", "--lang", "en-US")).out).toMatch(/✕ H13 error S5 /);
  });

  it("html: text of the file is text", async () => {
    const { out } = await checked("html");
    expect(out).toContain("default-src 'none'");
    expect(out).toMatch(/<td>H13<\/td>/);
    expect(out).not.toContain("<b>完成");
  });

  it("sarif: rules, results and cells", async () => {
    const { out } = await checked("sarif");
    const { version, runs } = JSON.parse(out) as {
      version: string;
      runs: {
        tool: { driver: { rules: { id: string; name: string }[] } };
        results: {
          ruleId: string;
          ruleIndex: number;
          level: string;
          locations: { logicalLocations: { fullyQualifiedName: string }[] }[];
        }[];
      }[];
    };
    const [{ tool, results }] = runs as [(typeof runs)[number]];
    expect(version).toBe("2.1.0");
    const lost = results.find(({ ruleId }) => ruleId === "S5");
    expect(lost?.level).toBe("error");
    expect(lost?.locations[0]?.logicalLocations[0]?.fullyQualifiedName).toBe("'2020部门整体支出绩效自评表'!H13");
    for (const { ruleId, ruleIndex } of results) expect(tool.driver.rules[ruleIndex]?.id).toBe(ruleId);
  });

  it("ndjson: one line a file", async () => {
    await withFolder(async (path) => {
      writeFileSync(path("a.xlsx"), await faulty);
      writeFileSync(path("b.xlsx"), "");
      const { out, code } = await selfeval(["check", path("a.xlsx"), path("b.xlsx"), "--format", "ndjson"]);
      const lines = out
        .trimEnd()
        .split("\n")
        .map((line) => JSON.parse(line) as CheckReport["files"][number]);
      expect(lines.map(({ problems }) => problems.map((problem) => problem.code))).toEqual([[], ["empty"]]);
      expect(code).toBe(2);
    });
  });
});

describe("exit codes and problems", () => {
  it("0 and no sheets for a workbook without a form", async () => {
    await withFolder(async (path) => {
      writeFileSync(path("a.xlsx"), bookOf({ sheets: { 表: '<row r="1"><c r="A1"><v>1</v></c></row>' } }));
      const { code, out } = await selfeval(["check", path("a.xlsx"), "--format", "json"]);
      expect([code, (JSON.parse(out) as CheckReport).files[0]]).toEqual([0, { path: path("a.xlsx"), problems: [], sheets: [] }]);
      expect((await selfeval(["check", path("a.xlsx")])).out).toContain("没有找到自评表");
    });
  });

  it("2 with a sentence for each unreadable file, the others checked all the same", async () => {
    await withFolder(async (path) => {
      writeFileSync(path("a.xlsx"), await faulty);
      writeFileSync(path("web.xlsx"), "<html></html>");
      const { code, out } = await selfeval(["check", path("web.xlsx"), path("none.xlsx"), path(""), path("a.xlsx")]);
      expect(code).toBe(2);
      for (const sentence of ["这不是 Excel 文件", "找不到这个文件", "这是文件夹", "✕ H13 错误 S5"])
        expect(out).toContain(sentence);
    });
  });

  it("shows a bar on a terminal while many files are read, and only there", async () => {
    await withFolder(async (path) => {
      writeFileSync(path("a.xlsx"), "");
      const many = Array.from({ length: 8 }, () => path("a.xlsx"));
      expect((await selfeval(["check", ...many], [], true)).err).toMatch(/正在检查 █+░+ 4\/8/);
      expect((await selfeval(["check", ...many], [], false)).err).toBe("");
      expect((await selfeval(["check", path("a.xlsx")], [], true)).err).toBe("");
    });
  });
});
