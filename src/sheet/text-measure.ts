/** Space that Excel keeps free at the sides of a cell, and a little for columns rounded to whole pixels. Points. */
const SIDES = 6;
const TOP_AND_BOTTOM = 5;
const LINE_HEIGHT = 1.35;
/** A row of Excel is never higher. */
export const HIGHEST_ROW = 409;

/** Full-width glyphs fill an em; the curly quotes and dashes of Chinese fonts do too. */
const FULL_WIDTH =
  /[\u1100-\u115f\u2014-\u2026\u2030\u2103\u2190-\u2bff\u2e80-\ua4cf\uac00-\ud7a3\uf900-\ufaff\ufe30-\ufe4f\uff00-\uff60\uffe0-\uffe6]|[\u{1f000}-\u{3ffff}]/u;
/** In ems. A little more than half, because the font that stands in for 宋体 may be wider. */
const HALF = 0.55;

const NOT_AT_START = /^[、。，．；：？！）」』”’》】〉％%),.;:?!\]}]/;
const NOT_AT_END = /[（「『“‘《【〈([{]$/;

/** In ems. */
export const textWidth = (text: string): number =>
  Array.from(text).reduce((width, glyph) => width + (FULL_WIDTH.test(glyph) ? 1 : HALF), 0);

/** What is never parted at the end of a line: words and numbers, and punctuation with the glyph it belongs to. */
const unbreakable = (line: string): string[] => {
  const pieces = line.match(/[A-Za-z0-9.+%≥≤=<>/-]+|\s|[\s\S]/gu) ?? [];
  const glued: string[] = [];
  for (const piece of pieces) {
    const before = glued.at(-1);
    if (before !== undefined && (NOT_AT_START.test(piece) || NOT_AT_END.test(before))) glued[glued.length - 1] = before + piece;
    else glued.push(piece);
  }
  return glued;
};

/** How many lines the text takes in a cell of `width` points. An empty text takes one. */
export const lineCount = (text: string, width: number, fontSize: number): number => {
  const room = Math.max((width - SIDES) / fontSize, 1);
  return text.split(/\r?\n/).reduce((lines, line) => lines + linesOf(line, room), 0);
};

const linesOf = (line: string, room: number): number => {
  let lines = 1;
  let used = 0;
  for (const piece of unbreakable(line)) {
    const width = textWidth(piece);
    if (used > 0 && used + width > room + 1e-9) {
      lines += 1;
      used = 0;
    }
    // a word longer than the line is cut
    lines += Math.max(0, Math.ceil(width / room - 1e-9) - 1);
    used += width > room ? width % room : width;
  }
  return lines;
};

/** Height in points of a cell that shows so many lines. */
export const heightOfLines = (lines: number, fontSize: number): number =>
  Math.ceil((lines * fontSize * LINE_HEIGHT + TOP_AND_BOTTOM) * 4) / 4;

/** Height in points of a cell of `width` points that shows the whole text. */
export const heightOfText = (text: string, width: number, fontSize: number): number =>
  heightOfLines(lineCount(text, width, fontSize), fontSize);
