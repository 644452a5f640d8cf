import { readFileSync, writeFileSync } from "node:fs";
import { createRequire } from "node:module";
import { argv } from "node:process";
import { fileURLToPath, pathToFileURL } from "node:url";
import ts from "typescript";
import type { ClassSchema, MemberSchema, ObjectSchema, Parameter, Schema } from "../src/workbench/protocol/schema";

/** Where the generated schema lies; a test regenerates it and compares. */
export const schemaFile = fileURLToPath(new URL("../src/workbench/protocol/schema.generated.json", import.meta.url));

/** Members that belong to the proxies of the library and never travel. */
const clientOnly = new Set(["context", "toJSON", "load", "set", "track", "untrack", "isNullObject"]);

type Declared = { classes: Set<string>; interfaces: Set<string>; enums: Map<string, string[]> };

/** Reads the Excel namespace of @types/office-js: members, kinds, types, read-only flags, enums, requirement sets. */
export function generateSchema(): Schema {
  const file = createRequire(import.meta.url).resolve("@types/office-js/index.d.ts");
  const source = ts.createSourceFile(file, readFileSync(file, "utf8"), ts.ScriptTarget.ES2022, true);
  const statements = source.statements.flatMap((statement) =>
    ts.isModuleDeclaration(statement) && statement.name.text === "Excel" && statement.body && ts.isModuleBlock(statement.body)
      ? [...statement.body.statements]
      : [],
  );
  const declared: Declared = { classes: new Set(), interfaces: new Set(), enums: new Map() };
  for (const statement of statements) {
    if (ts.isClassDeclaration(statement) && statement.name) declared.classes.add(statement.name.text);
    if (ts.isInterfaceDeclaration(statement)) declared.interfaces.add(statement.name.text);
    if (ts.isEnumDeclaration(statement)) declared.enums.set(statement.name.text, statement.members.map(enumText));
  }
  const schema: { classes: Record<string, ClassSchema>; objects: Record<string, ObjectSchema>; enums: Record<string, string[]> } =
    {
      classes: {},
      objects: {},
      enums: Object.fromEntries(declared.enums),
    };
  for (const statement of statements) {
    if (ts.isClassDeclaration(statement) && statement.name)
      schema.classes[statement.name.text] = classSchema(statement, declared);
    if (ts.isInterfaceDeclaration(statement)) schema.objects[statement.name.text] = objectSchema(statement, declared);
  }
  const used = usedObjects(schema);
  schema.objects = Object.fromEntries(Object.entries(schema.objects).filter(([name]) => used.has(name)));
  return schema;
}

/** The generated file's text: one class, object or enum a line, so that a change of the types shows up in a diff. */
export function schemaText(schema: Schema): string {
  const section = (entries: Record<string, unknown>): string =>
    Object.entries(entries)
      .map(([name, value]) => `    ${JSON.stringify(name)}: ${JSON.stringify(value)}`)
      .join(",\n");
  const sections = (["classes", "objects", "enums"] as const).map((key) => `  "${key}": {\n${section(schema[key])}\n  }`);
  return `{\n${sections.join(",\n")}\n}\n`;
}

function enumText(member: ts.EnumMember): string {
  return member.initializer && ts.isStringLiteral(member.initializer) ? member.initializer.text : member.name.getText();
}

function classSchema(node: ts.ClassDeclaration, declared: Declared): ClassSchema {
  const members: Record<string, MemberSchema> = {};
  let item: string | undefined;
  for (const member of node.members) {
    const name = member.name?.getText();
    if (name === undefined || clientOnly.has(name) || isStatic(member)) continue;
    const set = requirementSet(member);
    if (ts.isPropertyDeclaration(member) && member.type) {
      if (name === "items") item = typeText(member.type, declared).replace(/^class:|\[\]$/g, "");
      else members[name] = propertyMember(member.type, isReadOnly(member), set, declared);
    } else if (ts.isMethodDeclaration(member)) {
      const known = members[name];
      members[name] = withOverload(known?.kind === "method" ? known : undefined, member, set, declared);
    }
  }
  for (const member of Object.values(members))
    if (member.kind === "method") member.parameters.forEach((p) => (p.type = simplify(p.type, declared)));
  const set = requirementSet(node);
  return { ...(set === undefined ? {} : { set }), ...(item === undefined ? {} : { item }), members };
}

function propertyMember(type: ts.TypeNode, readOnly: boolean, set: string | undefined, declared: Declared): MemberSchema {
  const shared = set === undefined ? {} : { set };
  if (type.getText().startsWith("OfficeExtension.EventHandlers")) return { kind: "event", ...shared };
  const text = typeText(type, declared);
  if (/^class:\w+$/.test(text)) return { kind: "navigation", type: text.slice("class:".length), ...shared };
  return { kind: "scalar", type: text, ...(readOnly ? { readOnly } : {}), ...shared };
}

function withOverload(
  known: (MemberSchema & { kind: "method" }) | undefined,
  node: ts.MethodDeclaration,
  set: string | undefined,
  declared: Declared,
): MemberSchema {
  const parameters: Parameter[] = known ? known.parameters : [];
  node.parameters.forEach((parameter, index) => {
    const type = parameter.type ? typeText(parameter.type, declared) : "any";
    const optional = parameter.questionToken !== undefined || parameter.initializer !== undefined;
    const before = parameters[index];
    if (!before) parameters.push({ name: parameter.name.getText(), type, ...(optional || known ? { optional: true } : {}) });
    else parameters[index] = { ...before, type: `${before.type}|${type}`, ...(optional ? { optional } : {}) };
  });
  const returns = node.type ? typeText(node.type, declared) : "any";
  return {
    kind: "method",
    parameters,
    ...(returns === "void" ? {} : { returns }),
    ...((known?.set ?? set) ? { set: (known?.set ?? set) as string } : {}),
  };
}

function objectSchema(node: ts.InterfaceDeclaration, declared: Declared): ObjectSchema {
  const properties: Record<string, { type: string; optional?: true }> = {};
  for (const member of node.members) {
    if (!ts.isPropertySignature(member) || !member.type) continue;
    properties[member.name.getText()] = {
      type: typeText(member.type, declared),
      ...(member.questionToken ? { optional: true as const } : {}),
    };
  }
  const bases =
    node.heritageClauses?.flatMap((clause) => clause.types.map((type) => type.expression.getText().replace(/^Excel\./, ""))) ??
    [];
  return { properties, ...(bases.length > 0 ? { bases } : {}) };
}

/** A type as the schema writes it: `string|number|enum:X|class:Y|object:Z|'literal'`, with `[]` behind. */
function typeText(node: ts.TypeNode, declared: Declared): string {
  if (ts.isUnionTypeNode(node)) return simplify(node.types.map((type) => typeText(type, declared)).join("|"), declared);
  if (ts.isParenthesizedTypeNode(node)) return typeText(node.type, declared);
  if (ts.isArrayTypeNode(node)) {
    const element = typeText(node.elementType, declared);
    return element.includes("|") ? "any[]" : `${element}[]`;
  }
  if (ts.isLiteralTypeNode(node)) return ts.isStringLiteral(node.literal) ? `'${node.literal.text}'` : node.literal.getText();
  if (ts.isTypeReferenceNode(node)) {
    const name = node.typeName.getText().replace(/^Excel\./, "");
    const argument = node.typeArguments?.[0];
    if (name === "OfficeExtension.ClientResult" && argument) return typeText(argument, declared);
    if (declared.classes.has(name)) return `class:${name}`;
    if (declared.enums.has(name)) return `enum:${name}`;
    if (declared.interfaces.has(name)) return `object:${name}`;
    return "any";
  }
  return ["string", "number", "boolean", "void", "null", "undefined"].includes(node.getText()) ? node.getText() : "any";
}

/** Drops repetitions, and literals that only spell out an enum that is named as well. */
function simplify(type: string, declared: Declared): string {
  const parts = [...new Set(type.split("|"))];
  if (parts.includes("any")) return "any";
  const spelled = new Set(parts.flatMap((part) => declared.enums.get(part.replace(/^enum:/, "")) ?? []));
  return parts.filter((part) => !spelled.has(part.replace(/^'|'$/g, "")) && part !== "undefined").join("|");
}

/** The plain objects that properties and parameters mention, and what those mention. */
function usedObjects(schema: Schema): Set<string> {
  const used = new Set<string>();
  const visit = (type: string): void => {
    for (const [, name] of type.matchAll(/object:(\w+)/g)) {
      if (name === undefined || used.has(name)) continue;
      used.add(name);
      const object = schema.objects[name];
      object?.bases?.forEach((base) => visit(`object:${base}`));
      Object.values(object?.properties ?? {}).forEach((property) => visit(property.type));
    }
  };
  for (const { members } of Object.values(schema.classes))
    for (const member of Object.values(members)) {
      if (member.kind === "scalar") visit(member.type);
      if (member.kind === "method") member.parameters.forEach((parameter) => visit(parameter.type));
    }
  return used;
}

function requirementSet(node: ts.Node): string | undefined {
  const text = ts
    .getJSDocCommentsAndTags(node)
    .map((doc) => doc.getText())
    .join("\n");
  const match = /\[Api set: (\w+)(?: ([\d.]*\d))?/.exec(text);
  if (!match) return undefined;
  const [, name, version] = match;
  return name === "ExcelApi" && version !== undefined ? version : `${name ?? ""} ${version ?? ""}`.trim();
}

function isStatic(node: ts.ClassElement): boolean {
  return (
    ts.canHaveModifiers(node) && (ts.getModifiers(node) ?? []).some((modifier) => modifier.kind === ts.SyntaxKind.StaticKeyword)
  );
}

function isReadOnly(node: ts.PropertyDeclaration): boolean {
  return (ts.getModifiers(node) ?? []).some((modifier) => modifier.kind === ts.SyntaxKind.ReadonlyKeyword);
}

const script = argv[1];
if (script !== undefined && import.meta.url === pathToFileURL(script).href)
  writeFileSync(schemaFile, schemaText(generateSchema()));
