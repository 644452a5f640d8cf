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

const FULL_WIDTH = new RegExp(`[\\uff01-\\uff5e${Object.keys(LOOK_ALIKES).join("")}]`, "g");

/** The same text with half-width letters, digits and signs (６ → 6, （ → (, ％ → %), and one glyph for each comparison sign. */
export const halfWidth = (text: string): string =>
  text.replace(FULL_WIDTH, (glyph) => LOOK_ALIKES[glyph] ?? String.fromCharCode(glyph.charCodeAt(0) - 0xfee0));

/** Without any white space: what remains is what was meant when lines were broken or letters spread. */
export const withoutSpaces = (text: string): string => text.replace(/\s+/g, "");
