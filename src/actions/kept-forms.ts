import type { Template } from "../templates/template";
import type { TemplateProblem } from "../templates/template-problem";

/** Texts that are kept in the workbook. `set` rejects with a HostFailure. */
export interface TextStore {
  get(key: string): string | undefined;
  set(key: string, value: string): Promise<void>;
}

/** What reads forms that others wrote comes when it is needed, not with the pane. */
const custom = () => import("../templates/custom");

/** Reads a form's JSON file; refused with every problem named. Never rejects for what the text holds. */
export const readTemplateFile = async (text: string) => (await custom()).readTemplate(text);

/** A form as a JSON file: its name and its text. */
export const templateFile = async (template: Template): Promise<{ readonly name: string; readonly text: string }> => ({
  name: `${template.id}.json`,
  text: (await custom()).writeTemplate(template),
});

export const TEMPLATES_KEY = "templates";

export interface CustomTemplates {
  readonly templates: readonly Template[];
  /** Kept texts that are no form (any more), by their place in the list; they stay as they are. */
  readonly unreadable: readonly { readonly index: number; readonly problems: readonly TemplateProblem[] }[];
}

/** The forms kept in the workbook. */
export const customTemplates = async (store: Pick<TextStore, "get">): Promise<CustomTemplates> => {
  const texts = keptTexts(store);
  if (texts.length === 0) return { templates: [], unreadable: [] };
  const { readTemplate } = await custom();
  const readings = texts.map((text) => readTemplate(text));
  return {
    templates: readings.flatMap((reading) => (reading.ok ? [reading.template] : [])),
    unreadable: readings.flatMap((reading, index) => (reading.ok ? [] : [{ index, problems: reading.problems }])),
  };
};

export type Kept =
  | {
      readonly ok: true;
      readonly template: Template;
      /** The id was taken by another form, so it has a new one. */ readonly renamed: boolean;
    }
  | { readonly ok: false; readonly problems: readonly TemplateProblem[] };

/** Keeps a form in the workbook, under an id that neither `known` forms nor kept ones have. The same form is kept once. */
export const keepTemplate = async (store: TextStore, template: Template, known: readonly Template[]): Promise<Kept> => {
  const { readTemplate, writeTemplate } = await custom();
  const reading = readTemplate(writeTemplate(template));
  if (!reading.ok) return reading;
  const texts = keptTexts(store);
  const text = writeTemplate(template);
  if (texts.includes(text)) return { ok: true, template, renamed: false };
  const { templates } = await customTemplates(store);
  const id = freeId(template.id, new Set([...known, ...templates].map((other) => other.id)));
  const kept = { ...template, id };
  await store.set(TEMPLATES_KEY, JSON.stringify([...texts, writeTemplate(kept)]));
  return { ok: true, template: kept, renamed: id !== template.id };
};

const LONGEST_ID = 64;

const freeId = (wanted: string, taken: ReadonlySet<string>): string => {
  let id = wanted;
  for (let n = 2; taken.has(id); n++) id = `${wanted.slice(0, LONGEST_ID - `-${n}`.length)}-${n}`;
  return id;
};

/** A list of texts; anything else under the key is kept as one text that no form can be read from, and is told as such. */
const keptTexts = (store: Pick<TextStore, "get">): readonly string[] => {
  const kept = store.get(TEMPLATES_KEY);
  if (kept === undefined || kept === "") return [];
  try {
    const list: unknown = JSON.parse(kept);
    if (Array.isArray(list) && list.every((text) => typeof text === "string")) return list;
  } catch {
    // no JSON: told as unreadable below
  }
  return [kept];
};
