import type { BaseData, SpendingKind } from "../../domain/base-data";
import { baseDataTemplates } from "../../templates/base-data";
import type { BaseDataTemplate } from "../../templates/base-data/template";
import { isBlankSheet } from "../blank-sheet";
import { readCompanionMark, readOwnMark } from "../markers";
import { asText, collector, type Collector } from "../reading/collector";
import { gridOf, rightOf, type Grid, type GridCell } from "../reading/grid";
import { namedArea } from "../reading/named-area";
import { isEndOfTable, isNote } from "../reading/table-end";
import type { NoRecognition } from "../recognise";
import type { SheetSnapshot } from "../snapshot";
import { findAnchors, type Anchors } from "./reading/anchors";
import { readBuildings, readSpending, readStaffing } from "./reading/blocks";
import { readBaseDataHead } from "./reading/head";
import { moneyUnitIn } from "./reading/numbers";
import { matchBaseDataTemplate } from "./reading/template-match";
import type { BaseDataRecognition } from "./recognition";

/**
 * Finds a base data form on a sheet by its title and headers, wherever they stand, and binds each field to its cell. Other tables
 * may stand on the same sheet: they are left alone. Rates in percent.
 */
export const recogniseBaseData = (
  snapshot: SheetSnapshot,
  templates: readonly BaseDataTemplate[] = baseDataTemplates,
): BaseDataRecognition | NoRecognition => {
  if (readCompanionMark(snapshot.names)) return { form: undefined, reasons: ["companion-sheet"] };
  if (isBlankSheet(snapshot)) return { form: undefined, reasons: ["empty-sheet"] };
  const grid = gridOf(snapshot);
  const mark = readOwnMark(snapshot.names);
  const own = mark && templates.find(({ id }) => id === mark.templateId);
  const anchors = findAnchors(grid);
  if (!own && !isBaseData(anchors)) return { form: undefined, reasons: ["no-tables"] };

  const collect = collector(grid);
  const blocks = readBlocks(grid, snapshot, anchors, collect);
  if (!own && !blocks.spending.some(({ kind }) => TELLING.has(kind))) return { form: undefined, reasons: ["no-tables"] };
  const year = blocks.year ?? mark?.year ?? yearOf(anchors.spending?.cells.get("final"));
  const present = { buildings: anchors.buildings !== undefined, measures: anchors.measures !== undefined };
  const form: BaseData = {
    templateId: own?.id ?? matchBaseDataTemplate(blocks.spending, present, templates),
    ...blocks,
    ...(year !== undefined && { year }),
  };
  const [from, to] = rangeOf(grid, anchors);
  return {
    form,
    basis: own ? "own" : "headers",
    confidence: confidenceIn(form),
    places: collect.places,
    notUnderstood: collect.leftOver().filter(({ cell }) => cell.row >= from && cell.row < to),
  };
};

/** Rows that only this form has. */
const TELLING: ReadonlySet<SpendingKind> = new Set([
  "threePublicExpenses",
  "officialVehicles",
  "operatingCosts",
  "projectExpenditure",
]);

const isBaseData = ({ title, staffing, spending }: Anchors): boolean =>
  spending !== undefined && (title !== undefined || staffing !== undefined);

const readBlocks = (grid: Grid, snapshot: SheetSnapshot, anchors: Anchors, collect: Collector) => {
  const { title, staffing, spending, buildings, measures, end } = anchors;
  const starts = [staffing, spending, buildings, measures].flatMap((block) => (block ? [block.row] : []));
  const after = (row: number): number => Math.min(end, ...starts.filter((start) => start > row));
  const first = Math.min(end, ...starts);
  const head = readBaseDataHead(grid, title, first, namedArea(snapshot.names, "单位名称"), collect);
  const moneyUnit = moneyUnitIn(unitTexts(grid, anchors, first));
  const isClosed = (row: number): boolean => after(row) < grid.bottom;
  const lines = spending ? readSpending(grid, spending, after(spending.row), isClosed(spending.row), moneyUnit, collect) : [];
  const value = measures && valueOf(grid, measures);
  if (measures) collect.understand(measures);
  return {
    ...head,
    moneyUnit,
    ...(staffing && { staffing: readStaffing(grid, staffing, collect) }),
    spending: lines,
    buildings: buildings ? readBuildings(grid, buildings, after(buildings.row), isClosed(buildings.row), collect) : [],
    ...(value && { measures: collect.field("measures", value, asText) }),
    notes: readNotes(grid, end, collect),
  };
};

const valueOf = (grid: Grid, label: GridCell): GridCell =>
  grid.filled(label.row).find(({ column }) => column > label.column) ?? rightOf(grid, label);

/** Where the unit of money may be said: beside the amounts' header first, then over the table. */
const unitTexts = (grid: Grid, { title, spending }: Anchors, first: number): readonly string[] => {
  const over = Array.from({ length: Math.max(first - (title?.row ?? grid.top), 0) }, (_, i) => (title?.row ?? grid.top) + i);
  return [...(spending ? [spending.row] : []), ...over].flatMap((row) => grid.filled(row).map(({ text }) => text));
};

/** Notes and lines for signatures from `from` on; another table ends them. */
const readNotes = (grid: Grid, from: number, collect: Collector): BaseData["notes"] => {
  const notes: BaseData["notes"][number][] = [];
  for (let row = from; row < grid.bottom; row++) {
    const cells = grid.filled(row);
    const [first] = cells;
    if (first === undefined) continue;
    if (!isEndOfTable(first)) break;
    collect.understand(...cells);
    if (isNote(first)) notes.push(collect.field(`notes[${notes.length}]`, first, asText));
  }
  return notes;
};

const yearOf = (cell: GridCell | undefined): number | undefined => {
  const year = /(?:19|20)\d{2}/.exec(cell?.compact ?? "")?.[0];
  return year === undefined ? undefined : Number(year);
};

/** The rows of the form: what stands over or under them belongs to other tables. */
const rangeOf = (grid: Grid, { title, staffing, spending, end }: Anchors): readonly [number, number] => {
  const from = title?.row ?? Math.min(staffing?.row ?? grid.bottom, spending?.row ?? grid.bottom);
  return [from, end];
};

const EXPECTED: readonly SpendingKind[] = [
  "threePublicExpenses",
  "officialVehicles",
  "vehicleRunning",
  "overseasVisits",
  "officialHospitality",
  "projectExpenditure",
  "operatingCosts",
  "procurement",
];

/** The share, 0…1, of what every vintage has that was found. */
const confidenceIn = ({ title, staffing, spending }: BaseData): number => {
  const outline: readonly boolean[] = [
    /基础数据/.test(title.text),
    staffing?.authorised !== undefined,
    staffing?.actual !== undefined,
    staffing?.controlRate !== undefined,
    ...(["lastFinal", "budget", "final"] as const).map((column) => spending.some((line) => line[column] !== undefined)),
    ...EXPECTED.map((wanted) => spending.some(({ kind }) => kind === wanted)),
  ];
  return outline.filter(Boolean).length / outline.length;
};
