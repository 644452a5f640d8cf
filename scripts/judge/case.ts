import { existsSync, readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";

/** A fault that a careful auditor found. */
export interface Label {
  readonly case: string;
  /** The place in words: "数量指标/工程资金金额", "木材销售收入, 林产品收入", "总分", "all 100/100 rows". */
  readonly where: string;
  readonly rule: string;
  readonly what: string;
  readonly kind: "error" | "warning" | "debatable";
}

/** A place that is right; `rule` may name several codes: "W1/W2". */
export interface CheckedOk {
  readonly case: string;
  readonly rule: string;
  readonly where: string;
  readonly check: string;
}

export interface Case {
  readonly id: string;
  readonly workbook: string;
  /** Sheet rows, counted from 1, to the name that stands in them. */
  readonly rows: ReadonlyMap<number, string>;
  /** The row above the first indicator. */
  readonly indicatorHead: number | undefined;
  /** ID.json says `partial`: rows of the table are missing in the copy, so that its sums cannot be right. */
  readonly isCut: boolean;
}

export interface Folder {
  readonly cases: readonly Case[];
  readonly labels: readonly Label[];
  readonly checkedOk: readonly CheckedOk[];
}

const json = (path: string): unknown => JSON.parse(readFileSync(path, "utf8"));

interface RowsFile {
  readonly rows: Readonly<Record<string, string>>;
  readonly indicatorHead?: number;
}

/** Reads ID.xlsx with ID.rows.json, labels.json and checked-ok.json. Throws where a workbook lacks its rows. */
export const readFolder = (folder: string): Folder => {
  const ids = readdirSync(folder)
    .flatMap((file) => /^(.+)\.xls[xm]$/.exec(file)?.[1] ?? [])
    .sort();
  const listOf = <T>(file: string): T[] => (existsSync(join(folder, file)) ? (json(join(folder, file)) as T[]) : []);
  return {
    cases: ids.map((id) => {
      const { rows, indicatorHead } = json(join(folder, `${id}.rows.json`)) as RowsFile;
      const about = join(folder, `${id}.json`);
      const workbook = [`${id}.xlsx`, `${id}.xlsm`].map((file) => join(folder, file)).find((path) => existsSync(path));
      if (workbook === undefined) throw new Error(`no workbook for ${id}`);
      return {
        id,
        workbook,
        rows: new Map(Object.entries(rows).map(([row, name]) => [Number(row), name])),
        indicatorHead,
        isCut: existsSync(about) && Boolean((json(about) as { readonly partial?: unknown }).partial),
      };
    }),
    labels: listOf<Label>("labels.json"),
    checkedOk: listOf<CheckedOk>("checked-ok.json"),
  };
};
