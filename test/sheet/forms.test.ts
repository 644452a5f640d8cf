import { describe, expect, test } from "vitest";
import { check } from "../../src/review/check";
import { compute } from "../../src/review/compute";
import { settingsOf } from "../../src/review/settings-of";
import { computedEdits } from "../../src/sheet/edits";
import { fieldsOf } from "../../src/sheet/fields";
import { layout } from "../../src/sheet/layout";
import { templates } from "../../src/templates";
import { scoredRows, type Template } from "../../src/templates/template";
import { filledForm } from "../fixtures/sheets/fill-form";
import { placeIn, recognised } from "../fixtures/sheets/own-liuyang";
import { insertColumn, insertRow, snapshot, type, typedSheet } from "../fixtures/sheets/typed-sheet";

const yearOf = ({ years }: Template): number => years.to ?? Math.max(years.from, 2022);
const look = ({ kind, columns, funding, moneyUnit }: Template): string =>
  JSON.stringify([
    kind,
    moneyUnit,
    columns.map(({ role, header }) => [role, header]),
    funding.columns.map(({ header }) => header),
  ]);
const hasColumn = (template: Template, wanted: string): boolean => template.columns.some(({ role }) => role === wanted);
const codes = (findings: ReturnType<typeof check>) => findings.map(({ code, at, severity }) => `${severity} ${code} ${at}`);

describe.each(templates.map((template) => [template.id, template] as const))("%s", (id, template) => {
  const year = yearOf(template);
  const settings = settingsOf(template);
  const hasMoney = template.funding.columns.length > 0;
  const filled = () => filledForm(template, year);

  test("filled in, every row is bound and nothing is left over", () => {
    const { form, basis, places, notUnderstood } = recognised(snapshot(filled()));
    expect([form.templateId, basis, form.year, form.unit?.text]).toEqual([id, "own", year, "某市某局"]);
    expect(form.indicators).toHaveLength(scoredRows(template).length);
    expect(form.indicators.every(({ target, actual }) => target?.text && actual?.text)).toBe(true);
    expect(form.moneyUnit ?? "万元").toBe(template.moneyUnit ?? "万元");
    const { rows, texts = [] } = template.funding;
    expect(form.funding).toHaveLength(rows.length + texts.flat().filter(({ text }) => text !== "").length);
    expect(form.funding.slice(0, rows.length).map(({ kind, role }) => [kind, role])).toEqual(
      rows.map(({ kind, role }) => [kind, role]),
    );
    for (const at of fieldsOf(form).keys()) expect(places.has(at), at).toBe(true);
    expect(notUnderstood).toEqual([]);
  });

  test("filled in rightly, it has no error and nothing to compute; its total is what the formulas say", () => {
    const { form } = recognised(snapshot(filled()));
    expect(codes(check(form, settings).filter(({ severity }) => severity === "error"))).toEqual([]);
    expect(compute(form, true)).toEqual([]);
    const ofExecution = template.funding.rows.reduce((sum, { weight = 0 }) => sum + weight, 0);
    expect(form.total?.score?.value?.toNumber()).toBe(hasColumn(template, "score") ? 100 - ofExecution * 0.04 : undefined);
    expect(form.funding.filter(({ executionRate }) => executionRate).map(({ executionRate }) => executionRate?.text)[0]).toBe(
      hasMoney ? "96.00%" : undefined,
    );
  });

  test("one number spoiled is found", () => {
    const sheet = filled();
    const { places } = recognised(snapshot(sheet));
    if (hasMoney) type(sheet, placeIn(places, "funding[0].actualExpenditure"), 150 * (template.moneyUnit === "元" ? 10_000 : 1));
    if (hasColumn(template, "score")) type(sheet, placeIn(places, "indicators[0].score"), 77);
    const found = codes(check(recognised(snapshot(sheet)).form, settings));
    if (hasMoney) expect(found).toContain("error E3 funding[0].actualExpenditure");
    if (hasColumn(template, "score")) expect(found).toContain("error S1 indicators[0].score");
  });

  test("formulas typed over are offered back, as formulas", () => {
    const sheet = filled();
    const found = recognised(snapshot(sheet));
    const computed = [...fieldsOf(found.form).values()].filter(
      ({ formula, at }) => formula !== undefined && /executionRate|funding.*score|^total/.test(at),
    );
    for (const { at } of computed) type(sheet, placeIn(found.places, at), 1);
    const again = recognised(snapshot(sheet));
    const edits = computedEdits(again, compute(again.form, true));
    expect(edits.length).toBeGreaterThan(0);
    for (const { row, column, content } of edits)
      type(sheet, { row, column }, "formula" in content ? content.formula : "no formula");
    const restored = fieldsOf(recognised(snapshot(sheet)).form);
    for (const { at, text } of computed)
      if (text !== "") expect(restored.get(at), at).toMatchObject({ text, formula: expect.stringMatching(/^=/) });
  });

  test("without its mark it is known by its headers, or as a form that looks the same", () => {
    const { form } = recognised({ ...snapshot(filled()), names: [] });
    const found = templates.find((other) => other.id === form.templateId);
    expect(found && look(found)).toBe(look(template));
    expect(form.indicators).toHaveLength(scoredRows(template).length);
  });

  test("it stays whole where merged areas are not told, and when a row and a column are inserted", () => {
    const whole = recognised(snapshot(filled())).form;
    const values = (form: typeof whole) =>
      form.indicators.map(({ plainName, target, actual, score }) => [plainName, target?.text, actual?.text, score?.text]);
    expect(values(recognised(snapshot(filled(), { knowsMerges: false })).form)).toEqual(values(whole));
    const sheet = filled();
    insertRow(sheet, 1);
    insertColumn(sheet, 0);
    const { form } = recognised(snapshot(sheet));
    expect(values(form)).toEqual(values(whole));
    expect(form.funding.map(({ label }) => label.text)).toEqual(whole.funding.map(({ label }) => label.text));
    expect(form.total?.score?.text).toBe(whole.total?.score?.text);
  });

  test("empty, it is recognised, has its weights, and no error but what is still to be filled in", () => {
    const { form, notUnderstood } = recognised(snapshot(typedSheet(layout(template, { unit: "", year }))));
    expect(form.templateId).toBe(id);
    expect(notUnderstood).toEqual([]);
    if (hasColumn(template, "score")) expect(form.indicators).toHaveLength(scoredRows(template).length);
    expect(compute(form, true)).toEqual([]);
    const errors = check(form, settings).filter(({ severity, code }) => severity === "error" && !/^(?:T10|S10)$/.test(code));
    expect(codes(errors)).toEqual([]);
  });
});

test("a reason asked for once, under the table, is every row's reason", () => {
  const template = templates.find(({ id }) => id === "hb-project-2020");
  if (template === undefined) throw new Error("no such form");
  const sheet = filledForm(template, 2022);
  const { places } = recognised(snapshot(sheet));
  type(sheet, placeIn(places, "indicators[2].score"), 4);
  const lost = () => codes(check(recognised(snapshot(sheet)).form, settingsOf(template))).filter((code) => / S5 /.test(code));
  expect(lost()).toEqual([]);
  type(sheet, placeIn(places, "indicators[2].reason"), "");
  expect(lost()).toEqual(["error S5 indicators[2].reason"]);
});

test("amounts are read in the unit that the table says", () => {
  const template = templates.find(({ id }) => id === "yn-project-2021");
  if (template === undefined) throw new Error("no such form");
  const sheet = filledForm(template, 2022);
  const { places } = recognised(snapshot(sheet));
  type(sheet, placeIn(places, "funding[0].initialBudget"), "95万元");
  const [total] = recognised(snapshot(sheet)).form.funding;
  expect([total?.initialBudget, total?.adjustedBudget].map((field) => field?.value?.value.toNumber())).toEqual([
    950_000, 1_000_000,
  ]);
});

test("income and expenditure typed behind their labels are sources and structure; their headings are added to nothing", () => {
  const template = templates.find(({ id }) => id === "hn-department-2021");
  if (template === undefined) throw new Error("no such form");
  const { form } = recognised(snapshot(filledForm(template, 2022)));
  expect(form.funding.map(({ kind, role, adjustedBudget }) => [kind, role, adjustedBudget?.value?.value.toNumber()])).toEqual([
    ["totalFunds", "total", 100],
    ["unknown", "ofWhich", 100],
    ["unknown", "ofWhich", 100],
    ["fiscalAppropriation", "source", 80],
    ["basicExpenditure", "structure", 60],
    ["governmentFund", "source", 20],
    ["projectExpenditure", "structure", 40],
    ["specialAccount", "source", undefined],
    ["otherFunds", "source", undefined],
  ]);
});
