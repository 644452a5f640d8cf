import type { RuleSet } from "../../rules/rule-set";
import type { FieldKind } from "../../sheet/field-kind";
import type { FoundForm } from "../../sheet/found-form";
import { formRows, type FormRow } from "./form-rows";

/** SHA-256 of a text's UTF-8, in hexadecimal. */
export type Hash = (text: string) => Promise<string>;

/**
 * 封存: what a form was when it was handed in. Each cell's content is kept as a salted digest, never in clear; so is what the rows are
 * called. The salt lies beside them: who has the file can still try out what a cell with few possible contents, a score, may have held.
 */
export interface Seal {
  readonly sheetId: string;
  readonly sheetName: string;
  readonly templateId: string;
  /** "2026-03-02 14:10", where the person was. */
  readonly time: string;
  readonly ruleSet: RuleSet;
  readonly salt: string;
  readonly rows: readonly SealedRow[];
  /** Digest of all the above but the sheet's id, which other hosts may change. */
  readonly all: string;
}

export interface SealedRow {
  readonly block: string;
  /** Digests of the headings over it with its own name, and of the name alone. */
  readonly path: string;
  readonly name: string;
  readonly cells: readonly SealedCell[];
}

/** What the cell is, where it stood ("C14"), and the digest of what it held. */
export type SealedCell = readonly [kind: FieldKind, address: string, hash: string];

export type SealMeta = Omit<Seal, "rows" | "all">;

export const sealForm = async (form: FoundForm, meta: SealMeta, hash: Hash): Promise<Seal> => {
  const rows = await Promise.all(formRows(form).map((row, index) => sealRow(row, index, meta.salt, hash)));
  return { ...meta, rows, all: await hashOfAll({ ...meta, rows }, hash) };
};

const sealRow = async (row: FormRow, index: number, salt: string, hash: Hash): Promise<SealedRow> => {
  const { path, name } = await keysOf(row, salt, hash);
  const cells = row.cells.map(async ({ kind, address, content }): Promise<SealedCell> => {
    return [kind, address, await hash(cellText(salt, index, kind, content))];
  });
  return { block: row.block, path, name, cells: await Promise.all(cells) };
};

/** By these a row is known again. */
export const keysOf = async (
  { block, names }: Pick<FormRow, "block" | "names">,
  salt: string,
  hash: Hash,
): Promise<Pick<SealedRow, "path" | "name">> => {
  const [path, name] = await Promise.all([
    hash(JSON.stringify([salt, "path", block, names])),
    hash(JSON.stringify([salt, "name", block, names.at(-1) ?? ""])),
  ]);
  return { path, name };
};

/** What is digested of a cell: its row's place at the time of sealing is in it, so that equal contents have unequal digests. */
export const cellText = (salt: string, row: number, kind: FieldKind, content: string): string =>
  JSON.stringify([salt, "cell", row, kind, content]);

const hashOfAll = ({ sheetName, templateId, time, ruleSet, salt, rows }: Omit<Seal, "all">, hash: Hash): Promise<string> =>
  hash(
    JSON.stringify([
      sheetName,
      templateId,
      time,
      ruleSet.version,
      ruleSet.rules,
      salt,
      rows.map(({ block, path, name, cells }) => [block, path, name, cells]),
    ]),
  );

/** Whether nobody has touched the record itself. */
export const isWhole = async (seal: Seal, hash: Hash): Promise<boolean> => (await hashOfAll(seal, hash)) === seal.all;

/** "7F3A-91C2-0B44-5D1E": as much of the digest of all as people can compare. */
export const codeOf = ({ all }: Pick<Seal, "all">): string => (all.slice(0, 16).toUpperCase().match(/.{4}/g) ?? []).join("-");
