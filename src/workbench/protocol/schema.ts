import generated from "./schema.generated.json";
import { HostError } from "./errors";

/** What Office.js has, from its type declarations. Types are texts: `string|number|enum:X|class:Y|object:Z|'literal'`, with `[]` behind. */
export interface Schema {
  readonly classes: Readonly<Record<string, ClassSchema>>;
  readonly objects: Readonly<Record<string, ObjectSchema>>;
  readonly enums: Readonly<Record<string, readonly string[]>>;
}

export interface ClassSchema {
  /** "1.7" means ExcelApi 1.7; other sets are written with their names. */
  readonly set?: string;
  /** The class of a collection's items. */
  readonly item?: string;
  readonly members: Readonly<Record<string, MemberSchema>>;
}

export interface Parameter {
  name: string;
  type: string;
  optional?: boolean;
}

export type MemberSchema = { readonly set?: string } & (
  | { readonly kind: "scalar"; readonly type: string; readonly readOnly?: boolean }
  | { readonly kind: "navigation"; readonly type: string }
  | { readonly kind: "method"; readonly parameters: Parameter[]; readonly returns?: string }
  | { readonly kind: "event" }
);

export interface ObjectSchema {
  readonly properties: Readonly<Record<string, { readonly type: string; readonly optional?: boolean }>>;
  readonly bases?: readonly string[];
}

export const schema = generated as unknown as Schema;

const memberNames = new Map<string, Map<string, string>>();

/** The member's own spelling, found without case; undefined when Office.js has no such member. */
export function memberName(type: string, name: string): string | undefined {
  let names = memberNames.get(type);
  if (!names) {
    names = new Map(Object.keys(schema.classes[type]?.members ?? {}).map((member) => [member.toLowerCase(), member]));
    memberNames.set(type, names);
  }
  return names.get(name.toLowerCase());
}

/**
 * The value as the model takes it: enums in their own spelling, plain objects with known keys only.
 * Throws InvalidArgument when it does not fit the type.
 */
export function conform(type: string, value: unknown): unknown {
  const fitting = fit(type, value);
  if (fitting === misfit) throw new HostError("InvalidArgument");
  return fitting;
}

const misfit = Symbol("misfit");

function fit(type: string, value: unknown): unknown {
  for (const part of type.split("|")) {
    const result = fitOne(part, value);
    if (result !== misfit) return result;
  }
  return misfit;
}

function fitOne(type: string, value: unknown): unknown {
  if (type === "any") return value;
  if (type.endsWith("[]")) {
    if (!Array.isArray(value)) return misfit;
    const items: unknown[] = value.map((item) => fit(type.slice(0, -2), item));
    return items.includes(misfit) ? misfit : items;
  }
  const [kind, name] = type.split(":");
  if (name === undefined) return fitPlain(type, value);
  if (kind === "enum") {
    const found =
      typeof value === "string" ? schema.enums[name]?.find((text) => text.toLowerCase() === value.toLowerCase()) : undefined;
    return found ?? misfit;
  }
  if (kind === "class") return typeName(value) === name ? value : misfit;
  return fitObject(name, value);
}

function fitPlain(type: string, value: unknown): unknown {
  if (type.startsWith("'")) return value === type.slice(1, -1) ? value : misfit;
  if (type === "null") return value === null ? value : misfit;
  if (type === "number") return typeof value === "number" && Number.isFinite(value) ? value : misfit;
  return typeof value === type ? value : misfit;
}

function fitObject(name: string, value: unknown): unknown {
  if (typeof value !== "object" || value === null || Array.isArray(value) || typeName(value) !== undefined) return misfit;
  const properties = propertiesOf(name);
  const entries = Object.entries(value).filter(([, item]) => item !== undefined && item !== null);
  const fitted = entries.map(([key, item]): [string, unknown] => [
    key,
    key in properties ? fit(properties[key]?.type ?? "any", item) : misfit,
  ]);
  if (fitted.some(([, item]) => item === misfit)) return misfit;
  const missing = Object.entries(properties).some(
    ([key, property]) => !property.optional && !entries.some(([given]) => given === key),
  );
  return missing ? misfit : Object.fromEntries(fitted);
}

function propertiesOf(name: string): ObjectSchema["properties"] {
  const object = schema.objects[name];
  if (!object) return {};
  return Object.assign({}, ...(object.bases ?? []).map(propertiesOf), object.properties) as ObjectSchema["properties"];
}

/** The Office.js class that an object of the model stands for. */
export function typeName(value: unknown): string | undefined {
  if (typeof value !== "object" || value === null) return undefined;
  const type: unknown = (value.constructor as { type?: unknown } | undefined)?.type;
  return typeof type === "string" ? type : undefined;
}
