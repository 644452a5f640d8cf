import { describe, expect, test } from "vitest";
import { check } from "../../src/review/check";
import { settingsOf } from "../../src/review/settings-of";
import { recogniseEach } from "../../src/sheet/recognise";
import type { SheetSnapshot } from "../../src/sheet/snapshot";
import { templates } from "../../src/templates";
import { FORM_CHANGES } from "../fixtures/sheets/form-changes";
import { nationalProject, publishedLiuyang, sichuanProject } from "../fixtures/sheets/published-forms";
import { snapshot, type, type TypedSheet } from "../fixtures/sheets/typed-sheet";

/** Faults of every kind, so that there is something to lose. */
const spoiled = (sheet: TypedSheet): SheetSnapshot => {
  sheet.contents.forEach((line, row) =>
    line.forEach((content, column) => {
      if (content === 10 && column > 4) type(sheet, { row, column }, 9);
      if (content === "92%") type(sheet, { row, column }, "94.5人");
      if (content === 7) type(sheet, { row, column }, 8.5);
    }),
  );
  return snapshot(sheet);
};

const SHEETS: readonly (readonly [string, SheetSnapshot])[] = [
  ["the form of Liuyang", snapshot(publishedLiuyang())],
  ["the form of Liuyang with faults", spoiled(publishedLiuyang())],
  ["the national form", snapshot(nationalProject())],
  ["the national form with faults", spoiled(nationalProject())],
  ["the form of Sichuan", snapshot(sichuanProject())],
  ["the form of Sichuan with faults", spoiled(sichuanProject())],
];

const plain = (text: string): string => text.normalize("NFKC").replace(/\s/g, "");

test("there are findings to lose", () => {
  const findings = SHEETS.map(([, sheet]) => reading(sheet).findings);
  expect(findings.flat().length).toBeGreaterThan(20);
  expect(findings.map((each) => each.length > 0)).toContain(true);
});

/** What is bound, and every finding by its code, its field and its row. */
const reading = (sheet: SheetSnapshot) => {
  const [found] = recogniseEach(sheet, templates);
  if (!found.form) return { rows: 0, findings: [] };
  const { form, template } = found;
  return {
    rows: form.indicators.length,
    money: form.funding.length,
    headings: form.levels.map(({ plainName }) => plain(plainName)),
    total: form.total?.score?.value?.toFixed(),
    goals: [form.goals?.expected?.value, form.goals?.actual?.value].map((text) => text && plain(text)),
    findings: check(form, settingsOf(template))
      .map(({ code, severity, at, row }) => `${severity} ${code} ${at} ${plain(row)}`)
      .sort(),
  };
};

describe.each(SHEETS)("%s", (_, sheet) => {
  const before = reading(sheet);

  test("is read", () => {
    expect(before.rows).toBeGreaterThan(0);
    expect(before.headings?.length).toBeGreaterThan(1);
  });

  test.each(Object.entries(FORM_CHANGES))("with %s says the same and has the same faults", (_name, change) => {
    expect(reading(change(sheet))).toEqual(before);
  });
});
