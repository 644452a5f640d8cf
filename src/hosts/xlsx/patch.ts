/** A piece of a text and what takes its place. Places are offsets in the old text; pieces do not overlap. */
export interface Patch {
  readonly at: number;
  readonly end: number;
  readonly text: string;
}

/** The text with the pieces exchanged; pieces at the same place come in the order given. */
export const patched = (text: string, patches: readonly Patch[]): string => {
  let result = "";
  let at = 0;
  for (const patch of [...patches].sort((a, b) => a.at - b.at)) {
    result += text.slice(at, patch.at) + patch.text;
    at = patch.end;
  }
  return result + text.slice(at);
};

/** A part's text as bytes: UTF-8, whatever it was before. */
export const encodeXml = (xml: string): Uint8Array =>
  new TextEncoder().encode(xml.replace(/^(\uFEFF?<\?xml[^>]*encoding=["'])utf-16[^"']*/i, "$1UTF-8"));
