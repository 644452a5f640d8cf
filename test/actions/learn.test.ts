import { expect, test } from "vitest";
import {
  customTemplates,
  keepTemplate,
  readTemplateFile,
  templateFile,
  TEMPLATES_KEY,
  type TextStore,
} from "../../src/actions/kept-forms";
import { learnFrom } from "../../src/actions/learn";
import { templates } from "../../src/templates";
import { project2020 } from "../../src/templates/project-2020";
import { nationalProject } from "../fixtures/sheets/published-forms";
import { snapshot } from "../fixtures/sheets/typed-sheet";

const storeOf = (kept?: string): TextStore & { readonly texts: Map<string, string> } => {
  const texts = new Map<string, string>(kept === undefined ? [] : [[TEMPLATES_KEY, kept]]);
  return {
    texts,
    get: (key) => texts.get(key),
    set: async (key, value) => void texts.set(key, value),
  };
};

test("a sheet is learned, kept in the workbook, and there again; the same form is kept once", async () => {
  const book = { sheet: snapshot(nationalProject()) };
  const learned = learnFrom(book, templates, { identity: { id: "road-upkeep" } });
  if (!learned) throw new Error("nothing learned");
  const store = storeOf();
  for (const _ of [1, 2])
    expect(await keepTemplate(store, learned.template, templates)).toEqual({
      ok: true,
      template: learned.template,
      renamed: false,
    });
  expect(await customTemplates(store)).toEqual({ templates: [learned.template], unreadable: [] });
});

test("an id that is taken, by a known form or a kept one, gets a number", async () => {
  const store = storeOf();
  const ids: string[] = [];
  for (const footnote of ["甲", "乙"]) {
    const kept = await keepTemplate(store, { ...project2020, footnote }, templates);
    if (kept.ok) ids.push(`${kept.template.id} ${kept.renamed}`);
  }
  const long = await keepTemplate(store, { ...project2020, id: "a".repeat(64) }, [{ ...project2020, id: "a".repeat(64) }]);
  expect(ids).toEqual(["cn-project-2020-2 true", "cn-project-2020-3 true"]);
  expect(long.ok && long.template.id).toBe(`${"a".repeat(62)}-2`);
});

test("what cannot be read back is not kept", async () => {
  const store = storeOf();
  const kept = await keepTemplate(store, { ...project2020, id: "Not An Id" }, templates);
  expect(kept.ok ? [] : kept.problems.map(({ path, code }) => `${path} ${code}`)).toEqual(["id bad-id"]);
  expect(store.texts.size).toBe(0);
});

test.each(["{", '{"a":1}', '["{"]'])(
  "a kept text that is no form (%s) is told, and stays when another form is kept",
  async (text) => {
    const store = storeOf(text);
    expect((await customTemplates(store)).unreadable).toHaveLength(1);
    await keepTemplate(store, { ...project2020, id: "mine" }, templates);
    const after = await customTemplates(store);
    expect([after.templates.map(({ id }) => id), after.unreadable.map(({ index }) => index)]).toEqual([["mine"], [0]]);
  },
);

test("a form goes to others as a file and comes back the same", async () => {
  const file = await templateFile(project2020);
  expect(file.name).toBe("cn-project-2020.json");
  expect(await readTemplateFile(file.text)).toEqual({ ok: true, template: project2020 });
});
