// @vitest-environment happy-dom
import { afterEach, describe, expect, it } from "vitest";
import type { WorkbenchEngine } from "../../src/workbench/engine/workbench-engine";
import { createHeadlessEngine } from "../../src/workbench/engine/headless";
import { readRibbon } from "../../src/workbench/page/manifest-ribbon";
import { typeSample } from "../../src/workbench/page/type-sample";
import { at, put } from "../workbench-engine/fixture";

const manifest = `<OfficeApp xmlns="http://schemas.microsoft.com/office/appforoffice/1.1" xmlns:xsi="http://www.w3.org/2001/XMLSchema-instance" xmlns:bt="http://schemas.microsoft.com/office/officeappbasictypes/1.0">
  <CustomTab id="T">
    <Group id="G"><Label resid="G.L" />
      <Control xsi:type="Button" id="One"><Label resid="One.L" /><Supertip><Title resid="One.L" /><Description resid="One.T" /></Supertip>
        <Icon><bt:Image size="16" resid="I.16" /><bt:Image size="32" resid="I.32" /></Icon>
        <Action xsi:type="ExecuteFunction"><FunctionName>doOne</FunctionName></Action></Control>
      <Control xsi:type="Button" id="Two"><Label resid="Two.L" /><Action xsi:type="ShowTaskpane"><SourceLocation resid="U" /></Action></Control>
    </Group>
    <Label resid="T.L" />
  </CustomTab>
  <Resources><bt:Images><bt:Image id="I.16" DefaultValue="https://localhost:3000/assets/a-16.png" /><bt:Image id="I.32" DefaultValue="https://localhost:3000/assets/a-32.png" /></bt:Images>
    <bt:ShortStrings>
      <bt:String id="T.L" DefaultValue="自评"><bt:Override Locale="en-US" Value="Evaluation" /></bt:String>
      <bt:String id="G.L" DefaultValue="表" /><bt:String id="One.L" DefaultValue="插入"><bt:Override Locale="en-US" Value="Insert" /></bt:String>
      <bt:String id="Two.L" DefaultValue="面板" />
    </bt:ShortStrings>
    <bt:LongStrings><bt:String id="One.T" DefaultValue="插入一张 &amp; 说明" /></bt:LongStrings>
  </Resources></OfficeApp>`;

describe("the ribbon of a manifest", () => {
  it("comes in the words of a locale, with icons of this server and actions", () => {
    const [one, two] = readRibbon(manifest, "en-US").groups[0]?.buttons ?? [];
    expect(readRibbon(manifest, "en-US").label).toBe("Evaluation");
    expect(readRibbon(manifest, "zh-CN").label).toBe("自评");
    expect(one).toEqual({
      id: "One",
      label: "Insert",
      tip: "插入一张 & 说明",
      icon: "/assets/a-32.png",
      action: { type: "execute", functionName: "doOne" },
    });
    expect(two).toMatchObject({ id: "Two", label: "面板", action: { type: "pane" } });
    expect(() => readRibbon("<a/>", "zh-CN")).toThrow();
  });
});

describe("a sample", () => {
  let engine: WorkbenchEngine;
  afterEach(() => engine.dispose());

  it("is typed by a person into the cells that the form's labels name", async () => {
    engine = await createHeadlessEngine();
    const sheet = engine.sheets.active();
    put(
      engine,
      sheet,
      3,
      1,
      ["单 位", "", "", ""],
      ["资金", "预算数", "执行数", "执行率"],
      ["拨款", "", "", "=D6/C6"],
      ["其他", "", "", ""],
      ["指标", "预算数", "得分", ""],
      ["拨款率", "", "", ""],
    );
    engine.merge(sheet, at(3, 1, 1, 2));
    const people: boolean[] = [];
    engine.onChange((change) => people.push(change.byPerson));
    const { typed, missing } = await typeSample(engine, {
      id: "s",
      name: { "zh-CN": "样", "en-US": "S" },
      entries: [
        { beside: "单位", text: "某局" },
        { row: "拨款", column: "预算数", text: "200" },
        { row: "拨款", column: "执行数", text: "50" },
        { row: "拨款", column: "执行率", text: "25%", onlyIfEmpty: true },
        { row: "其他", column: "执行率", text: "10%", onlyIfEmpty: true },
        { row: "拨款率", column: "得分", text: "3.5" },
        { below: "没有的", text: "x" },
      ],
    });
    expect([typed, missing]).toEqual([5, ["没有的"]]);
    expect(people).toEqual([true, true, true, true, true]);
    const value = (row: number, column: number) => engine.cell(sheet, row, column).value;
    expect([value(3, 3), value(5, 2), value(5, 3), value(5, 4), value(6, 4), value(8, 3)]).toEqual([
      "某局",
      200,
      50,
      0.25,
      0.1,
      3.5,
    ]);
  });
});
