import { expect, it } from "vitest";
import { HUNAN_SCALES } from "../../src/domain/hunan-bands";
import { defaultSettings, settingsFrom } from "../../src/rules/settings";
import { templates } from "../../src/templates";

it("turns a form's plain numbers into settings, and leaves the rest as it is", () => {
  const settings = settingsFrom({ executionWeight: 20, tierFloor: 0.5, levelWeights: { 产出指标: 40 }, scales: HUNAN_SCALES });
  expect(settings.executionWeight?.toFixed()).toBe("20");
  expect(settings.tierFloor?.toFixed()).toBe("0.5");
  expect(settings.standardWeights?.map((weights) => weights["产出指标"]?.toFixed())).toEqual(["40"]);
  expect(settings.scales).toBe(HUNAN_SCALES);
  expect(Object.keys(settings).sort()).toEqual(["executionWeight", "scales", "standardWeights", "tierFloor"]);
  expect(settingsFrom({})).toEqual({});
});

it("knows every setting that our forms carry", () => {
  for (const { settings = {} } of templates)
    for (const name of Object.keys(settingsFrom(settings))) expect(defaultSettings).toHaveProperty(name);
});
