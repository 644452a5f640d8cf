/** What stands together in a number format: a quoted text, a bracket, an escaped, padded or repeated character, anything else. */
const TOKEN = /"[^"]*"|\[[^\]]*\]|[\\_*].|[^]/g;

/** The sections of a number format, parted by its semicolons. An empty one hides the value. */
const sectionsOf = (format: string): string[] => {
  const sections = [""];
  for (const [token] of format.matchAll(TOKEN)) {
    if (token === ";") sections.push("");
    else sections[sections.length - 1] += token;
  }
  return sections;
};

/** Colours and conditions stand at the head of a section and must stay there: [Red][>=100]0.00 */
const HEAD = /^(?:\[[^\]]*\])*/;

/**
 * The same number format with a symbol in front of whatever it shows: 0.00% → "✕ "0.00%;-"✕ "… ;"✕ "@. A section that is empty on
 * purpose (it hides the value) stays empty.
 */
export const withSymbol = (format: string, symbol: string): string => {
  const prefix = `"${symbol} "`;
  const mark = (section: string): string => (section === "" ? "" : section.replace(HEAD, (head) => head + prefix));
  const sections = sectionsOf(format);
  const [first = "", second, third, fourth] = sections;
  if (sections.length <= 1 && first.includes("@")) return mark(first);
  if (/^\[[<>=]/.test(first)) return sections.map(mark).join(";");
  return [mark(first), mark(second ?? `-${first}`), mark(third ?? first), mark(fourth ?? "@")].join(";");
};
