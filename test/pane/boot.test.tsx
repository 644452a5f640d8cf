// @vitest-environment happy-dom
import { act } from "@testing-library/react";
import { afterEach, beforeEach, expect, test, vi } from "vitest";
import { boot, type StartedHost } from "../../src/pane/boot";
import { loadWorkViews } from "../../src/pane/parts";
import { HostFailure } from "../../src/workbook/failure";
import { FakeSession } from "./fake-session";
import { bareState, memoryOf, sampleWords, templates } from "./samples";

// As in the add-in, where they come before the session says what it saw.
await loadWorkViews();

let element: HTMLElement;

beforeEach(() => {
  (globalThis as { IS_REACT_ACT_ENVIRONMENT?: boolean }).IS_REACT_ACT_ENVIRONMENT = true;
  element = document.body.appendChild(document.createElement("div"));
});
afterEach(() => element.remove());

const bootWith = (start: () => Promise<StartedHost>, browserLanguage = "zh-CN"): Promise<void> =>
  act(async () => {
    void boot(element, { start, templates, today: new Date(2026, 10, 23), browserLanguage });
    await new Promise((resolve) => setTimeout(resolve));
  });

test("paints the product's name before the host is there, in the browser's language", async () => {
  await bootWith(() => new Promise(() => undefined), "en-GB");
  expect(element.textContent).toBe("Performance Self-EvaluationWaiting for Excel");
  expect(document.documentElement.lang).toBe("en-US");
});

test("mounts the pane in the host's language and has the active sheet read", async () => {
  const session = new FakeSession({ ...bareState, looked: false });
  await bootWith(async () => ({ session, words: sampleWords("zh-CN"), theme: undefined, memory: memoryOf() }), "en-GB");
  expect(session.calls).toEqual([["look"]]);
  expect(element.querySelector("h1")?.textContent).toBe("这个工作表还没有自评表");
  expect(element.querySelector("select")?.value).toBe("2025");
  expect(document.documentElement.lang).toBe("zh-CN");
  expect(document.title).toBe("绩效自评");
});

test.each([
  ["office-unreachable", "连不上 Office.js"],
  ["not-excel", "请在 Excel 里打开"],
  ["unsupported", "这个 Excel 的版本低了一些"],
  ["unknown", "没有启动成功"],
] as const)("%s has its page, with what is missing in the details and a way to try again", async (code, title) => {
  await bootWith(() => Promise.reject(new HostFailure(code, "ExcelApi 1.9")));
  expect(element.querySelector("h1")?.textContent).toBe(title);
  expect(element.querySelector("details")?.textContent).toContain("ExcelApi 1.9");
  expect(element.querySelector("button")?.textContent).toBe("重新加载");
});

test("an unforeseen error shows a page too, and is reported, not swallowed", async () => {
  const reported = vi.fn();
  vi.stubGlobal("reportError", reported);
  const error = new TypeError("x is not a function");
  await bootWith(() => Promise.reject(error));
  vi.unstubAllGlobals();
  expect(element.querySelector("h1")?.textContent).toBe("没有启动成功");
  expect(reported).toHaveBeenCalledWith(error);
});

test("a defect in a view shows a plain page", async () => {
  const console_ = vi.spyOn(console, "error").mockImplementation(() => undefined);
  const session = new FakeSession(bareState);
  session.look = () => Promise.resolve();
  await bootWith(async () => ({
    session,
    words: sampleWords("zh-CN"),
    theme: undefined,
    memory: {
      get: () => {
        throw new Error("no memory");
      },
      set: () => undefined,
    },
  }));
  expect(element.querySelector("h1")?.textContent).toBe("面板出了故障");
  expect(console_).toHaveBeenCalled();
});

test("a file of the add-in that did not come has its page, with a way to try again", async () => {
  vi.stubGlobal("reportError", vi.fn());
  await bootWith(() => Promise.reject(Object.assign(new Error("Loading chunk 7 failed."), { name: "ChunkLoadError" })));
  vi.unstubAllGlobals();
  expect(element.querySelector("h1")?.textContent).toBe("有一部分没有取到");
  expect(element.querySelector("button")?.textContent).toBe("重新加载");
});
