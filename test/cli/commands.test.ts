import { execFileSync } from "node:child_process";
import { readdirSync, readFileSync, writeFileSync } from "node:fs";
import { fileURLToPath } from "node:url";
import { describe, expect, it } from "vitest";
import { ruleDocs } from "../../scripts/generate-rule-docs";
import { ruleCatalogue } from "../../src/cli/rule-catalogue";
import { readWorkbook } from "../../src/hosts/xlsx/read-workbook";
import { openZip } from "../../src/hosts/xlsx/zip";
import { cliWords } from "../../src/locales/cli";
import { rules } from "../../src/rules";
import { templates } from "../../src/templates";
import { baseDataTemplates } from "../../src/templates/base-data";
import { bookOf } from "../hosts/xlsx/package-of";
import { selfeval, withFolder } from "./fake-terminal";
import { liuyangFile, placesIn } from "./form-file";

const root = new URL("../../", import.meta.url);

describe("compute", () => {
  it("writes rates and the total into their cells, and changes no other part", async () => {
    await withFolder(async (path) => {
      const before = await liuyangFile({
        "funding[0].adjustedBudget": 400,
        "funding[0].actualExpenditure": 355.2,
        "funding[0].executionRate": 1,
        ...Object.fromEntries(Array.from({ length: 20 }, (_, i) => [`indicators[${i}].score`, i === 0 ? 2.5 : 1])),
        "total.score": 7,
      });
      writeFileSync(path("in.xlsx"), before);
      const { code, out } = await selfeval(["compute", path("in.xlsx"), "-o", path("out.xlsx")]);
      const after = new Uint8Array(readFileSync(path("out.xlsx")));
      const { snapshot } = readWorkbook(after).sheets[0]!;
      const at = (field: string) => {
        const { row, column } = placesIn(snapshot).get(field)!;
        return [snapshot.values, snapshot.formulas, snapshot.text].map((block) => block[row]![column]);
      };
      expect(code).toBe(0);
      expect(out).toContain("out.xlsx");
      expect(at("funding[0].executionRate")).toEqual([0.888, expect.stringMatching(/^=.*C4/), "88.80%"]);
      expect(at("total.score")).toEqual([21.5, expect.stringMatching(/^=SUM/), "21.5"]);
      const [old, now] = [openZip(before), openZip(after)];
      const changed = now.names.filter((name) => Buffer.compare(old.read(name)!, now.read(name)!) !== 0);
      expect(changed.filter((name) => !["xl/worksheets/sheet1.xml", "xl/workbook.xml"].includes(name))).toEqual([]);
      expect(readdirSync(path("")).sort()).toEqual(["in.xlsx", "out.xlsx"]);
    });
  });

  it("says so where there is no form, and writes nothing", async () => {
    await withFolder(async (path) => {
      writeFileSync(path("in.xlsx"), bookOf({ sheets: { 表: "" } }));
      const { code, err } = await selfeval(["compute", path("in.xlsx"), "-o", path("out.xlsx")]);
      expect([code, err.includes(cliWords("zh-CN").problems["no-form"]), readdirSync(path(""))]).toEqual([2, true, ["in.xlsx"]]);
    });
  });
});

describe("new", () => {
  it("makes a workbook with the form, and does not overwrite one", async () => {
    await withFolder(async (path) => {
      const argv = ["new", "hn-liuyang-2020", "-o", path("a.xlsx"), "--unit", "某局"];
      expect((await selfeval([...argv, "--year", "2024"])).code).toBe(0);
      const { snapshot } = readWorkbook(readFileSync(path("a.xlsx"))).sheets[0]!;
      expect(snapshot.text.slice(0, 2).map((row) => row.filter((text) => text !== ""))).toEqual([
        ["2024年度部门整体支出绩效自评表"],
        ["部门（单位）名称", "某局"],
      ]);
      const again = await selfeval(argv);
      expect([again.code, again.err.includes("--force")]).toEqual([2, true]);
      expect((await selfeval([...argv, "--force"])).code).toBe(0);
      expect(readWorkbook(readFileSync(path("a.xlsx"))).sheets[0]!.snapshot.name).toContain("2024");
    });
  });
});

describe("lists", () => {
  it("templates: every form", async () => {
    const listed = JSON.parse((await selfeval(["templates", "--format", "json"])).out) as { id: string }[];
    expect(listed.map(({ id }) => id)).toEqual([...templates, ...baseDataTemplates].map(({ id }) => id));
  });

  it("rules: every rule in both languages, by code", async () => {
    const listed = JSON.parse((await selfeval(["rules", "--format", "json"])).out) as { id: string; code: string }[];
    expect(listed.map(({ id }) => id)).toEqual(expect.arrayContaining(Object.keys(rules)));
    const codes = listed.map(({ code }) => code);
    expect(codes.indexOf("T2")).toBeLessThan(codes.indexOf("T10"));
    for (const { title, source } of ruleCatalogue("en-US")) expect(`${title}${source}`).not.toMatch(/undefined|[一-鿿]{5}|TODO/);
  });

  it("the published catalogue is what the rules are", () => {
    for (const [name, text] of Object.entries(ruleDocs())) expect(readFileSync(new URL(`docs/${name}`, root), "utf8")).toBe(text);
  });

  it("a rule's title is the sentence at the head of its file", () => {
    for (const { id, title } of ruleCatalogue("zh-CN")) {
      const file = id in rules ? `src/rules/${id}.ts` : `src/rules/base-data/${id}.ts`;
      expect(readFileSync(new URL(file, root), "utf8").split("\n")[0]).toBe(`// ${title}`);
    }
  });
});

describe("quantity", () => {
  it("gives one JSON a line, in order, empty lines too", async () => {
    const { out, code } = await selfeval(["quantity"], ["≥90%", "", "效果明显"]);
    const lines = out
      .trimEnd()
      .split("\n")
      .map((line) => JSON.parse(line) as object);
    expect(code).toBe(0);
    expect(lines[0]).toEqual({ text: "≥90%", kind: "quantitative", direction: ">=", value: 90, unit: "%", approximate: false });
    expect(lines.map((line) => (line as { text: string }).text)).toEqual(["≥90%", "", "效果明显"]);
  });
});

describe("a wrong command line", () => {
  it.each([
    [["chekc"], "没有这个命令：chekc"],
    [["__proto__"], "没有这个命令：__proto__"],
    [["check"], "缺少：文件"],
    [["check", "a.xlsx", "--format", "pdf"], "选项的值不对：--format pdf"],
    [["check", "a.xlsx", "--year", "2020"], "命令写错了：--year"],
    [["check", "a.xlsx", "--colour"], "命令写错了"],
    [["check", "a.xlsx", "--lang", "fr-FR"], "选项的值不对：--lang fr-FR"],
    [["compute", "a.xlsx"], "缺少：输出文件"],
    [["compute", "a.xlsx", "b.xlsx", "-o", "c.xlsx"], "命令写错了：b.xlsx"],
    [["new", "nothing", "-o", "a.xlsx"], "没有这个表式：nothing"],
    [["new", "hn-liuyang-2020", "-o", "a.xlsx", "--year", "24"], "年度要写成四位数字：24"],
    [["quantity", "a"], "命令写错了：a"],
  ])("%j is said in words, with exit code 2", async (argv, sentence) => {
    const { code, err, out } = await selfeval(argv);
    expect([code, out]).toEqual([2, ""]);
    expect(err).toContain(sentence);
    expect(err).toContain("selfeval check");
  });

  it("is said in English when English is asked for", async () => {
    expect((await selfeval(["chekc", "--lang", "en-US"])).err).toContain("There is no such command: chekc");
  });

  it("help is no mistake", async () => {
    for (const argv of [["--help"], ["help"], ["check", "--help"]])
      expect(await selfeval(argv)).toMatchObject({ code: 0, err: "" });
  });
});

it("starts from a clone without a build", { timeout: 60_000 }, () => {
  const out = execFileSync(process.execPath, [fileURLToPath(new URL("bin/selfeval.js", root)), "quantity"], {
    input: "100%\n",
    encoding: "utf8",
  });
  expect(JSON.parse(out)).toMatchObject({ kind: "quantitative", value: 100 });
});
