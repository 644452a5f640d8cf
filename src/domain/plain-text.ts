const LOOK_ALIKES: Readonly<Record<string, string>> = {
  "　": " ",
  "\u00a0": " ",
  "≧": "≥",
  "≦": "≤",
  "⩾": "≥",
  "⩽": "≤",
  "═": "=",
  "﹦": "=",
  "﹪": "%",
  "﹥": ">",
  "﹤": "<",
  "−": "-",
  "﹣": "-",
};

/** The same text with half-width letters, digits and signs (６ → 6, （ → (, ％ → %), and one glyph for each comparison sign. */
export const halfWidth = (text: string): string =>
  Array.from(text, (glyph) => {
    const code = glyph.codePointAt(0) ?? 0;
    return code >= 0xff01 && code <= 0xff5e ? String.fromCodePoint(code - 0xfee0) : (LOOK_ALIKES[glyph] ?? glyph);
  }).join("");

/** Without any white space: what remains is what was meant when lines were broken or letters spread. */
export const withoutSpaces = (text: string): string => text.replace(/\s+/g, "");
