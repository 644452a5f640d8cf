import { writeFileSync } from "node:fs";
import { describe, expect, it } from "vitest";
import type { CheckReport } from "../../src/cli/report";
import { writeWorkbook } from "../../src/hosts/xlsx/write-workbook";
import { readWorkbook } from "../../src/hosts/xlsx/read-workbook";
import { EXPLANATIONS, writeExplanations } from "../../src/review/explanations";
import { saveWorkbook } from "../../src/workbench/files/save-workbook";
import { desk, type Desk } from "../actions/desk";
import { bookOf, bookParts, zipOf } from "../hosts/xlsx/package-of";
import { selfeval, withFolder } from "./fake-terminal";

const OVER = "T5@indicators[8].actual";
const saved = ({ excel }: Desk): Promise<Uint8Array> => saveWorkbook(excel.engine, excel.host.book.state);

const report = async (bytes: Uint8Array) =>
  withFolder(async (path) => {
    writeFileSync(path("a.xlsx"), bytes);
    const ran = await selfeval(["check", path("a.xlsx"), "--format", "json"]);
    const { files } = JSON.parse(ran.out) as CheckReport;
    const texts = await Promise.all(
      ["text", "html"].map(async (format) => (await selfeval(["check", path("a.xlsx"), "--format", format])).out),
    );
    return { ...ran, sheets: files[0]?.sheets ?? [], texts };
  });

describe("an explanation given in the pane", { timeout: 60_000 }, () => {
  desk("is one for the terminal, with reason, name and day, until the cell changes", async (d) => {
    const { session, insert, fill, type } = d;
    await insert();
    await fill();
    await session.check();
    const before = await report(await saved(d));
    await session.explain(OVER, { reason: "年中扩大了帮扶范围", by: "审核人" });
    const after = await report(await saved(d));
    const of = ({ sheets }: typeof after) => sheets[0]?.findings.find(({ code, cell }) => code === "T5" && cell === "F20");
    expect(of(before)).not.toHaveProperty("explanation");
    expect(of(after)?.explanation).toEqual({
      reason: "年中扩大了帮扶范围",
      by: "审核人",
      date: expect.stringMatching(/^\d{4}-\d\d-\d\d$/),
    });
    expect(after.sheets[0]?.summary.warnings).toBe((before.sheets[0]?.summary.warnings ?? 0) - 1);
    expect(after.sheets[0]?.findings.at(-1)).toEqual(of(after));
    for (const text of after.texts) expect(text).toMatch(/已说明：年中扩大了帮扶范围（审核人，\d{4}-\d\d-\d\d）/);
    for (const text of after.texts) expect(text).toContain("已说明 1");
    for (const text of before.texts) expect(text).not.toContain("已说明");

    session.checkLive(false);
    await type("F20", "900人次");
    expect(of(await report(await saved(d)))?.explanation).toBeUndefined();
  });

  desk("is still one when the sheet has been changed by the terminal elsewhere", async (d) => {
    const { session, insert, fill } = d;
    await insert();
    await fill();
    await session.check();
    await session.explain(OVER, { reason: "年中扩大了帮扶范围", by: "审核人" });
    const bytes = await saved(d);
    const [sheet] = readWorkbook(bytes).sheets;
    const edits = new Map([[sheet?.snapshot.id ?? "", [{ row: 40, column: 0, content: { value: "备注" } }]]]);
    const { sheets } = await report(writeWorkbook(bytes, edits));
    expect(sheets[0]?.findings.filter(({ explanation }) => explanation !== undefined)).toHaveLength(1);
  });
});

describe("a form kept in the workbook", { timeout: 60_000 }, () => {
  desk("is known to the terminal by its own name", async (d) => {
    const { session, insert, fill, type } = d;
    await insert();
    await fill();
    session.checkLive(false);
    await type("A1", "2020年度本局整体支出绩效自评表");
    await session.startLearning();
    const learned = session.learnFrom({ identity: { id: "our-bureau", name: { zh: "本局整体支出自评表", en: "Our bureau" } } });
    if (!learned) throw new Error("nothing learned");
    await session.keepForm(learned.template);
    await session.insert({ templateId: "our-bureau", unit: "某单位", year: 2021 });
    const { sheets, texts } = await report(await saved(d));
    expect(sheets.map(({ template }) => template.id)).toContain("our-bureau");
    for (const text of texts) expect(text).toContain("本局整体支出自评表");
  });
});

const RELATION = "http://schemas.microsoft.com/office/2011/relationships";
const relationships = (...all: readonly (readonly [kind: string, target: string])[]): string =>
  `<Relationships>${all.map(([kind, target], i) => `<Relationship Id="r${i}" Type="${kind}" Target="${target}"/>`).join("")}</Relationships>`;

/** A workbook with add-ins' parts as Excel writes them. */
const withExtensions = (...extensions: readonly (readonly (readonly [name: string, json: string])[])[]): Uint8Array => {
  const quoted = (text: string): string => text.replaceAll("&", "&amp;").replaceAll("<", "&lt;").replaceAll('"', "&quot;");
  return bookOf({
    sheets: { 表: "" },
    parts: {
      "_rels/.rels": relationships(
        ["x/officeDocument", "xl/workbook.xml"],
        [`${RELATION}/webextensiontaskpanes`, "/xl/webextensions/taskpanes.xml"],
      ),
      "xl/webextensions/taskpanes.xml": "<wetp:taskpanes xmlns:wetp='t'/>",
      "xl/webextensions/_rels/taskpanes.xml.rels": relationships(
        ...extensions.map((_, i) => [`${RELATION}/webextension`, `webextension${i + 1}.xml`] as const),
      ),
      ...Object.fromEntries(
        extensions.map((properties, i) => [
          `xl/webextensions/webextension${i + 1}.xml`,
          `<we:webextension xmlns:we="w"><we:properties>${properties.map(([name, json]) => `<we:property name="${name}" value="${quoted(json)}"/>`).join("")}</we:properties></we:webextension>`,
        ]),
      ),
    },
  });
};

describe("what add-ins keep in a file", () => {
  it("is read where it is ours and a text", () => {
    const bytes = withExtensions(
      [
        ["Office.AutoShowTaskpaneWithDocument", "true"],
        ["other.explanations", '"theirs"'],
      ],
      [
        ["selfeval.explanations", '"a <b> \\"c\\" 说明"'],
        ["selfeval.count", "7"],
        ["selfeval.broken", '"no end'],
      ],
      [["selfeval.explanations", '"a later copy"']],
    );
    expect(readWorkbook(bytes).stored).toEqual({ explanations: 'a <b> "c" 说明' });
  });

  it("is nothing where its parts have gone, and refused where they are hostile", () => {
    const parts = bookParts({
      sheets: { 表: "" },
      parts: {
        "_rels/.rels": relationships(
          ["x/officeDocument", "xl/workbook.xml"],
          [`${RELATION}/webextensiontaskpanes`, "xl/webextensions/taskpanes.xml"],
        ),
      },
    });
    expect(readWorkbook(zipOf(parts)).stored).toEqual({});
    const pane = "xl/webextensions/_rels/taskpanes.xml.rels";
    const led = { ...parts, "xl/webextensions/taskpanes.xml": "<a/>" };
    const out = relationships([`${RELATION}/webextension`, "../../../etc/passwd"]);
    expect(() => readWorkbook(zipOf({ ...led, [pane]: out }))).toThrow(/^path/);
  });

  it("that cannot be understood is said, and the file is checked without it", async () => {
    await withFolder(async (path) => {
      writeFileSync(path("a.xlsx"), withExtensions([[`selfeval.${EXPLANATIONS}`, '"{}"']]));
      const { code, err } = await selfeval(["check", path("a.xlsx")]);
      expect(code).toBe(0);
      expect(err).toContain("说明读不懂");
      writeFileSync(path("a.xlsx"), withExtensions([[`selfeval.${EXPLANATIONS}`, JSON.stringify(writeExplanations([]))]]));
      expect((await selfeval(["check", path("a.xlsx")])).err).toBe("");
    });
  });
});
