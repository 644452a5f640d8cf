/** Office's theme, each colour "#RRGGBB". */
export interface OfficeTheme {
  readonly bodyForegroundColor: string;
  readonly bodyBackgroundColor: string;
  readonly controlForegroundColor: string;
  readonly controlBackgroundColor: string;
}

const theme = (body: readonly [ground: string, ink: string], control: readonly [ground: string, ink: string]): OfficeTheme => ({
  bodyBackgroundColor: body[0],
  bodyForegroundColor: body[1],
  controlBackgroundColor: control[0],
  controlForegroundColor: control[1],
});

/** The themes as Excel reports them; Excel on the web reports none. */
export const officeThemes = {
  light: theme(["#FFFFFF", "#262626"], ["#F3F3F3", "#262626"]),
  dark: theme(["#262626", "#FFFFFF"], ["#444444", "#FFFFFF"]),
  colorful: theme(["#E6E6E6", "#444444"], ["#FDFDFD", "#444444"]),
  darkGray: theme(["#6A6A6A", "#F0F0F0"], ["#D4D4D4", "#262626"]),
  none: undefined,
} as const;

export type ThemeName = keyof typeof officeThemes;

export const isThemeName = (text: string | null): text is ThemeName => text !== null && Object.hasOwn(officeThemes, text);
