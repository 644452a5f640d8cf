import { describe, expect, test } from "vitest";
import { contrast, hexOf, parseColour, readable, type Colour } from "../../src/pane/colour";
import { isDarkTheme, themeOf } from "../../src/pane/theme";

const colour = (text: unknown): Colour => {
  const parsed = parseColour(String(text));
  if (!parsed) throw new Error(`not a colour: ${String(text)}`);
  return parsed;
};

/** The grounds and inks that the four Office themes report, and odd ones. */
const officeThemes = [
  ["#E6E6E6", "#444444", false],
  ["#FFFFFF", "#262626", false],
  ["#666666", "#FFFFFF", true],
  ["#262626", "#FFFFFF", true],
  ["#0A0A0A", "#F0F0F0", true],
  ["#F5F5F5", "#F5F5F5", false],
] as const;

describe.each(officeThemes)("Office theme %s on %s", (bodyBackground, bodyForeground, isDark) => {
  const theme = themeOf({ bodyBackground, bodyForeground }, !isDark);

  test("stands on Office's ground; its luminance decides dark, not the system", () => {
    expect(theme.colorNeutralBackground1).toBe(bodyBackground.toLowerCase());
    expect(isDarkTheme(theme)).toBe(isDark);
  });

  test.each([
    "colorNeutralForeground1",
    "colorNeutralForeground2",
    "colorNeutralForeground3",
    "colorBrandForeground1",
    "colorBrandForegroundLink",
    "colorStatusDangerForeground1",
    "colorStatusWarningForeground3",
    "colorStatusSuccessForeground1",
    "colorPaletteBlueForeground2",
  ] as const)("%s is readable on the ground and on cards", (token) => {
    for (const ground of [theme.colorNeutralBackground1, theme.colorNeutralBackground2]) {
      expect(contrast(colour(theme[token]), colour(ground))).toBeGreaterThanOrEqual(4.5);
    }
  });
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

test("a readable colour stays as it is; an unreadable one moves only as far as needed", () => {
  expect(hexOf(readable(colour("#107c41"), colour("#ffffff"), 4.5))).toBe("#107c41");
  const moved = readable(colour("#999999"), colour("#ffffff"), 4.5);
  expect(contrast(moved, [255, 255, 255])).toBeGreaterThanOrEqual(4.5);
  expect(contrast(moved, [255, 255, 255])).toBeLessThan(6);
});
