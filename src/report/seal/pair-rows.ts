import { cellText, keysOf, type Hash, type Seal, type SealedRow } from "./seal";
import type { FormRow } from "./form-rows";

/** A row as it was sealed, with its place in the seal, and the row that it is now; one of them is absent for rows gone or added. */
export interface RowPair {
  readonly was?: PlacedSealedRow;
  readonly is?: FormRow;
}

export interface PlacedSealedRow extends SealedRow {
  readonly index: number;
}

interface PlacedRow {
  readonly row: FormRow;
  readonly path: string;
  readonly name: string;
}

/** More trials than this cost more than they tell. */
const TRIALS = 900;

/**
 * Which row of today is which of then: by its headings and name, wherever it stands; by its name alone; by what its cells hold, where
 * it was renamed or several are called the same; and last by standing between the same rows.
 */
export const pairRows = async ({ rows, salt }: Seal, now: readonly FormRow[], hash: Hash): Promise<readonly RowPair[]> => {
  const then = rows.map((row, index) => ({ ...row, index }));
  const today = await Promise.all(now.map(async (row): Promise<PlacedRow> => ({ row, ...(await keysOf(row, salt, hash)) })));
  const blocks = new Set([...then, ...now].map(({ block }) => block));
  const pairs = await Promise.all(
    [...blocks].map((block) =>
      pairBlock(
        then.filter((row) => row.block === block),
        today.filter(({ row }) => row.block === block),
        { salt, hash },
      ),
    ),
  );
  return pairs.flat();
};

const pairBlock = async (
  then: readonly PlacedSealedRow[],
  today: readonly PlacedRow[],
  { salt, hash }: { readonly salt: string; readonly hash: Hash },
): Promise<RowPair[]> => {
  const found = new Map<PlacedSealedRow, PlacedRow>();
  const pair = (was: PlacedSealedRow | undefined, is: PlacedRow | undefined): void => {
    if (was && is) found.set(was, is);
  };
  const open = () => {
    const taken = new Set(found.values());
    return { then: then.filter((row) => !found.has(row)), today: today.filter((row) => !taken.has(row)) };
  };
  if (then.length === today.length && then.every(({ path }, index) => path === today[index]?.path))
    then.forEach((was, index) => pair(was, today[index]));
  for (const key of ["path", "name"] as const) {
    const rest = open();
    const alone = <Row extends PlacedSealedRow | PlacedRow>(rows: readonly Row[], wanted: string): Row | undefined => {
      const [only, ...more] = rows.filter((row) => row[key] === wanted);
      return more.length === 0 ? only : undefined;
    };
    for (const was of rest.then) if (alone(rest.then, was[key])) pair(was, alone(rest.today, was[key]));
  }
  const rest = open();
  if (rest.then.length * rest.today.length <= TRIALS) {
    const trials = await Promise.all(
      rest.then.flatMap((was) => rest.today.map(async (is) => ({ was, is, likeness: await likeness(was, is, salt, hash) }))),
    );
    const likely = trials.filter(({ likeness }) => likeness >= ENOUGH).sort((a, b) => b.likeness - a.likeness);
    const taken = new Set<PlacedRow>();
    for (const { was, is } of likely) {
      if (found.has(was) || taken.has(is)) continue;
      taken.add(is);
      pair(was, is);
    }
  }
  pairNeighbours(then, today, found);
  const added = open().today.map(({ row }) => ({ is: row }));
  return [
    ...then.map((was) => {
      const is = found.get(was);
      return { was, ...(is && { is: is.row }) };
    }),
    ...added,
  ];
};

/** At least half of what a row held. A name in common counts as one cell more. */
const ENOUGH = 0.5;

const likeness = async (was: PlacedSealedRow, { row, name }: PlacedRow, salt: string, hash: Hash): Promise<number> => {
  const alike = await Promise.all(
    was.cells.map(async ([kind, , digest]) => {
      const cell = row.all.get(kind);
      return cell !== undefined && (await hash(cellText(salt, was.index, kind, cell.content))) === digest;
    }),
  );
  return (alike.filter(Boolean).length + (was.name === name ? 1 : 0)) / (was.cells.length + 1);
};

/** A row that was written over stands between the same rows as before. */
const pairNeighbours = (
  then: readonly PlacedSealedRow[],
  today: readonly PlacedRow[],
  found: Map<PlacedSealedRow, PlacedRow>,
): void => {
  const taken = new Set(found.values());
  then.forEach((was, index) => {
    if (found.has(was)) return;
    const before = then[index - 1];
    const after = then[index + 1];
    const previous = before && found.get(before);
    const next = after && found.get(after);
    const at = before ? (previous ? today.indexOf(previous) + 1 : -1) : 0;
    const is = today[at];
    if (!is || taken.has(is)) return;
    // Where a row came or went at this very place, it is that one.
    if (after && next && today.indexOf(next) !== at + 1) return;
    taken.add(is);
    found.set(was, is);
  });
};
