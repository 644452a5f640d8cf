import { createDarkTheme, createLightTheme, type BrandVariants, type Theme } from "@fluentui/react-components";
import { hexOf, luminance, mix, parseColour, readable, type Colour } from "./colour";

/** What Office says of its theme ; often nothing on the web. */
export interface OfficeColours {
  /** "#RRGGBB" */
  readonly bodyBackground: string;
  readonly bodyForeground: string;
}

/** Excel's green. */
const excel: BrandVariants = {
  10: "#03180c",
  20: "#052815",
  30: "#07351c",
  40: "#0a4526",
  50: "#0c532d",
  60: "#0e6135",
  70: "#0f6f3c",
  80: "#107c41",
  90: "#218d51",
  100: "#379c63",
  110: "#4fab76",
  120: "#68b98a",
  130: "#84c79f",
  140: "#a2d6b6",
  150: "#c2e5cf",
  160: "#e3f4e9",
};

const NORMAL_TEXT = 4.5;
const GRAPHICS = 3;

const shared = {
  fontFamilyBase: `"Segoe UI", "Microsoft YaHei UI", "Microsoft YaHei", "PingFang SC", "Noto Sans CJK SC", system-ui, sans-serif`,
};

const isDarkGround = (ground: Colour): boolean => luminance(ground) < 0.3;

/** Whether the browser's own controls should be dark too. */
export const isDarkTheme = (theme: Theme): boolean => {
  const ground = parseColour(theme.colorNeutralBackground1);
  return ground !== undefined && isDarkGround(ground);
};

/** Tokens whose job is text on the pane's own ground. */
const textTokens = [
  "colorNeutralForeground2",
  "colorNeutralForeground3",
  "colorNeutralForeground4",
  "colorBrandForeground1",
  "colorBrandForegroundLink",
  "colorBrandForegroundLinkHover",
  "colorBrandForegroundLinkPressed",
  "colorPaletteBlueForeground2",
  "colorStatusDangerForeground1",
  "colorStatusWarningForeground3",
  "colorStatusSuccessForeground1",
] as const satisfies readonly (keyof Theme)[];

const graphicTokens = [
  "colorNeutralStrokeAccessible",
  "colorCompoundBrandBackground",
  "colorBrandStroke1",
] as const satisfies readonly (keyof Theme)[];

/**
 * The pane's theme: Office's own ground and ink where it tells them, every text readable on them. Dark is decided by the luminance
 * of the ground, because `isDarkTheme` is missing in many hosts; without colours from Office the system's preference decides.
 */
export const themeOf = (office: OfficeColours | undefined, systemIsDark: boolean): Theme => {
  const ground = parseColour(office?.bodyBackground);
  const isDark = ground ? isDarkGround(ground) : systemIsDark;
  const base: Theme = { ...(isDark ? createDarkTheme(excel) : createLightTheme(excel)), ...shared };
  const onGround = ground ?? parseColour(base.colorNeutralBackground1);
  return onGround ? onto(base, onGround, parseColour(office?.bodyForeground), isDark) : base;
};

const onto = (base: Theme, ground: Colour, givenInk: Colour | undefined, isDark: boolean): Theme => {
  const ink = readable(
    givenInk ?? parseColour(base.colorNeutralForeground1) ?? (isDark ? [255, 255, 255] : [0, 0, 0]),
    ground,
    7,
  );
  const raised = mix(ground, ink, 0.04);
  // Text must also be readable on the slightly raised ground of cards, which lies nearer to the ink.
  const fit = (token: keyof Theme, ratio: number): string =>
    hexOf(readable(parseColour(String(base[token])) ?? ink, raised, ratio));
  return {
    ...base,
    ...Object.fromEntries(textTokens.map((token) => [token, fit(token, NORMAL_TEXT)])),
    ...Object.fromEntries(graphicTokens.map((token) => [token, fit(token, GRAPHICS)])),
    colorNeutralBackground1: hexOf(ground),
    colorNeutralBackground2: hexOf(raised),
    colorNeutralBackground1Hover: hexOf(mix(ground, ink, 0.06)),
    colorNeutralBackground1Pressed: hexOf(mix(ground, ink, 0.1)),
    colorNeutralForeground1: hexOf(ink),
    colorNeutralForeground1Hover: hexOf(ink),
    colorNeutralForeground1Pressed: hexOf(ink),
    colorNeutralStroke1: hexOf(mix(ground, ink, 0.28)),
    colorNeutralStroke2: hexOf(mix(ground, ink, 0.16)),
  };
};
