/** The font of workbooks that we write; column widths are counted in its digits. */
export const fileFont = { name: "宋体", size: 11 } as const;

const chinese = /[\u4e00-\u9fff]|SimSun|SimHei|DengXian/i;

/** How many pixels one character of a column's width takes: eight with the Chinese standard fonts, seven with Calibri. */
export const characterPixels = (defaultFont: string | undefined): number =>
  defaultFont !== undefined && chinese.test(defaultFont) ? 8 : 7;

export const pixelPoints = (pixels: number): number => Math.round(pixels) * 0.75;
export const pointPixels = (points: number): number => points / 0.75;
