import { createDarkTheme, createLightTheme, type BrandVariants, type Theme } from "@fluentui/react-components";
import { contrast, hexOf, luminance, mix, parseColour, poleOf, readable, type Colour } from "./colour";

/** What Office says of its theme; often nothing on the web. */
export interface OfficeColours {
  /** "#RRGGBB" */
  readonly bodyBackground: string;
  readonly bodyForeground: string;
}

/** Asks Office for its colours as they are now. */
export type ReadColours = () => OfficeColours | undefined;

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

/** Tokens whose job is text on the pane's own grounds. */
export const textTokens = [
  "colorNeutralForeground2",
  "colorNeutralForeground2Hover",
  "colorNeutralForeground2Pressed",
  "colorNeutralForeground2BrandHover",
  "colorNeutralForeground2BrandPressed",
  "colorNeutralForeground3",
  "colorNeutralForeground4",
  "colorBrandForeground1",
  "colorBrandForegroundLink",
  "colorBrandForegroundLinkHover",
  "colorBrandForegroundLinkPressed",
  "colorPaletteBlueForeground2",
  "colorPaletteRedForeground1",
  "colorPaletteRedForeground3",
  "colorStatusDangerForeground1",
  "colorStatusWarningForeground1",
  "colorStatusWarningForeground2",
  "colorStatusWarningForeground3",
  "colorStatusSuccessForeground1",
] as const satisfies readonly (keyof Theme)[];

/** Tokens of what must be seen but not read: edges of controls, bars. */
export const graphicTokens = [
  "colorNeutralStrokeAccessible",
  "colorNeutralStrokeAccessibleHover",
  "colorNeutralStrokeAccessiblePressed",
  "colorCompoundBrandBackground",
  "colorCompoundBrandBackgroundHover",
  "colorCompoundBrandBackgroundPressed",
  "colorCompoundBrandStroke",
  "colorCompoundBrandStrokePressed",
  "colorBrandStroke1",
  "colorPaletteRedBorder2",
  "colorStatusWarningBorder2",
  "colorStrokeFocus2",
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
  return onGround ? onto(base, onGround, parseColour(office?.bodyForeground)) : base;
};

/** A ground that nothing stands out from by more than this lies in the middle: there nothing is to be given away. */
const MIDDLE = 7;

const onto = (base: Theme, ground: Colour, givenInk: Colour | undefined): Theme => {
  const pole = poleOf(ground);
  const ink = readable(givenInk ?? parseColour(base.colorNeutralForeground1) ?? pole, [ground], MIDDLE, pole);
  // Cards and what the pointer is over stand out from the ground: towards the ink, but away from it where the ground lies too near.
  const from = contrast(ink, ground) < MIDDLE ? poleOf(ink) : ink;
  const [raised, hover, pressed] = [0.04, 0.06, 0.1].map((share) => mix(ground, from, share)) as [Colour, Colour, Colour];
  const track = mix(ground, from, 0.16);
  const fit = (token: keyof Theme, on: readonly Colour[], ratio: number, to = pole): string =>
    hexOf(readable(parseColour(String(base[token])) ?? ink, on, ratio, to));
  const graphics = Object.fromEntries(graphicTokens.map((token) => [token, fit(token, [ground, track], GRAPHICS)]));
  const filled = parseColour(graphics["colorCompoundBrandBackground"]) ?? ink;
  return {
    ...base,
    ...Object.fromEntries(textTokens.map((token) => [token, fit(token, [ground, pressed], NORMAL_TEXT)])),
    ...graphics,
    colorNeutralForegroundInverted: fit("colorNeutralForegroundInverted", [filled], GRAPHICS, poleOf(filled)),
    colorNeutralBackground1: hexOf(ground),
    colorNeutralBackground2: hexOf(raised),
    colorNeutralBackground1Hover: hexOf(hover),
    colorNeutralBackground1Pressed: hexOf(pressed),
    colorStatusWarningBackground1: hexOf(raised),
    colorSubtleBackgroundHover: hexOf(hover),
    colorSubtleBackgroundPressed: hexOf(pressed),
    colorNeutralForeground1: hexOf(ink),
    colorNeutralForeground1Hover: hexOf(ink),
    colorNeutralForeground1Pressed: hexOf(ink),
    colorNeutralStroke1: hexOf(mix(ground, from, 0.28)),
    colorNeutralStroke2: hexOf(track),
  };
};
