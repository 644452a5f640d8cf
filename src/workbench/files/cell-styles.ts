import type { BorderSide, CellStyle, Color } from "hucre";
import type { Edge, EdgeStyle, EngineStyle } from "../engine/engine";

const lines: Readonly<Record<Exclude<EdgeStyle, "None">, BorderSide["style"]>> = {
  Thin: "thin",
  Medium: "medium",
  Thick: "thick",
  Hairline: "hair",
  Dashed: "dashed",
  Dotted: "dotted",
  DashDot: "dashDot",
  DashDotDot: "dashDotDot",
  Double: "double",
};
/** Lines that the spreadsheet does not draw become their nearest. */
const nearest: Partial<Record<BorderSide["style"], EdgeStyle>> = {
  mediumDashed: "Dashed",
  mediumDashDot: "DashDot",
  mediumDashDotDot: "DashDotDot",
  slantDashDot: "DashDot",
};
const edges = new Map<string, EdgeStyle>([
  ...Object.entries(lines).map(([name, line]) => [line, name as EdgeStyle] as const),
  ...Object.entries(nearest),
]);

type Horizontal = NonNullable<NonNullable<CellStyle["alignment"]>["horizontal"]>;
type Vertical = NonNullable<NonNullable<CellStyle["alignment"]>["vertical"]>;
const horizontals: Readonly<Record<EngineStyle["horizontal"], Horizontal>> = {
  General: "general",
  Left: "left",
  Center: "center",
  Right: "right",
  Justify: "justify",
  Distributed: "distributed",
  Fill: "fill",
  CenterAcrossSelection: "centerContinuous",
};
const verticals: Readonly<Record<EngineStyle["vertical"], Vertical>> = {
  Top: "top",
  Center: "center",
  Bottom: "bottom",
  Justify: "justify",
  Distributed: "distributed",
};
const nameOf = <K extends string>(table: Readonly<Record<K, string>>, value: string | undefined): K | undefined =>
  (Object.keys(table) as K[]).find((name) => table[name] === value);

export const toColor = (color: string): Color => ({ rgb: color.replace("#", "").toUpperCase() });

/** The first 64 colours of the old palette are not worth a table but for black and white, which files do use. */
const indexed: Readonly<Record<number, string>> = {
  0: "000000",
  1: "FFFFFF",
  2: "FF0000",
  8: "000000",
  9: "FFFFFF",
  10: "FF0000",
  64: "000000",
  65: "FFFFFF",
};

/** Colours of a file: theme colours with their tint become plain ones. */
export const colorReader =
  (theme: readonly string[]) =>
  (color: Color | undefined): string | undefined => {
    const base =
      color?.rgb ??
      (color?.theme === undefined ? undefined : theme[color.theme]) ??
      (color?.indexed === undefined ? undefined : indexed[color.indexed]);
    if (base === undefined) return undefined;
    const tint = color?.tint ?? 0;
    const part = (at: number): string => {
      const value = parseInt(base.slice(-6).slice(at, at + 2), 16);
      const tinted = tint < 0 ? value * (1 + tint) : value + (255 - value) * tint;
      return Math.round(tinted).toString(16).padStart(2, "0").toUpperCase();
    };
    return `#${part(0)}${part(2)}${part(4)}`;
  };

export const toBorderSide = (edge: { readonly style: EdgeStyle; readonly color: string }): BorderSide | undefined =>
  edge.style === "None" ? undefined : { style: lines[edge.style], color: toColor(edge.color) };

export const toEdge = (side: BorderSide, read: (color: Color | undefined) => string | undefined): Edge => ({
  style: edges.get(side.style) ?? "Thin",
  color: read(side.color) ?? "#000000",
});

export const toFileStyle = (style: EngineStyle): CellStyle => {
  const border = Object.fromEntries(
    (["top", "right", "bottom", "left"] as const).flatMap((side) => {
      const line = toBorderSide(style[side]);
      return line ? [[side, line] as const] : [];
    }),
  );
  return {
    font: {
      name: style.fontName,
      size: style.fontSize,
      color: toColor(style.color),
      ...(style.bold ? { bold: true } : {}),
      ...(style.italic ? { italic: true } : {}),
      ...(style.underline ? { underline: true } : {}),
      ...(style.strikethrough ? { strikethrough: true } : {}),
    },
    ...(style.fill === "" ? {} : { fill: { type: "pattern", pattern: "solid", fgColor: toColor(style.fill) } }),
    ...(Object.keys(border).length > 0 ? { border } : {}),
    alignment: {
      horizontal: horizontals[style.horizontal],
      vertical: verticals[style.vertical],
      ...(style.wrap ? { wrapText: true } : {}),
      ...(style.indent > 0 ? { indent: style.indent } : {}),
    },
    ...(style.numberFormat === "General" ? {} : { numFmt: style.numberFormat }),
    ...(style.locked && !style.formulaHidden ? {} : { protection: { locked: style.locked, hidden: style.formulaHidden } }),
  };
};

/** Only what the file says. */
export const fromFileStyle = (style: CellStyle, read: (color: Color | undefined) => string | undefined): Partial<EngineStyle> => {
  const { font, fill, border, alignment, protection } = style;
  const color = read(font?.color);
  const background =
    fill?.type === "pattern" && fill.pattern !== "none"
      ? read(fill.pattern === "solid" ? (fill.fgColor ?? fill.bgColor) : fill.fgColor)
      : undefined;
  const horizontal = nameOf(horizontals, alignment?.horizontal);
  const vertical = nameOf(verticals, alignment?.vertical);
  return {
    ...(font?.name ? { fontName: font.name } : {}),
    ...(font?.size ? { fontSize: font.size } : {}),
    ...(font?.bold ? { bold: true } : {}),
    ...(font?.italic ? { italic: true } : {}),
    ...(font?.underline ? { underline: true } : {}),
    ...(font?.strikethrough ? { strikethrough: true } : {}),
    ...(color && color !== "#000000" ? { color } : {}),
    ...(background ? { fill: background } : {}),
    ...(horizontal && horizontal !== "General" ? { horizontal } : {}),
    ...(vertical ? { vertical } : {}),
    ...(alignment?.wrapText ? { wrap: true } : {}),
    ...(alignment?.indent ? { indent: alignment.indent } : {}),
    ...(style.numFmt && style.numFmt !== "General" ? { numberFormat: style.numFmt } : {}),
    ...(border?.top ? { top: toEdge(border.top, read) } : {}),
    ...(border?.bottom ? { bottom: toEdge(border.bottom, read) } : {}),
    ...(border?.left ? { left: toEdge(border.left, read) } : {}),
    ...(border?.right ? { right: toEdge(border.right, read) } : {}),
    ...(protection?.locked === false ? { locked: false } : {}),
    ...(protection?.hidden ? { formulaHidden: true } : {}),
  };
};
