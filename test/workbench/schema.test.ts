import { readFileSync, readdirSync } from "node:fs";
import { describe, expect, it } from "vitest";
import { generateSchema, schemaFile, schemaText } from "../../scripts/generate-schema";
import { conform, memberName, schema } from "../../src/workbench/protocol/schema";
import { openExcel } from "../../src/workbench/node/with-excel";

const modelFolder = new URL("../../src/workbench/model/", import.meta.url);
const models = await Promise.all(
  readdirSync(modelFolder).map(
    async (file) => (await import(new URL(file, modelFolder).href)) as Readonly<Record<string, unknown>>,
  ),
);

/** Every exported class of the model, by its Office.js name. */
const modelled = models
  .flatMap((module) => Object.values(module))
  .filter(
    (value): value is { type: string; prototype: object } =>
      typeof value === "function" && "type" in value && typeof value.type === "string",
  );

interface Accessor {
  readonly get?: () => unknown;
  readonly set?: (value: unknown) => void;
}

describe("the schema", () => {
  it("is what the generator makes of the installed types", () => {
    expect(readFileSync(schemaFile, "utf8")).toBe(schemaText(generateSchema()));
  }, 30_000);

  it("agrees with the installed library on members, kinds and read-only flags of all modelled classes", async () => {
    const excel = await openExcel();
    const classes = excel.Excel as unknown as Record<string, { prototype: object } | undefined>;
    const differences: string[] = [];
    let compared = 0;
    for (const { type } of modelled) {
      const prototype = classes[type]?.prototype;
      const members = schema.classes[type]?.members ?? {};
      if (!prototype) continue;
      for (const [name, member] of Object.entries(members)) {
        const descriptor = Object.getOwnPropertyDescriptor(prototype, name) as (PropertyDescriptor & Accessor) | undefined;
        if (!descriptor) continue; // The types are newer than the library.
        compared += 1;
        const isMethod = typeof descriptor.value === "function";
        if (isMethod !== (member.kind === "method")) differences.push(`${type}.${name}: kind`);
        if (member.kind === "scalar" && (descriptor.set === undefined) !== (member.readOnly === true))
          differences.push(`${type}.${name}: read-only`);
      }
    }
    await excel.close();
    expect(differences).toEqual([]);
    expect(compared).toBeGreaterThan(250);
  });

  it("has every public member that the model answers to a request", () => {
    const plumbing = new Set([
      "constructor",
      "follow",
      "area",
      "parts",
      "list",
      "found",
      "change",
      "setRowHidden",
      "items",
      "item",
      "same",
    ]);
    const strangers = modelled.flatMap(({ type, prototype }) =>
      Object.getOwnPropertyNames(prototype)
        .filter((name) => !name.startsWith("_") && !plumbing.has(name) && memberName(type, name) !== name)
        .map((name) => `${type}.${name}`),
    );
    expect(modelled.length).toBeGreaterThan(20);
    expect(strangers).toEqual([]);
  });

  it("lets no setter of the model stand where Excel's member is read-only", () => {
    const wrong = modelled.flatMap(({ type, prototype }) =>
      Object.entries(schema.classes[type]?.members ?? {}).flatMap(([name, member]) => {
        const setter = Object.getOwnPropertyDescriptor(prototype, name)?.set;
        return setter && member.kind === "scalar" && member.readOnly ? [`${type}.${name}`] : [];
      }),
    );
    expect(wrong).toEqual([]);
  });
});

describe("conforming values", () => {
  it("gives enums their own spelling", () => {
    expect(conform("enum:HorizontalAlignment", "cENTER")).toBe("Center");
  });

  it("refuses wrong kinds, unknown keys and missing keys", () => {
    for (const [type, value] of [
      ["enum:HorizontalAlignment", "Middle"],
      ["string", 5],
      ["number", "5"],
      ["number", Number.NaN],
      ["object:DataValidationRule", { number: {} }],
      ["object:DataValidationPrompt", { message: "m" }],
      ["class:Range", {}],
      ["string[]", ["a", 1]],
    ] as const) {
      expect(() => conform(type, value), `${type} ${JSON.stringify(value)}`).toThrow(
        expect.objectContaining({ code: "InvalidArgument" }),
      );
    }
  });
});
