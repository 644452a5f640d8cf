import { expect, test } from "vitest";
import type { FieldEdit } from "../../src/domain/finding";
import { wordsFor } from "../../src/locales";
import { fixLabel } from "../../src/pane/fix-label";

const value = (content: string | number | boolean): FieldEdit["content"] => ({ value: content });
const formula: FieldEdit["content"] = { formula: "=SUM(G5:G9)" };

const cases: readonly [string, readonly FieldEdit["content"][], string, string][] = [
  ["a number", [value(4)], "改为 4（预览）", "Change to 4 (preview)"],
  ["a long number", [value(1234.5)], "改为 1,234.5（预览）", "Change to 1,234.5 (preview)"],
  ["a word", [value("—")], "改为“—”（预览）", "Change to “—” (preview)"],
  [
    "a long text is cut",
    [value("完成率达到一百，群众满意度显著提升，无违规")],
    "改为“完成率达到一百，群众满意度显…”（预览）",
    "Change to “完成率达到一百，群众满意度显…” (preview)",
  ],
  ["an empty cell", [value("")], "清空（预览）", "Clear (preview)"],
  ["empty cells", [value(""), value("")], "清空 2 处（预览）", "Clear 2 cells (preview)"],
  ["several values", [value(1), value(2), value("")], "改 3 处（预览）", "Change 3 cells (preview)"],
  ["a formula", [formula], "写回公式（预览）", "Put the formula back (preview)"],
  ["formulas", [formula, formula], "写回 2 处公式（预览）", "Put 2 formulas back (preview)"],
  ["a formula and a value", [formula, value(1)], "改 2 处（预览）", "Change 2 cells (preview)"],
];

test.each(cases)("%s", (_, contents, zh, en) => {
  const fix = { id: "fix", edits: contents.map((content, index) => ({ at: `indicators[${index}].score`, content })) };
  expect(fixLabel(fix, wordsFor("zh-CN"))).toBe(zh);
  expect(fixLabel(fix, wordsFor("en-US"))).toBe(en);
});
