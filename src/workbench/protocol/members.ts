import { HostError } from "./errors";
import type { Findings } from "./findings";
import { isAdvertised } from "./requirements";
import type { RequirementSets } from "./requirements";
import { conform, memberName, schema, typeName } from "./schema";
import type { MemberSchema } from "./schema";

/** A member of a model object, found by its name on the wire and allowed by schema and requirement sets. */
export interface Member {
  readonly name: string;
  /** "Class.member", as errors say it. */
  readonly location: string;
  /** Undefined for members that never appear in the types: those with an underscore, and services. */
  readonly schema: MemberSchema | undefined;
}

export const lowerFirst = (wire: string): string => (wire.startsWith("_") ? wire : wire.charAt(0).toLowerCase() + wire.slice(1));
export const upperFirst = (name: string): string => (name.startsWith("_") ? name : name.charAt(0).toUpperCase() + name.slice(1));

/** Properties that the library sends under another name than their own when they are set. */
const aliases: Readonly<Record<string, string>> = {
  "Worksheet.Gridlines": "showGridlines",
  "Worksheet.Headings": "showHeadings",
};

/** Finds members; the three answers to "not there" are made here. */
export class Members {
  constructor(
    readonly requirements: RequirementSets,
    readonly findings: Findings,
  ) {}

  /** Throws ApiNotFound when Office.js, or an Excel with these requirement sets, has no such member; NotImplemented when only this host has not. */
  find(object: object, wire: string): Member {
    const type = typeName(object) ?? "";
    const location = `${type}.${lowerFirst(wire)}`;
    const known = schema.classes[type];
    if (!known || wire.startsWith("_")) {
      const name = lowerFirst(wire);
      if (name in object) return { name, location, schema: undefined };
      // What the library sends of its own accord is there in Excel, though no types tell of it.
      throw wire.startsWith("_") ? this.missing(location) : new HostError("ApiNotFound", location);
    }
    const name = aliases[`${type}.${wire}`] ?? memberName(type, wire);
    const member = name === undefined ? undefined : known.members[name];
    if (name === undefined || !member || !isAdvertised(this.requirements, member.set))
      throw new HostError("ApiNotFound", location);
    if (!(name in object)) throw this.missing(`${type}.${name}`);
    return { name, location: `${type}.${name}`, schema: member };
  }

  missing(location: string): HostError {
    return new HostError("NotImplemented", location);
  }

  /** Calls a method with arguments that have been checked against its parameters. */
  call(object: object, member: Member, given: readonly unknown[]): unknown {
    const method = read(object, member.name);
    if (typeof method !== "function") throw this.missing(member.location);
    const args =
      member.schema?.kind === "method"
        ? member.schema.parameters.map((p, i) => argument(p, given[i]))
        : given.map((value) => value ?? undefined);
    return method.apply(object, args) as unknown;
  }

  assign(object: object, member: Member, value: unknown): void {
    const known = member.schema;
    if (known && (known.kind !== "scalar" || known.readOnly)) throw new HostError("InvalidArgument");
    if (!hasSetter(object, member.name)) throw this.missing(member.location);
    // An array property also takes one value for all cells; its shape is the model's matter.
    const fitting = known?.kind === "scalar" && !known.type.endsWith("[]") ? conform(known.type, value) : value;
    (object as Record<string, unknown>)[member.name] = fitting;
  }
}

export function read(object: object, name: string): unknown {
  return (object as Record<string, unknown>)[name];
}

function argument(parameter: { readonly type: string; readonly optional?: boolean }, value: unknown): unknown {
  if (value !== null && value !== undefined) return conform(parameter.type, value);
  if (parameter.type === "any") return value;
  if (!parameter.optional) throw new HostError("InvalidArgument");
  return undefined;
}

function hasSetter(object: object, name: string): boolean {
  for (let holder: object | null = object; holder !== null; holder = Object.getPrototypeOf(holder) as object | null) {
    const descriptor = Object.getOwnPropertyDescriptor(holder, name);
    if (descriptor) return descriptor.set !== undefined || descriptor.writable === true;
  }
  return false;
}
