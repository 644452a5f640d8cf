import { sum } from "../../domain/decimal";
import { MONEY_COLUMNS, type MoneyColumn } from "../../domain/funding";
import type { Printed } from "../../domain/printed";
import type { FundingLine, FundingRole } from "../../domain/self-evaluation";
import { sumMismatch } from "../../domain/sum-check";
import { compact } from "./grid";

/** How deep a numbering is: 一、 1. （一） （1）. */
const NUMBERINGS: readonly RegExp[] = [/^[一二三四五六七八九十]+、/, /^\([一二三四五六七八九十]+\)/, /^\d+[.、]/, /^\(\d+\)/];

/**
 * Rows that are parts of the row over them though no 其中 says so: 财政拨款 80, then 中央补助 50 and 省级补助 30. Told from the
 * numbering, or from the sums: only where the rows do not add up as they stand, and do so this way.
 */
export const withParts = (lines: readonly FundingLine[]): readonly FundingLine[] => {
  const numbered = byNumbering(lines);
  if (addsUp(numbered)) return numbered;
  return [bySums(numbered), partsAsStructure(numbered)].find(addsUp) ?? numbered;
};

const withRole = (line: FundingLine, role: FundingRole): FundingLine => ({ ...line, role });

const byNumbering = (lines: readonly FundingLine[]): readonly FundingLine[] => {
  const depths = lines.map(({ role, label }) =>
    role === "total" ? -1 : NUMBERINGS.findIndex((numbering) => numbering.test(compact(label.text))),
  );
  const first = depths.find((depth) => depth >= 0);
  const isDeeper = (depth: number): boolean => first !== undefined && depth > first;
  return lines.map((line, i) => (line.role === "source" && isDeeper(depths[i] ?? -1) ? withRole(line, "ofWhich") : line));
};

/** A row followed by rows that together are just as much has them for its parts. */
const bySums = (lines: readonly FundingLine[]): readonly FundingLine[] => {
  const roles = lines.map(({ role }) => role);
  for (let parent = 0; parent < lines.length; parent++) {
    if (roles[parent] === "total" || roles[parent] === "ofWhich") continue;
    for (let end = parent + 2; end < lines.length && canBePart(lines[end]); end++) {
      if (!canBePart(lines[parent + 1]) || !isSumOf(lines[parent], lines.slice(parent + 1, end + 1))) continue;
      for (let part = parent + 1; part <= end; part++) roles[part] = "ofWhich";
      break;
    }
  }
  return lines.map((line, i) => withRole(line, roles[i] ?? line.role));
};

const canBePart = (line: FundingLine | undefined): boolean =>
  line !== undefined && line.role !== "total" && line.role !== "structure";

const isSumOf = (whole: FundingLine | undefined, parts: readonly FundingLine[]): boolean => {
  const columns = MONEY_COLUMNS.filter((column) => whole?.[column]?.value?.value.gt(0));
  return (
    columns.length > 0 &&
    columns.every((column) => {
      const total = whole?.[column]?.value;
      const values = valuesOf(parts, column);
      return total !== undefined && values.length > 0 && sum(values.map(({ value }) => value)).eq(total.value);
    })
  );
};

/** 人员经费 and 公用经费 beside 项目支出 stand for 基本支出. */
const partsAsStructure = (lines: readonly FundingLine[]): readonly FundingLine[] =>
  lines.some(({ kind }) => kind === "basicExpenditure")
    ? lines
    : lines.map((line) =>
        line.role === "ofWhich" && /人员|公用|商品和服务/.test(line.label.text) ? withRole(line, "structure") : line,
      );

const valuesOf = (lines: readonly FundingLine[], column: MoneyColumn): readonly Printed[] =>
  lines.flatMap((line) => line[column]?.value ?? []);

/** Whether sources and structure, each where it is filled in, give the total in every column. */
const addsUp = (lines: readonly FundingLine[]): boolean => {
  const whole = lines.find(({ role }) => role === "total");
  return MONEY_COLUMNS.every((column) =>
    (["source", "structure"] as const).every((role) => {
      const total = whole?.[column]?.value;
      const values = valuesOf(
        lines.filter((line) => line.role === role),
        column,
      );
      return total === undefined || values.length === 0 || sumMismatch(values, total) === undefined;
    }),
  );
};
