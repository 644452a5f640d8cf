import type { Template } from "./template";

/** What a file with a form says of itself. */
export const FORMAT = "performance-self-evaluation/template";
export const VERSION = 1;

/** A form as the text of a JSON file: the same form gives the same text, whatever the order in which it was put together. */
export const writeTemplate = (template: Template): string =>
  `${JSON.stringify({ format: FORMAT, version: VERSION, template: sorted(template) }, null, 2)}\n`;

const sorted = (value: unknown): unknown => {
  if (Array.isArray(value)) return value.map(sorted);
  if (typeof value !== "object" || value === null) return value;
  const entries = Object.entries(value).filter(([, part]) => part !== undefined);
  return Object.fromEntries(entries.sort(([a], [b]) => (a < b ? -1 : 1)).map(([key, part]) => [key, sorted(part)]));
};
