import type { HeaderFooter, PageSetup, Sheet, SheetProtection } from "hucre";
import { areaAddress, parseArea } from "../model/address";
import { newSheetState, type HeaderFooterState, type PageState, type ProtectionOptions, type SheetState } from "../model/state";

const papers = ["letter", "legal", "a3", "a4", "a5", "b4", "b5", "executive", "tabloid"] as const;

/** Points, as Excel's object model has them, to inches, as files have them. */
const inches = (points: number): number => points / 72;
const points = (inch: number | undefined, otherwise: number): number =>
  inch === undefined ? otherwise : Math.round(inch * 7200) / 100;

export const toPageSetup = (page: PageState): PageSetup => {
  const paper = papers.find((name) => name === page.paperSize.toLowerCase());
  const { horizontalFitToPages: wide, verticalFitToPages: high, scale } = page.zoom;
  const fits = wide !== undefined || high !== undefined;
  const { margins } = page;
  return {
    ...(paper ? { paperSize: paper } : {}),
    orientation: page.orientation === "Landscape" ? "landscape" : "portrait",
    // Zero pages means "as many as it takes"; left out it would mean one.
    ...(fits ? { fitToPage: true, fitToWidth: wide ?? 0, fitToHeight: high ?? 0 } : scale === undefined ? {} : { scale }),
    margins: {
      top: inches(margins.top),
      bottom: inches(margins.bottom),
      left: inches(margins.left),
      right: inches(margins.right),
      header: inches(margins.header),
      footer: inches(margins.footer),
    },
    ...(page.printArea.length > 0 ? { printArea: page.printArea.map((area) => areaAddress(area, true)).join(",") } : {}),
    ...(page.titleRows ? { printTitlesRow: `$${page.titleRows.first + 1}:$${page.titleRows.last + 1}` } : {}),
    ...(page.titleColumns
      ? {
          printTitlesColumn: areaAddress(
            {
              row: 0,
              rows: 1048576,
              column: page.titleColumns.first,
              columns: page.titleColumns.last - page.titleColumns.first + 1,
            },
            true,
          ),
        }
      : {}),
    showGridLines: page.printGridlines,
    showRowColHeaders: page.printHeadings,
    horizontalCentered: page.centerHorizontally,
    verticalCentered: page.centerVertically,
  };
};

const section = (mark: string, text: string): string => (text === "" ? "" : `&${mark}${text}`);
const together = (left: string, center: string, right: string): string =>
  section("L", left) + section("C", center) + section("R", right);

/** "&L…&C…&R…" apart; text before any mark is the centre's. */
const apart = (text: string | undefined): [left: string, center: string, right: string] => {
  const parts: Record<"L" | "C" | "R", string> = { L: "", C: "", R: "" };
  let current: keyof typeof parts = "C";
  for (const piece of (text ?? "").split(/(&&|&[LCR])/)) {
    if (/^&[LCR]$/.test(piece)) current = piece[1] as keyof typeof parts;
    else parts[current] += piece;
  }
  return [parts.L, parts.C, parts.R];
};

export const toHeaderFooter = ({ headersFooters: all, headersFootersState: state }: PageState): HeaderFooter => {
  const header = (each: HeaderFooterState): string => together(each.leftHeader, each.centerHeader, each.rightHeader);
  const footer = (each: HeaderFooterState): string => together(each.leftFooter, each.centerFooter, each.rightFooter);
  const [first, oddEven] = [state.startsWith("First"), state.includes("Odd")];
  const main = oddEven ? all.oddPages : all.defaultForAllPages;
  return {
    oddHeader: header(main),
    oddFooter: footer(main),
    ...(oddEven ? { differentOddEven: true, evenHeader: header(all.evenPages), evenFooter: footer(all.evenPages) } : {}),
    ...(first ? { differentFirst: true, firstHeader: header(all.firstPage), firstFooter: footer(all.firstPage) } : {}),
  };
};

const headersFooters = (from: HeaderFooter | undefined): Pick<PageState, "headersFooters" | "headersFootersState"> => {
  const read = (header: string | undefined, footer: string | undefined): HeaderFooterState => {
    const [leftHeader, centerHeader, rightHeader] = apart(header);
    const [leftFooter, centerFooter, rightFooter] = apart(footer);
    return { leftHeader, centerHeader, rightHeader, leftFooter, centerFooter, rightFooter };
  };
  const main = (): HeaderFooterState => read(from?.oddHeader, from?.oddFooter);
  const state = from?.differentOddEven
    ? from.differentFirst
      ? "FirstOddAndEven"
      : "OddAndEven"
    : from?.differentFirst
      ? "FirstAndDefault"
      : "Default";
  return {
    headersFooters: {
      defaultForAllPages: main(),
      oddPages: main(),
      evenPages: read(from?.evenHeader, from?.evenFooter),
      firstPage: read(from?.firstHeader, from?.firstFooter),
    },
    headersFootersState: state,
  };
};

const lines = (text: string | undefined, of: "row" | "column"): { first: number; last: number } | undefined => {
  const area = text === undefined ? undefined : parseArea(text.includes(":") ? text : `${text}:${text}`);
  if (!area) return undefined;
  return of === "row"
    ? { first: area.row, last: area.row + area.rows - 1 }
    : { first: area.column, last: area.column + area.columns - 1 };
};

export const fromPageSetup = (from: PageSetup | undefined, footers: HeaderFooter | undefined): PageState => {
  const plain = newSheetState().page;
  const fits = from?.fitToPage === true;
  // Files say nothing where they mean one page.
  const [wide, high] = [from?.fitToWidth ?? 1, from?.fitToHeight ?? 1];
  const [titleRows, titleColumns] = [lines(from?.printTitlesRow, "row"), lines(from?.printTitlesColumn, "column")];
  const { margins } = plain;
  return {
    ...plain,
    ...headersFooters(footers),
    orientation: from?.orientation === "landscape" ? "Landscape" : "Portrait",
    paperSize: from?.paperSize ? from.paperSize.charAt(0).toUpperCase() + from.paperSize.slice(1) : plain.paperSize,
    zoom: fits
      ? { ...(wide > 0 ? { horizontalFitToPages: wide } : {}), ...(high > 0 ? { verticalFitToPages: high } : {}) }
      : { scale: from?.scale ?? 100 },
    margins: {
      top: points(from?.margins?.top, margins.top),
      bottom: points(from?.margins?.bottom, margins.bottom),
      left: points(from?.margins?.left, margins.left),
      right: points(from?.margins?.right, margins.right),
      header: points(from?.margins?.header, margins.header),
      footer: points(from?.margins?.footer, margins.footer),
    },
    centerHorizontally: from?.horizontalCentered ?? false,
    centerVertically: from?.verticalCentered ?? false,
    printGridlines: from?.showGridLines ?? false,
    printHeadings: from?.showRowColHeaders ?? false,
    printArea: (from?.printArea ?? "").split(",").flatMap((address) => parseArea(address.replace(/^.*!/, "")) ?? []),
    ...(titleRows ? { titleRows } : {}),
    ...(titleColumns ? { titleColumns } : {}),
  };
};

const allowed = {
  allowFormatCells: "formatCells",
  allowFormatColumns: "formatColumns",
  allowFormatRows: "formatRows",
  allowInsertColumns: "insertColumns",
  allowInsertRows: "insertRows",
  allowInsertHyperlinks: "insertHyperlinks",
  allowDeleteColumns: "deleteColumns",
  allowDeleteRows: "deleteRows",
  allowSort: "sort",
  allowAutoFilter: "autoFilter",
  allowPivotTables: "pivotTables",
} as const satisfies Partial<Record<keyof ProtectionOptions, keyof SheetProtection>>;
type Allowed = keyof typeof allowed;

export const toProtection = ({ options, password }: NonNullable<SheetState["protection"]>): SheetProtection => ({
  sheet: true,
  objects: !options.allowEditObjects,
  scenarios: !options.allowEditScenarios,
  selectLockedCells: options.selectionMode === "Normal",
  selectUnlockedCells: options.selectionMode !== "None",
  ...Object.fromEntries((Object.keys(allowed) as Allowed[]).map((option) => [allowed[option], options[option]])),
  ...(password ? { password } : {}),
});

/** A password stands in the file as a hash that nobody can turn back, so the sheet opens protected but without one. */
export const fromProtection = (from: Sheet["protection"]): SheetState["protection"] => {
  if (!from || from.sheet === false) return undefined;
  const option = (name: Allowed): boolean => from[allowed[name]] === true;
  return {
    options: {
      allowAutoFilter: option("allowAutoFilter"),
      allowDeleteColumns: option("allowDeleteColumns"),
      allowDeleteRows: option("allowDeleteRows"),
      allowFormatCells: option("allowFormatCells"),
      allowFormatColumns: option("allowFormatColumns"),
      allowFormatRows: option("allowFormatRows"),
      allowInsertColumns: option("allowInsertColumns"),
      allowInsertHyperlinks: option("allowInsertHyperlinks"),
      allowInsertRows: option("allowInsertRows"),
      allowPivotTables: option("allowPivotTables"),
      allowSort: option("allowSort"),
      allowEditObjects: from.objects !== true,
      allowEditScenarios: from.scenarios !== true,
      selectionMode: from.selectUnlockedCells === false ? "None" : from.selectLockedCells === false ? "Unlocked" : "Normal",
    },
  };
};
