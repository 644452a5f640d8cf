import { HostError } from "./errors";
import { isAdvertised } from "./requirements";
import { memberName, schema, typeName } from "./schema";
import type { ClassSchema, MemberSchema } from "./schema";
import { read, upperFirst } from "./members";
import type { Members } from "./members";
import type { Query } from "./types";

interface Selection {
  [segment: string]: Selection;
}

export interface LoadOptions {
  readonly members: Members;
  /** The id under which the object is kept, undefined when it is not. */
  readonly referenceId: (object: object) => string | undefined;
  /** Names as JavaScript has them and `items`, instead of those of the wire. */
  readonly asJson: boolean;
}

/** What a Query action answers: the selected properties, nested objects and collections, and always the ids. */
export function load(object: object, query: Query, options: LoadOptions): Record<string, unknown> {
  const selection: Selection = {};
  const paths = [...(query.Select ?? []), ...(query.Expand ?? []).map((path) => `${path}/*`)];
  for (const path of paths.length > 0 ? paths : ["*"]) {
    let at = selection;
    for (const segment of path.split("/").map((text) => text.trim())) if (segment !== "") at = at[segment] ??= {};
  }
  return pick(object, selection, options, query);
}

/** The keys by which the library can address an object again. */
export function identity(object: object, options: LoadOptions): Record<string, unknown> {
  const answer: Record<string, unknown> = {};
  if ("id" in object && schema.classes[typeName(object) ?? ""]?.members["id"]) answer[wire("id", options)] = object.id;
  if ("_Id" in object) answer["_Id"] = object._Id;
  const reference = options.referenceId(object);
  if (reference !== undefined) answer["_ReferenceId"] = reference;
  return answer;
}

function pick(object: object, selection: Selection, options: LoadOptions, query: Query = {}): Record<string, unknown> {
  const type = typeName(object) ?? "";
  const known = schema.classes[type];
  if (!known) throw options.members.missing(type);
  if (known.item !== undefined) return pickItems(object, known, selection, options, query);
  const answer: Record<string, unknown> = {};
  for (const [segment, inner] of Object.entries(selection)) {
    if (segment === "*") Object.assign(answer, allScalars(object, known, options));
    else pickMember(object, type, segment, inner, options, answer);
  }
  return { ...answer, ...identity(object, options) };
}

function pickMember(
  object: object,
  type: string,
  segment: string,
  inner: Selection,
  options: LoadOptions,
  answer: Record<string, unknown>,
): void {
  const name = memberName(type, segment);
  const member = name === undefined ? undefined : schema.classes[type]?.members[name];
  if (name === undefined || (member?.kind !== "scalar" && member?.kind !== "navigation")) {
    options.members.findings.warnings.push(`load: ${type} has no property '${segment}'`);
    return;
  }
  const found = options.members.find(object, upperFirst(name));
  const key = wire(name, options);
  const value = located(found.location, () => read(object, name));
  if (member.kind === "scalar") answer[key] = plain(value);
  else if (value === null || value === undefined) answer[key] = null;
  else answer[key] = Object.assign(answer[key] ?? {}, pick(value, Object.keys(inner).length > 0 ? inner : { "*": {} }, options));
}

function pickItems(
  object: object,
  known: ClassSchema,
  selection: Selection,
  options: LoadOptions,
  query: Query,
): Record<string, unknown> {
  const skip = query.Skip ?? 0;
  const end = query.Top !== undefined && query.Top > 0 ? skip + query.Top : undefined;
  const items = (read(object, "items") as readonly object[]).slice(skip, end);
  return {
    ...allScalars(object, known, options),
    [options.asJson ? "items" : "_Items"]: items.map((item, index) => ({
      _Index: skip + index,
      ...pick(item, selection, options),
    })),
    ...identity(object, options),
  };
}

/** The scalars this host has; what it has not stays unloaded, and reading it is then an error of its own in the add-in. */
function allScalars(object: object, known: ClassSchema, options: LoadOptions): Record<string, unknown> {
  const there = (name: string, member: MemberSchema): boolean =>
    member.kind === "scalar" && name in object && isAdvertised(options.members.requirements, member.set);
  const names = Object.entries(known.members).filter(([name, member]) => there(name, member));
  const location = (name: string): string => `${typeName(object) ?? ""}.${name}`;
  return Object.fromEntries(
    names.map(([name]) => [wire(name, options), plain(located(location(name), () => read(object, name)))]),
  );
}

function wire(name: string, options: LoadOptions): string {
  return options.asJson ? name : upperFirst(name);
}

function plain(value: unknown): unknown {
  return value instanceof Date ? value.toISOString() : (value ?? null);
}

/** Adds the member to an error that does not say where it arose. */
export function located<T>(location: string, act: () => T): T {
  try {
    return act();
  } catch (error) {
    if (error instanceof HostError) error.location ??= location;
    throw error;
  }
}
