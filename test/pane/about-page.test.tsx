// @vitest-environment happy-dom
import { screen } from "@testing-library/react";
import { expect, test } from "vitest";
import shortcuts from "../../assets/shortcuts.json";
import packageFile from "../../package.json";
import { aboutPageWords } from "../../src/locales/about";
import { ruleSet } from "../../src/rules/rule-set";
import { button, renderPane } from "./render-pane";
import { form, sampleWords, template, templates } from "./samples";

await import("../../src/pane/views/about-page");

const open = async (language: "zh-CN" | "en-US"): Promise<string> => {
  const own = template("own-form");
  const words = sampleWords(language);
  const { user } = renderPane({ form }, { words, templates: [own, ...templates] });
  await user.click(button(words.ui.more.about));
  await screen.findByRole("heading", { level: 1, name: aboutPageWords(language).heading });
  return screen.getByRole("main").textContent;
};

test.each(["zh-CN", "en-US"] as const)("tells every shortcut as the add-in has it, and the versions, in %s", async (language) => {
  const text = await open(language);
  for (const { key } of shortcuts.shortcuts) expect(text).toContain(key.default);
  expect(text).toContain(packageFile.version);
  expect(text).toContain(ruleSet.version);
  expect(text).not.toContain("_name");
  if (language === "en-US") expect(text).not.toMatch(/\p{Script=Han}/u);
  else expect(text).toContain("上一个问题Ctrl+Shift+Alt+B");
});
