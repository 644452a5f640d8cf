import fc from "fast-check";
import { expect, test } from "vitest";
import { layout } from "../../src/sheet/layout";
import { learn } from "../../src/sheet/learn";
import { templates } from "../../src/templates";
import { readTemplate, writeTemplate } from "../../src/templates/custom";
import { nationalProject, publishedLiuyang, sichuanProject } from "../fixtures/sheets/published-forms";
import { insertColumn, insertRow, snapshot, typedSheet, type TypedSheet } from "../fixtures/sheets/typed-sheet";

const sheets: readonly (() => TypedSheet)[] = [
  nationalProject,
  publishedLiuyang,
  sichuanProject,
  ...templates.map((template) => () => typedSheet(layout(template, { unit: "某局", year: 2023 }))),
];

/** Changes of the kind that people make: a cell emptied or written over, a row or column inserted, a merged area undone. */
const change = fc.record({
  kind: fc.constantFrom("write", "empty", "row", "column", "unmerge"),
  row: fc.nat(40),
  column: fc.nat(12),
  text: fc.constantFrom(
    "得分",
    "分值",
    "—",
    "其中：某项",
    "10",
    "产出指标（50分）",
    "=1+1",
    "注：",
    "总分",
    "全年预算数",
    "年度总体目标",
    "指标1：",
  ),
});

const apply = (sheet: TypedSheet, { kind, row, column, text }: typeof change extends fc.Arbitrary<infer C> ? C : never): void => {
  const rows = sheet.contents.length;
  const line = sheet.contents[row % rows];
  if (kind === "row") insertRow(sheet, row % rows);
  else if (kind === "column") insertColumn(sheet, column % (line?.length ?? 1));
  else if (kind === "unmerge") sheet.merges.splice(row % Math.max(sheet.merges.length, 1), 1);
  else line?.splice(column % line.length, 1, kind === "empty" ? "" : text === "10" ? 10 : text);
};

/** Formulas of a changed sheet need not reckon any more: they are left out. */
const plain = (sheet: TypedSheet): TypedSheet => ({
  ...sheet,
  contents: sheet.contents.map((row) => row.map((value) => (typeof value === "string" && value.startsWith("=") ? "" : value))),
});

test("whatever was done to a sheet, learning gives nothing, or a form that says its problems, or one that can be kept and laid out", () => {
  let kept = 0;
  fc.assert(
    fc.property(fc.nat(sheets.length - 1), fc.array(change, { maxLength: 6 }), fc.boolean(), (which, changes, knowsMerges) => {
      const sheet = sheets[which]?.();
      if (sheet === undefined) throw new Error("no such sheet");
      for (const one of changes) apply(sheet, one);
      const learned = learn(snapshot(plain(sheet), { knowsMerges }), { templates });
      if (learned === undefined || learned.problems.length > 0) return;
      kept += 1;
      expect(readTemplate(writeTemplate(learned.template))).toEqual({ ok: true, template: learned.template });
      expect(() => layout(learned.template, { unit: "", year: 2024 })).not.toThrow();
    }),
    { numRuns: 150 },
  );
  expect(kept).toBeGreaterThan(30);
}, 60_000);
