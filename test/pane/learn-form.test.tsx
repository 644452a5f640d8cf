// @vitest-environment happy-dom
import { FluentProvider, webLightTheme } from "@fluentui/react-components";
import { cleanup, fireEvent, render, screen, within } from "@testing-library/react";
import userEvent from "@testing-library/user-event";
import { afterEach, expect, test, vi } from "vitest";
import { formatsOf } from "../../src/locales/formats";
import { learnWords } from "../../src/locales/learn";
import { problemWords } from "../../src/locales/template-problems";
import { LearnForm, type LearnFormProps } from "../../src/pane/views/learn-form";
import { relearn } from "../../src/sheet/learn";
import { templates } from "../../src/templates";
import { readTemplate, writeTemplate } from "../../src/templates/custom";
import { project2020 } from "../../src/templates/project-2020";
import type { Template } from "../../src/templates/template";
import { nationalProject, sichuanProject } from "../fixtures/sheets/published-forms";
import { sheetOf, snapshot, type TypedSheet } from "../fixtures/sheets/typed-sheet";

afterEach(cleanup);

const show = (sheet: TypedSheet, language: "zh-CN" | "en-US" = "zh-CN") => {
  const book = snapshot(sheet);
  const formats = formatsOf(language);
  const learn: LearnFormProps["learn"] = ({ corrections, identity }) => relearn(book, corrections, { templates, identity });
  const calls = {
    keep: vi.fn<(template: Template) => void>(),
    export: vi.fn<(template: Template) => void>(),
    cancel: vi.fn<() => void>(),
  };
  render(
    <FluentProvider theme={webLightTheme}>
      <LearnForm
        words={learnWords(formats)}
        problemWords={problemWords(formats)}
        templateName={(id) => templates.find((template) => template.id === id)?.name.zh ?? id}
        learn={learn}
        read={async (text) => readTemplate(text)}
        onKeep={calls.keep}
        onExport={calls.export}
        onCancel={calls.cancel}
      />
    </FluentProvider>,
  );
  return { ...calls, user: userEvent.setup() };
};

const button = (name: string) => screen.getByRole<HTMLButtonElement>("button", { name });
const upload = (name: string, text: string): void =>
  void fireEvent.change(screen.getByLabelText("导入表式文件"), {
    target: { files: [new File([text], name, { type: "application/json" })] },
  });

test("what was understood is listed with its cells; corrected, named and kept", async () => {
  const { keep, user } = show(nationalProject());
  expect(screen.getByRole("heading", { level: 1 }).textContent).toBe("把这个表做成表式");
  expect(screen.getByText("附件2", { exact: false })).toBeTruthy();
  const role = screen.getByRole<HTMLSelectElement>("combobox", { name: "I11 佐证材料：作用" });
  expect(role.value).toBe("extra");
  await user.selectOptions(role, "none");
  const name = screen.getByRole<HTMLInputElement>("textbox", { name: "表式名称" });
  await user.clear(name);
  await user.type(name, "道路养护自评表");
  await user.click(button("保存到工作簿"));
  const kept = keep.mock.calls[0]?.[0];
  expect([kept?.name.zh, kept?.columns.map((column) => column.role).includes("extra")]).toEqual(["道路养护自评表", false]);
});

test("what would not hold keeps the form from being kept until it is corrected", async () => {
  const { keep, user } = show(sichuanProject());
  expect(button("保存到工作簿").disabled).toBe(true);
  expect(screen.getByText("各项分值连同预算执行合计 90，应当是 100。")).toBeTruthy();
  expect(screen.getByText("表上没有资金栏，已加上通用的资金栏")).toBeTruthy();
  await user.click(screen.getByText(/^指标和分值/));
  const points = screen.getByRole<HTMLInputElement>("spinbutton", { name: "D5 法律援助：分值" });
  await user.clear(points);
  await user.type(points, "60");
  await user.tab();
  expect(screen.queryByText(/应当是 100/)).toBeNull();
  await user.click(button("保存到工作簿"));
  expect(keep).toHaveBeenCalledOnce();
});

test("a file with faults is refused with each of them and its place", async () => {
  show(nationalProject());
  upload(
    "区表式.json",
    writeTemplate(project2020).replace('"kind": "project"', '"kind": "none"').replace('"rowLines": 2', '"rowLines": "two"'),
  );
  const list = within(await screen.findByText("“区表式.json”没有导入，有 2 处问题", { exact: false }));
  expect(list.getByText("kind")).toBeTruthy();
  expect(list.getByText("rowLines")).toBeTruthy();
});

test("a sound file is read, then kept or given on", async () => {
  const { keep, export: exported, user } = show(sheetOf([["工作总结"]]));
  expect(screen.getByText("这个工作表上没有认出指标表的表头，做不成表式。")).toBeTruthy();
  expect(button("保存到工作簿").disabled).toBe(true);
  upload("全国.json", writeTemplate(project2020));
  expect(await screen.findByText("已读入“项目支出绩效自评表（全国 2020）”")).toBeTruthy();
  await user.click(button("保存到工作簿"));
  await user.click(button("导出文件"));
  expect([keep.mock.calls[0]?.[0], exported.mock.calls[0]?.[0]]).toEqual([project2020, project2020]);
});

test("in English, and put aside", async () => {
  const { cancel, user } = show(nationalProject(), "en-US");
  expect(screen.getByRole("combobox", { name: "D11 分值: role" })).toBeTruthy();
  await user.click(button("Cancel"));
  expect(cancel).toHaveBeenCalledOnce();
});
