import { execFileSync } from "node:child_process";
import { mkdirSync, readdirSync, readFileSync, symlinkSync, writeFileSync } from "node:fs";
import { fileURLToPath } from "node:url";
import { describe, expect, it } from "vitest";
import type { CheckReport } from "../../src/cli/report";
import { newWorkbook } from "../../src/hosts/xlsx/new-workbook";
import { readWorkbook } from "../../src/hosts/xlsx/read-workbook";
import { practiceSpec } from "../../src/sheet/practice/spec";
import { bookOf, worksheet } from "../hosts/xlsx/package-of";
import { selfeval, withFolder } from "./fake-terminal";
import { liuyangFile } from "./form-file";

const plain = bookOf({ sheets: { 表: '<row r="1"><c r="A1"><v>1</v></c></row>' } });
const checkedPaths = async (...words: readonly string[]) =>
  (JSON.parse((await selfeval(["check", ...words, "--format", "json"])).out) as CheckReport).files.map(({ path }) => path);

describe("files that are named", () => {
  it("by a pattern that the shell has left alone", async () => {
    await withFolder(async (path) => {
      for (const name of ["甲.xlsx", "乙.xlsx", "乙.xlsm", "a(1).xlsx", ".hidden.xlsx"]) writeFileSync(path(name), plain);
      mkdirSync(path("x"));
      expect((await checkedPaths(path("*.xlsx"))).sort()).toEqual([path("a(1).xlsx"), path("乙.xlsx"), path("甲.xlsx")].sort());
      expect(await checkedPaths(path("?.xlsm"), path("甲.xlsx"))).toEqual([path("乙.xlsm"), path("甲.xlsx")]);
      expect(await checkedPaths(path("a(?).xlsx"))).toEqual([path("a(1).xlsx")]);
      expect((await selfeval(["check", path("*.xls")])).code).toBe(2);
    });
  });

  it("with Excel's lock files among them, which are left out and named", async () => {
    await withFolder(async (path) => {
      writeFileSync(path("甲.xlsx"), plain);
      writeFileSync(path("~$甲.xlsx"), "someone");
      const { code, out, err } = await selfeval(["check", path("*.xlsx"), "--format", "ndjson"]);
      expect([code, out.trim().split("\n").length]).toEqual([0, 1]);
      expect(err).toContain("~$甲.xlsx: 这是 Excel 打开文件时留下的临时文件");
    });
  });

  it.skipIf(process.platform === "win32")("that lead in a circle, or never end", async () => {
    await withFolder(async (path) => {
      symlinkSync("loop.xlsx", path("loop.xlsx"));
      expect((await selfeval(["check", path("loop.xlsx")])).out).toContain("找不到这个文件");
      const { files } = JSON.parse((await selfeval(["check", "/dev/zero", "--format", "json"])).out) as CheckReport;
      expect(files[0]?.problems[0]?.code).toBe("too-large");
    });
  });

  it("in SARIF, by addresses whatever is in their names", async () => {
    await withFolder(async (path) => {
      writeFileSync(path("a#1 甲?.xlsx"), await liuyangFile({ "indicators[0].score": 9 }));
      const { out } = await selfeval([
        "check",
        path("a#1 甲?.xlsx"),
        "C:\\数据\\b.xlsx",
        "\\\\bureau\\c.xlsx",
        "--format",
        "sarif",
      ]);
      const [{ results, invocations }] = (
        JSON.parse(out) as { runs: [{ results: { message: { text: string } }[]; invocations: unknown }] }
      ).runs;
      const uris = (part: unknown): string[] => [...JSON.stringify(part).matchAll(/"uri":"([^"]*)"/g)].map(([, uri = ""]) => uri);
      expect(new URL(uris(results)[0] ?? "").protocol).toBe("file:");
      expect(decodeURIComponent(new URL(uris(results)[0] ?? "").pathname)).toBe(path("a#1 甲?.xlsx"));
      expect(uris(invocations)).toEqual(["file:///C:/%E6%95%B0%E6%8D%AE/b.xlsx", "file://bureau/c.xlsx"]);
      for (const { message } of results) expect(message.text).toMatch(/^[^。]*。.*[。！？]$/s);
    });
  });
});

describe("a command line", () => {
  it("may begin with the language, and asks for the version", async () => {
    expect(await selfeval(["--lang", "en-US", "chekc"])).toMatchObject({
      code: 2,
      err: expect.stringContaining("no such command: chekc"),
    });
    expect((await selfeval(["--lang=en-US", "templates"])).out).toContain("Hunan");
    expect(await selfeval(["--version"])).toEqual({ code: 0, out: "1.2.3\n", err: "" });
  });

  it.each([
    [["check", "a.xlsx", "--colour"], "命令写错了：--colour\n"],
    [["compute", "a.xlsx", "-o"], "选项后面该有的值没有写，或者写了不该有的值：-o\n"],
    [["new", "hn-liuyang-2020", "--force=yes"], "或者写了不该有的值：--force\n"],
  ])("%j is answered in our own words", async (argv, sentence) => {
    expect((await selfeval(argv)).err).toContain(sentence);
    expect((await selfeval(argv)).err).not.toMatch(/Unknown option|argument/);
  });
});

describe("a sheet to practise on", () => {
  it("is checked and marked, and is nobody's fault", async () => {
    await withFolder(async (path) => {
      writeFileSync(path("练习.xlsx"), await newWorkbook(practiceSpec()));
      const { code, out } = await selfeval(["check", path("练习.xlsx"), "--format", "json"]);
      const [sheet] = (JSON.parse(out) as CheckReport).files[0]!.sheets;
      expect([code, sheet?.practice]).toEqual([0, true]);
      expect(sheet?.summary.errors).toBeGreaterThan(3);
      for (const format of ["text", "html"])
        expect((await selfeval(["check", path("练习.xlsx"), "--format", format])).out).toContain("这是练习表，不是报送的表");
      const sarif = await selfeval(["check", path("练习.xlsx"), "--format", "sarif"]);
      expect([sarif.code, (JSON.parse(sarif.out) as { runs: [{ results: unknown[] }] }).runs[0].results]).toEqual([0, []]);
    });
  });

  it("is not computed", async () => {
    await withFolder(async (path) => {
      writeFileSync(path("练习.xlsx"), await newWorkbook(practiceSpec()));
      expect((await selfeval(["compute", path("练习.xlsx"), "-o", path("out.xlsx")])).code).toBe(2);
      expect(readdirSync(path(""))).toEqual(["练习.xlsx"]);
    });
  });
});

describe("what people would overlook", () => {
  it("formulas without results are named, before and after computation", async () => {
    await withFolder(async (path) => {
      writeFileSync(path("a.xlsx"), await liuyangFile({ "funding[0].adjustedBudget": 400, "funding[0].actualExpenditure": 300 }));
      expect((await selfeval(["check", path("a.xlsx")])).err).toMatch(
        /a\.xlsx: 工作表“2020.*”有 2 个公式（E4 等）没有保存计算结果/,
      );
      expect((await selfeval(["compute", path("a.xlsx"), "-o", path("b.xlsx")])).err).toBe("");
      await selfeval(["new", "he-project-2020", "-o", path("c.xlsx")]);
      expect((await selfeval(["compute", path("c.xlsx"), "-o", path("d.xlsx")])).err).toMatch(
        /d\.xlsx: .*有 11 个公式（H12 等）/,
      );
    });
  });

  it("a formula that yields nothing has a result", () => {
    const [sheet] = readWorkbook(
      bookOf({ sheets: { 表: worksheet('<row r="1"><c r="A1" t="str"><f>""</f><v></v></c><c r="B1"><f>1</f></c></row>') } }),
    ).sheets;
    expect(sheet?.withoutResult).toEqual([{ row: 0, column: 1 }]);
    expect(sheet?.snapshot.values).toEqual([["", ""]]);
  });

  it("that figures were written into a protected sheet is said, and its protection stays", async () => {
    await withFolder(async (path) => {
      const rows = [
        ["2022年度项目支出绩效自评表"],
        ["项目资金（万元）", "年初预算数", "全年预算数", "全年执行数", "分值", "执行率", "得分"],
        ["年度资金总额", 100, 100, 80, 10, "", ""],
        ["一级指标", "二级指标", "三级指标", "年度指标值", "实际完成值", "分值", "得分"],
        ["产出指标", "数量指标", "培训人数", "≥40人", "41人", 90, 90],
      ];
      const cells = rows.map((row) =>
        row.map((value) => (typeof value === "number" ? `<c><v>${value}</v></c>` : `<c t="str"><v>${value}</v></c>`)),
      );
      const xml = worksheet(
        cells.map((row) => `<row>${row.join("")}</row>`).join(""),
        '<sheetProtection sheet="1" password="ABCD"/>',
      );
      writeFileSync(path("a.xlsx"), bookOf({ sheets: { 自评表: xml } }));
      const { code, err } = await selfeval(["compute", path("a.xlsx"), "-o", path("b.xlsx")]);
      expect([code, err]).toEqual([0, "工作表“自评表”设了保护：计算结果照样写入了，保护没有动。\n"]);
      expect(readWorkbook(readFileSync(path("b.xlsx"))).sheets[0]?.snapshot.isProtected).toBe(true);
    });
  });

  it("a form made for years in which it was not in use", async () => {
    await withFolder(async (path) => {
      const made = await selfeval(["new", "cn-project-2016", "-o", path("a.xlsx"), "--year", "2025"]);
      expect([made.code, made.err]).toEqual([0, "这张表式用于 2016—2019 年度，表里写的是 2025 年度，请核对。\n"]);
      expect((await selfeval(["new", "cn-project-2016", "-o", path("b.xlsx"), "--year", "2019"])).err).toBe("");
    });
  });
});

it("a reader that goes away ends it quietly", { timeout: 60_000 }, () => {
  const program = fileURLToPath(new URL("../../bin/selfeval.js", import.meta.url));
  const run = (line: string): string =>
    execFileSync("bash", ["-c", line], { encoding: "utf8", stdio: ["ignore", "pipe", "pipe"] });
  expect(run(`'${process.execPath}' '${program}' rules --format json 2>&1 | head -n 1`)).toBe("[\n");
});
