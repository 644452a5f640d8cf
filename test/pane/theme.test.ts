import { readdirSync, readFileSync } from "node:fs";
import type { Theme } from "@fluentui/react-components";
import { describe, expect, test } from "vitest";
import { contrast, hexOf, parseColour, poleOf, readable, type Colour } from "../../src/pane/colour";
import { graphicTokens, isDarkTheme, textTokens, themeOf, type OfficeColours } from "../../src/pane/theme";

const colour = (text: unknown): Colour => {
  const parsed = parseColour(String(text));
  if (!parsed) throw new Error(`not a colour: ${String(text)}`);
  return parsed;
};

/** The grounds and inks that the Office themes report, the system's own, and odd ones. */
const looks: readonly [name: string, office: OfficeColours | undefined, systemIsDark: boolean, isDark: boolean][] = [
  ["Colorful", { bodyBackground: "#E6E6E6", bodyForeground: "#444444" }, true, false],
  ["Dark Gray", { bodyBackground: "#6A6A6A", bodyForeground: "#F0F0F0" }, false, true],
  ["Dark Gray as newer Excels have it", { bodyBackground: "#666666", bodyForeground: "#FFFFFF" }, false, true],
  ["Black", { bodyBackground: "#262626", bodyForeground: "#FFFFFF" }, false, true],
  ["Black, darker", { bodyBackground: "#0A0A0A", bodyForeground: "#F0F0F0" }, false, true],
  ["White", { bodyBackground: "#FFFFFF", bodyForeground: "#444444" }, true, false],
  ["no theme told, light", undefined, false, false],
  ["no theme told, dark", undefined, true, true],
  ["ink as its ground", { bodyBackground: "#F5F5F5", bodyForeground: "#F5F5F5" }, true, false],
  ["a ground in the middle", { bodyBackground: "#7F7F7F", bodyForeground: "#808080" }, true, true],
];

const grounds = [
  "colorNeutralBackground1",
  "colorNeutralBackground2",
  "colorNeutralBackground1Hover",
  "colorNeutralBackground1Pressed",
  "colorStatusWarningBackground1",
  "colorSubtleBackgroundHover",
  "colorSubtleBackgroundPressed",
] as const;

/** What Fluent puts on grounds of its own. */
const pairs: readonly [ink: keyof Theme, on: keyof Theme, ratio: number][] = [
  ["colorNeutralForegroundOnBrand", "colorBrandBackground", 4.5],
  ["colorNeutralForegroundOnBrand", "colorBrandBackgroundHover", 4.5],
  ["colorNeutralForegroundOnBrand", "colorBrandBackgroundPressed", 4.5],
  ["colorNeutralForegroundInverted", "colorCompoundBrandBackground", 3],
  ["colorCompoundBrandBackground", "colorNeutralStroke2", 3],
  ["colorStrokeFocus2", "colorNeutralBackground1", 3],
];

describe.each(looks)("%s", (_name, office, systemIsDark, isDark) => {
  const theme = themeOf(office, systemIsDark);
  const on = (ink: keyof Theme, ground: keyof Theme): number => contrast(colour(theme[ink]), colour(theme[ground]));

  test("stands on Office's ground; its luminance decides dark, not the system", () => {
    if (office) expect(theme.colorNeutralBackground1).toBe(office.bodyBackground.toLowerCase());
    expect(isDarkTheme(theme)).toBe(isDark);
  });

  test.each(["colorNeutralForeground1", ...textTokens] as const)("%s is readable on every ground", (token) => {
    for (const ground of grounds) expect(on(token, ground), ground).toBeGreaterThanOrEqual(4.5);
  });

  test.each(graphicTokens)("%s is seen on every ground", (token) => {
    for (const ground of grounds) expect(on(token, ground), ground).toBeGreaterThanOrEqual(3);
  });

  test.each(pairs)("%s on %s", (ink, ground, ratio) => {
    expect(on(ink, ground)).toBeGreaterThanOrEqual(ratio);
  });
});

test("every colour that the views name is one of those that are tested", () => {
  const folder = new URL("../../src/pane/", import.meta.url);
  const files = readdirSync(folder, { recursive: true, encoding: "utf8" }).filter((name) => /\.tsx?$/.test(name));
  const named = files.flatMap((name) => readFileSync(new URL(name, folder), "utf8").match(/(?<=tokens\.)color\w+/g) ?? []);
  const known = new Set<string>([...textTokens, ...graphicTokens, ...grounds, ...pairs.flat().map(String)]);
  // Lines that only divide, and the ink itself.
  for (const token of ["colorNeutralStroke1", "colorNeutralStroke2", "colorNeutralForeground1"]) known.add(token);
  expect([...new Set(named)].filter((token) => !known.has(token))).toEqual([]);
});

test("without Office's colours the system decides", () => {
  expect(isDarkTheme(themeOf(undefined, true))).toBe(true);
  expect(isDarkTheme(themeOf(undefined, false))).toBe(false);
  expect(isDarkTheme(themeOf({ bodyBackground: "", bodyForeground: "" }, true))).toBe(true);
});

test("colours are read as Office writes them, and nothing else is", () => {
  expect(parseColour("#fff")).toEqual([255, 255, 255]);
  expect(parseColour("262626")).toEqual([38, 38, 38]);
  for (const text of [undefined, "", "red", "#12345", "#gggggg"]) expect(parseColour(text)).toBeUndefined();
  expect(hexOf([0, 127.6, 255])).toBe("#0080ff");
});

test("contrast as WCAG defines it", () => {
  expect(contrast([0, 0, 0], [255, 255, 255])).toBeCloseTo(21, 5);
  expect(contrast(colour("#767676"), colour("#ffffff"))).toBeCloseTo(4.54, 2);
});

test("a readable colour stays as it is; an unreadable one moves only as far as needed, on every ground", () => {
  const [white, black] = [colour("#ffffff"), colour("#000000")];
  expect(hexOf(readable(colour("#107c41"), [white], 4.5, black))).toBe("#107c41");
  const moved = readable(colour("#999999"), [white, colour("#eeeeee")], 4.5, black);
  expect(contrast(moved, colour("#eeeeee"))).toBeGreaterThanOrEqual(4.5);
  expect(contrast(moved, white)).toBeLessThan(6.5);
  expect(readable(colour("#999999"), [colour("#808080")], 7, black)).toEqual(black);
  expect([poleOf(colour("#6a6a6a")), poleOf(colour("#e6e6e6"))]).toEqual([white, black]);
});
