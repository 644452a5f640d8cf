import type { Fix } from "../domain/finding";
import type { Words } from "../locales";

/** As much of a text as a button can show. */
const SHOWN = 14;

const shortened = (text: string): string => {
  const letters = [...text];
  return letters.length > SHOWN ? `${letters.slice(0, SHOWN).join("")}…` : text;
};

/** What a fix does, as the words of its button. */
export const fixLabel = ({ edits }: Fix, { ui, formats }: Words): string => {
  const { fix } = ui;
  const contents = edits.map(({ content }) => content);
  const [only] = contents;
  if (contents.every((content) => "formula" in content)) return fix.formula(contents.length);
  if (contents.every((content) => "value" in content && content.value === "")) return fix.clear(contents.length);
  if (!only || contents.length > 1 || "formula" in only) return fix.several(contents.length);
  return typeof only.value === "number" ? fix.number(formats.number(only.value)) : fix.text(shortened(String(only.value)));
};
