/** Letters, digits and signs that tell rows apart: no spaces, brackets, stars, "指标3" numbering or points in brackets. */
const normal = (text: string): string =>
  text
    .normalize("NFKC")
    .replace(/\(\s*\d+\s*分?\s*\)?/g, "")
    .replace(/^指标\s*\d+\s*[.:、]?|[^\p{L}\p{N}]/gu, "");

/** Whether the letters of `short` come in this order in `long`: 特困人员供养基本生活标准 in 农村特困人员救助供养基本生活标准. */
const isWithin = (short: string, long: string): boolean => {
  let at = 0;
  for (const letter of short) {
    at = long.indexOf(letter, at) + 1;
    if (at === 0) return false;
  }
  return true;
};

const SHORTEST = 2;
/** Of a longer name at least so much must be in a place that names it by fewer letters. */
const SHARE = 0.4;

const names = (place: string, row: string): boolean => {
  const [a, b] = [normal(place), normal(row)];
  if (a === b) return a !== "";
  if (a.length < SHORTEST || b.length < SHORTEST) return false;
  if (b.includes(a)) return true;
  const [short, long] = a.length < b.length ? [a, b] : [b, a];
  return (a.includes(b) && b.length >= 3) || (short.length / long.length >= SHARE && short.length >= 5 && isWithin(short, long));
};

/** The rows of a table: by their numbers in the sheet, and the row above the first indicator. */
interface Rows {
  readonly rows: ReadonlyMap<number, string>;
  readonly indicatorHead: number | undefined;
}

/**
 * The rows that a place in words names. Its parts ("数量指标/工程资金金额", "木材销售收入, 林产品收入") are tried each for itself; a
 * part that is a row's whole name is taken for that row alone, and 第3行 is the third indicator row too. Empty where the words name no
 * row, or a group of them by its heading ("效益指标 (3 rows)", "form").
 */
export const rowsNamed = (where: string, { rows, indicatorHead }: Rows): ReadonlySet<number> => {
  const found = new Set<number>();
  for (const [, number] of where.matchAll(/第\s*(\d+)\s*行/g))
    if (indicatorHead !== undefined) found.add(indicatorHead + Number(number));
  if (/\brows?\b/.test(where)) return found;
  const parts = [where, ...where.split(/[/／,，;；]|(?<=[^\d])、/)].map((part) => part.replace(/第\s*\d+\s*行/g, "").trim());
  for (const part of parts) {
    const exact = [...rows].filter(([, name]) => normal(name) === normal(part));
    for (const [row] of exact.length > 0 ? exact : [...rows].filter(([, name]) => names(part, name))) found.add(row);
  }
  return found;
};
