import { describe, expect, it, test } from "vitest";
import { HUNAN_SCALES } from "../../src/domain/hunan-bands";
import { settingsOf } from "../../src/review/settings-of";
import { layout } from "../../src/sheet/layout";
import { readTemplate, writeTemplate } from "../../src/templates/custom";
import { project2020 } from "../../src/templates/project-2020";
import { resolveTemplates, type Template, type TemplateSettings } from "../../src/templates/template";
import { check } from "../../src/review/check";
import { recognised } from "../fixtures/sheets/own-liuyang";
import { snapshot, type, typedSheet } from "../fixtures/sheets/typed-sheet";

const caps = {
  source: { title: "某市绩效自评工作手册", number: "某财绩〔2023〕1号", confirmed: false },
  steps: [
    { rateBelow: 0.8, totalAtMost: 89 },
    { rateBelow: 0.7, totalAtMost: 79 },
  ],
};
const settings: TemplateSettings = {
  ...project2020.settings,
  tierMet: 0.9,
  tierFloor: 0.7,
  heaviestRow: 20,
  heaviestSatisfaction: 15,
  scales: HUNAN_SCALES,
  caps,
};
const own: Template = { ...project2020, id: "own-city-2023", settings };

test("a form of one's own may carry tiers, scales and caps, and is read back as it was", () => {
  expect(readTemplate(writeTemplate(own))).toEqual({ ok: true, template: own });
});

test("a form that extends another may do so too", () => {
  const [, city] = resolveTemplates([
    project2020,
    { id: "city", extends: project2020.id, settings: { ...project2020.settings, caps } },
  ]);
  expect(settingsOf(city).caps).toEqual(caps);
  expect(settingsOf(project2020).caps).toBeUndefined();
});

test("the settings of a form need no hint from outside", () => {
  const { tierMet, tierFloor, heaviestRow, heaviestSatisfaction, scales } = settingsOf(own);
  const numbers = [tierMet, tierFloor, heaviestRow, heaviestSatisfaction].map((value) => value?.toFixed());
  expect(numbers).toEqual(["0.9", "0.7", "20", "15"]);
  expect(scales).toBe(HUNAN_SCALES);
});

describe("what is wrong with them is named with its place", () => {
  const problems = (change: (settings: never) => void): string[] => {
    const file = JSON.parse(writeTemplate(own)) as { template: { settings: object } };
    change(file.template.settings as never);
    const reading = readTemplate(JSON.stringify(file));
    return reading.ok ? [] : reading.problems.map(({ path, code }) => `${path} ${code}`);
  };
  type Loose = {
    caps: { steps: Record<string, unknown>[]; source: Record<string, unknown> };
    scales: Record<string, unknown>[];
    tierMet: unknown;
  };

  it.each<[string[], (settings: Loose) => void]>([
    [["settings.caps.steps list-length"], ({ caps }) => caps.steps.splice(0)],
    [["settings.caps.steps[0].rateBelow number-range"], ({ caps }) => Object.assign(caps.steps[0] ?? {}, { rateBelow: 80 })],
    [["settings.caps.steps[1].totalAtMost missing"], ({ caps }) => delete caps.steps[1]?.["totalAtMost"]],
    [["settings.caps.source.confirmed missing"], ({ caps }) => delete caps.source["confirmed"]],
    [["settings.tierMet number-range"], (settings) => (settings.tierMet = 80)],
    [["settings.scales[0].name wrong-type"], ({ scales }) => Object.assign(scales[0] ?? {}, { name: ".*" })],
    [
      ["settings.scales[0].scale.steps.limit wrong-type"],
      ({ scales }) =>
        Object.assign(scales[0] ?? {}, { scale: { steps: { points: 5, limit: "100%", beyond: "above", step: 1, lose: 1 } } }),
    ],
    [
      ["settings.scales[0].scale.bands[0].points missing"],
      ({ scales }) => Object.assign(scales[0] ?? {}, { scale: { bands: [{ from: 0, to: 10 }] } }),
    ],
  ])("%j", (expected, change) => {
    expect(problems(change)).toEqual(expected);
  });
});

test("a scale's names are plain words, never a pattern", () => {
  const name = { any: ["(a+)+$"] };
  const wild: Template = { ...own, settings: { ...settings, scales: [{ name, weight: 5, scale: { bands: [{ points: 5 }] } }] } };
  expect(readTemplate(writeTemplate(wild))).toEqual({ ok: true, template: wild });
});

test("the cap of the form on the sheet is the one that is applied", () => {
  const sheet = typedSheet(layout(own, { unit: "某单位", year: 2023 }));
  type(sheet, { row: 4, column: 3 }, 100);
  type(sheet, { row: 4, column: 4 }, 65);
  const found = recognised(snapshot(sheet), [own]);
  for (const { score, weight } of found.form.indicators) {
    const place = score && found.places.get(score.at);
    if (place) type(sheet, place, weight?.value?.toNumber() ?? 0);
  }
  const caps = (templates: readonly Template[]) => {
    const { form, template } = recognised(snapshot(sheet), templates);
    return check(form, settingsOf(template)).flatMap(({ code, data }) => (code === "S12" ? [data] : []));
  };
  expect(caps([own, project2020])).toEqual([{ total: "96.5", most: "79", rate: "65.00", rateBelow: "70" }]);
  expect(caps([project2020])).toEqual([]);
});
