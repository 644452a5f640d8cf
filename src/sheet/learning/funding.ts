import { isNotApplicable, pointsOf } from "../../domain/number-text";
import { namePartOf } from "../../templates/defined-name";
import type { FundingBlock, FundingColumnRole, FundingRow, Template } from "../../templates/template";
import { a1 } from "../address";
import type { Collector } from "../reading/collector";
import { fundingKind, fundingRole } from "../reading/funding-label";
import { fundingRowKind, isHeadingOfSources, moneyUnitIn } from "../reading/funding-text";
import type { FundingHeader } from "../reading/funding";
import { compact, labelOf, type Grid, type GridCell } from "../reading/grid";
import { firstOf, tile, type Bounds } from "./bounds";
import type { Corrections, Notes } from "./learned";

export interface LearnedFunding {
  readonly block: FundingBlock;
  readonly moneyUnit: "元" | "万元" | undefined;
  /** Which row carries the points for execution, where there is a column for them. */
  readonly executionRow: number | undefined;
}

interface Source {
  readonly grid: Grid;
  readonly header: FundingHeader;
  readonly bounds: Bounds;
  readonly known: readonly Template[];
  readonly corrections: Corrections;
  readonly collect: Collector;
  readonly notes: Notes;
}

/** The block of the money, rows before `end`; amounts are left out. Undefined when its cells do not fit into the form's columns. */
export const learnFunding = (source: Source, end: number): LearnedFunding | undefined => {
  const { grid, header, bounds, corrections, collect, notes } = source;
  const cells = header.columns.map((column) => ({ ...column, cell: headerCell(grid, header, column.first) }));
  const all = cells.map((column) => ({ ...column, role: corrections.fundingColumns?.[a1(column.cell)] ?? column.role }));
  const kept = all.filter((column): column is typeof column & { role: FundingColumnRole } => column.role !== "none");
  const spans = tile([grid.left, ...kept.map(({ first }) => first)], bounds);
  if (spans === undefined || kept.length === 0) return undefined;
  for (const { role, cell } of all) notes.understood.push({ part: "fundingColumn", role, cell: cell.area, text: cell.text });
  collect.understand(...cells.map(({ cell }) => cell));
  const left = Math.min(...cells.map(({ first }) => first));
  const label = grid.filled(header.row).find(({ column }) => column < left) ?? grid.at(header.row, grid.left);
  if (label.text !== "") {
    collect.understand(label);
    notes.understood.push({ part: "fundingHeader", cell: label.area, text: label.text });
  }
  const moneyUnit = moneyUnitIn(grid, header);
  const weightColumn = kept.find(({ role }) => role === "weight");
  const found = readRows(source, left, end, weightColumn?.first);
  const execution = found.rows.findIndex(({ role }) => role === "total");
  const executionRow = weightColumn === undefined || found.rows.length === 0 ? undefined : Math.max(execution, 0);
  const text = label.text.replace(/\s*\n\s*/g, "");
  return {
    moneyUnit,
    executionRow,
    block: {
      header: moneyUnit === undefined || compact(text).includes(moneyUnit) ? text : `${text}（${moneyUnit}）`,
      labelSpan: spans[0] ?? { first: 0, last: 0 },
      columns: kept.map(({ role, cell }, i) => ({
        role,
        header: cell.text.replace(/\s*\n\s*/g, ""),
        span: spans[i + 1] ?? { first: 0, last: 0 },
      })),
      // points that are repeated on the rows below are printed once
      rows: found.rows.map(({ weight, ...row }, i) => (i === executionRow && weight !== undefined ? { ...row, weight } : row)),
      ...(found.texts.length > 0 && { texts: found.texts }),
      ...(found.noPoints !== undefined && found.noPoints !== "—" && { noPoints: found.noPoints }),
      ...(found.note !== undefined && { note: found.note }),
    },
  };
};

const headerCell = (grid: Grid, header: FundingHeader, column: number): GridCell => {
  const lower = grid.at(header.lastRow, column);
  return lower.text === "" ? grid.at(header.row, column) : lower;
};

const readRows = (
  { grid, header, bounds, known, corrections, collect, notes }: Source,
  left: number,
  end: number,
  weights: number | undefined,
) => {
  const rows: FundingRow[] = [];
  const texts: NonNullable<FundingBlock["texts"]>[number][] = [];
  let note: string | undefined;
  let noPoints: string | undefined;
  for (let row = header.lastRow + 1; row < end; row++) {
    const found = fundingRowKind(grid, row, left);
    if (found.kind === "none") continue;
    if (found.kind === "texts") {
      const areas = areasOf(grid, row);
      const spans = tile(areas.map(firstOf), bounds);
      if (spans === undefined) continue;
      texts.push(areas.map((cell, i) => ({ text: withoutAmount(cell), span: spans[i] ?? { first: 0, last: 0 } })));
      collect.understand(...found.cells);
      for (const cell of found.cells) notes.understood.push({ part: "fundingText", cell: cell.area, text: withoutAmount(cell) });
      continue;
    }
    const filled = grid.filled(row);
    collect.understand(...filled);
    if (found.kind === "note") {
      const text = filled[0]?.text ?? "";
      const isHeading = isHeadingOfSources(text);
      if (isHeading) texts.push([{ text, span: { first: 0, last: bounds.starts.length - 1 } }]);
      else note = note === undefined ? text : `${note}\n${text}`;
      if (filled[0]) notes.understood.push({ part: isHeading ? "fundingText" : "fundingNote", cell: filled[0].area, text });
      continue;
    }
    const { label } = found;
    const points = weights === undefined ? undefined : grid.at(row, weights);
    if (points?.own === true && isNotApplicable(points.text)) noPoints ??= points.text;
    const weight = corrections.weights?.[a1(label.area)] ?? (points && pointsOf(points.raw, points.text)?.toNumber());
    const read = rowOf(label, rows, known, corrections);
    rows.push({ ...read, ...(weight !== undefined && weight > 0 && { weight }) });
    notes.understood.push({ part: "fundingRow", kind: read.kind, role: read.role, weight, cell: label.area, text: read.label });
  }
  return { rows, texts, note, noPoints };
};

const rowOf = (
  label: GridCell,
  before: readonly FundingRow[],
  known: readonly Template[],
  { fundingRows }: Corrections,
): FundingRow => {
  const text = withoutAmount(label);
  const corrected = fundingRows?.[a1(label.area)];
  const kind = corrected?.kind ?? fundingKind(text);
  const role = corrected?.role ?? fundingRole(kind, text, before.at(-1)?.role);
  return { label: text, kind, role, shortName: shortNameOf(text, before, known) };
};

const AMOUNT = /([:：])\s*[\d,，.]+\s*(?:万元|亿元|元)?\s*$/;
/** The label as it is printed, indented where it is, without an amount behind it. */
const withoutAmount = ({ raw, text }: GridCell): string =>
  `${/^\s*/.exec(typeof raw === "string" ? raw : "")?.[0] ?? ""}${text.replace(AMOUNT, "$1")}`;

/** The row's areas from the left, those that are merged and empty too. */
const areasOf = (grid: Grid, row: number): readonly GridCell[] =>
  Array.from({ length: grid.right - grid.left }, (_, i) => grid.at(row, grid.left + i)).filter(
    ({ own, text, area }) => own && (text !== "" || area.columns > 1),
  );

/** As a known form calls a row of this label, or what stands behind 其中： without numbers; never one name for two rows. */
const shortNameOf = (label: string, before: readonly FundingRow[], known: readonly Template[]): string => {
  const isTaken = (name: string): boolean => before.some(({ shortName }) => shortName.toLowerCase() === name.toLowerCase());
  const likeKnown = known.flatMap(({ funding }) => funding.rows).find((row) => labelOf(row.label) === labelOf(label))?.shortName;
  const name = likeKnown ?? (namePartOf(label.split(/[:：]/).findLast((part) => namePartOf(part) !== "") ?? "") || "资金");
  if (!isTaken(name)) return name;
  const numbered = Array.from("二三四五六七八九", (numeral) => `${name.slice(0, 50)}${numeral}`);
  return (
    [...numbered, ...numbered.flatMap((first) => numbered.map((second) => first + second.slice(-1)))].find(
      (candidate) => !isTaken(candidate),
    ) ?? name
  );
};
