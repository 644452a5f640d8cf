import type { Cell } from "../../sheet/address";
import type { FieldKind } from "../../sheet/field-kind";
import type { FoundForm } from "../../sheet/found-form";
import { formRows, type FormRow } from "./form-rows";
import { pairRows, type PlacedSealedRow } from "./pair-rows";
import { cellText, type Hash, type Seal } from "./seal";

/** What is no longer as it was sealed: a cell, or a row that came or went with all its cells. */
export type SealChange =
  | {
      readonly kind: "changed" | "added";
      readonly address: string;
      readonly cell: Cell;
      readonly row: string;
      readonly field: FieldKind;
    }
  /** Where it stood then. What it was called was not kept. */
  | { readonly kind: "gone"; readonly address: string; readonly field: FieldKind }
  | { readonly kind: "rowAdded"; readonly address: string; readonly cell: Cell; readonly row: string; readonly cells: number }
  | { readonly kind: "rowGone"; readonly address: string; readonly cells: number };

/** The later edits, in the order of the sheet; what is gone comes last. */
export const changesSince = async (
  seal: Seal,
  form: Pick<FoundForm, "fields" | "places" | "rowNames">,
  hash: Hash,
): Promise<readonly SealChange[]> => {
  const pairs = await pairRows(seal, formRows(form), hash);
  const changes = await Promise.all(
    pairs.map(async ({ was, is }) => {
      if (was && is) return rowChanges(was, is, seal.salt, hash);
      return was ? gone(was) : is ? added(is) : [];
    }),
  );
  return changes.flat().sort(asOnTheSheet);
};

const rowChanges = async (was: PlacedSealedRow, is: FormRow, salt: string, hash: Hash): Promise<SealChange[]> => {
  const row = is.names.at(-1) ?? "";
  const known = await Promise.all(
    was.cells.map(async ([field, address, digest]): Promise<SealChange[]> => {
      const now = is.all.get(field);
      if (!now) return [{ kind: "gone", address, field }];
      const isSame = (await hash(cellText(salt, was.index, field, now.content))) === digest;
      return isSame ? [] : [{ kind: "changed", address: now.address, cell: now.cell, row, field }];
    }),
  );
  const addresses = new Set(was.cells.map(([field]) => is.all.get(field)?.address));
  const more = is.cells.filter(({ address }) => !addresses.has(address));
  return [
    ...known.flat(),
    ...more.map(({ address, cell, kind: field }): SealChange => ({ kind: "added", address, cell, row, field })),
  ];
};

const gone = ({ cells, block }: PlacedSealedRow): SealChange[] => {
  const [first] = cells;
  if (!first) return [];
  if (block === "" || cells.length === 1) return cells.map(([field, address]): SealChange => ({ kind: "gone", address, field }));
  return [{ kind: "rowGone", address: first[1], cells: cells.length }];
};

const added = ({ cells, block, names }: FormRow): SealChange[] => {
  const [first] = cells;
  const row = names.at(-1) ?? "";
  if (!first) return [];
  if (block === "" || cells.length === 1)
    return cells.map(({ address, cell, kind: field }): SealChange => ({ kind: "added", address, cell, row, field }));
  return [{ kind: "rowAdded", address: first.address, cell: first.cell, row, cells: cells.length }];
};

const asOnTheSheet = (a: SealChange, b: SealChange): number => {
  const [one, other] = ["cell" in a ? a.cell : undefined, "cell" in b ? b.cell : undefined];
  if (one && other) return one.row - other.row || one.column - other.column;
  return Number(one === undefined) - Number(other === undefined);
};
