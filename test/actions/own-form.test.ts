import { describe, expect } from "vitest";
import { readTemplateFile, templateFile } from "../../src/actions/kept-forms";
import { desk } from "./desk";

describe("a bureau's own form", { timeout: 30_000 }, () => {
  desk("is learned from a filled sheet, kept in the workbook, inserted, recognised, and read from its file", async (d) => {
    const { session, insert, fill, type, excel, trips } = d;
    await insert();
    await fill();
    await type("A1", "2020年度本局整体支出绩效自评表");
    expect(await trips(() => session.startLearning())).toBe(2);
    expect(session.state.isLearning).toBe(true);
    const learned = session.learnFrom({ identity: { id: "our-bureau", name: { zh: "本局整体支出自评表", en: "Our bureau" } } });
    if (!learned) throw new Error("nothing learned");
    expect(learned.problems).toEqual([]);
    await session.keepForm(learned.template);
    expect(session.state.notice).toMatchObject({ kind: "formKept", renamed: false });
    expect(session.state.isLearning).toBe(false);
    expect(session.state.customTemplates.map(({ id }) => id)).toEqual(["our-bureau"]);

    await session.insert({ templateId: "our-bureau", unit: "=某单位", year: 2021 });
    expect(session.state.form).toMatchObject({ templateId: "our-bureau", unit: "=某单位", year: 2021 });
    expect(excel.engine.cell(excel.engine.sheets.active(), 0, 0).text).toBe("2021年度本局整体支出绩效自评表");
    await session.check();
    expect(session.state.findings.some(({ code }) => code === "W1" || code === "W2")).toBe(false);

    const { name, text } = await templateFile(learned.template);
    expect(name).toBe("our-bureau.json");
    const read = await readTemplateFile(text);
    expect(read).toMatchObject({ ok: true });
    expect(await readTemplateFile(text.replace(/"version":\s*1/, '"version": 9'))).toMatchObject({ ok: false });
  });

  desk("kept forms that cannot be read are told once and left as they are", async ({ session, excel }) => {
    const { Excel } = excel;
    await Excel.run(async (context) => {
      context.workbook.settings.add("selfeval.templates", "garbage");
      await context.sync();
    });
    await session.look();
    expect(session.state.notice).toEqual({ kind: "unreadableForms", count: 1 });
    await session.look();
    expect(session.state.notice).toBeUndefined();
    const kept = await Excel.run(async (context) => {
      const setting = context.workbook.settings.getItem("selfeval.templates");
      setting.load("value");
      await context.sync();
      return setting.value as string;
    });
    expect(kept).toBe("garbage");
  });
});

describe("the base data form", () => {
  desk("is inserted, recognised, checked and computed like the others", async ({ session, type, excel, insert }) => {
    await insert();
    await session.insert({ templateId: "hn-base-data-2023", unit: "某乡人民政府", year: 2023 });
    expect(session.state.form).toMatchObject({ templateId: "hn-base-data-2023", unit: "某乡人民政府" });
    const { engine } = excel;
    const sheet = engine.sheets.active();
    const texts = new Map<string, string>();
    for (let row = 0; row < 40; row++)
      for (let column = 0; column < 8; column++) {
        const { text } = engine.cell(sheet, row, column);
        if (text) texts.set(text.replace(/\s/g, ""), `${String.fromCharCode(65 + column)}${row + 1}`);
      }
    const below = (label: string): string => {
      const at = texts.get(label) ?? "";
      return `${at.slice(0, 1)}${Number(at.slice(1)) + 1}`;
    };
    await type(below("编制数"), "46");
    const heads = [...texts].find(([text]) => text.includes("实际在职人数"))?.[0] ?? "";
    await type(below(heads), "50");
    await session.check();
    expect(session.state.findings.map(({ code }) => code)).toContain("B8");
    await session.planCompute();
    expect(session.state.plan).toBeUndefined();
    expect(session.state.notice).toEqual({ kind: "nothingToCompute" });
  });
});
