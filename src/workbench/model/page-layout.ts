import type { Area, SheetId } from "../engine/engine";
import { HostError } from "../protocol/errors";
import { maxColumns, maxRows } from "./address";
import type { Book } from "./book";
import { HeaderFooterGroup } from "./header-footer";
import { Range } from "./range";
import { RangeAreas } from "./range-areas";
import { resolveAreas, resolveRange } from "./resolve";
import type { PageState } from "./state";

const pointsPer = { Points: 1, Inches: 72, Centimeters: 72 / 2.54 } as const;

type Margins = PageState["margins"];

/** How a sheet is printed. The host keeps it beside the spreadsheet. Margins are points. */
export class PageLayout {
  static readonly type: string = "PageLayout";

  constructor(
    readonly book: Book,
    readonly sheet: SheetId,
  ) {}

  get headersFooters(): HeaderFooterGroup {
    return new HeaderFooterGroup(this.book, this.#page);
  }

  get orientation(): PageState["orientation"] {
    return this.#page.orientation;
  }
  set orientation(orientation: PageState["orientation"]) {
    this.#set({ orientation });
  }
  get paperSize(): string {
    return this.#page.paperSize;
  }
  set paperSize(paperSize: string) {
    this.#set({ paperSize });
  }
  get zoom(): PageState["zoom"] {
    return this.#page.zoom;
  }
  set zoom(zoom: PageState["zoom"]) {
    const { scale, horizontalFitToPages, verticalFitToPages } = zoom;
    const fitting = horizontalFitToPages !== undefined || verticalFitToPages !== undefined;
    if (scale !== undefined && (fitting || scale < 10 || scale > 400)) throw new HostError("InvalidArgument");
    this.#set({ zoom });
  }
  get centerHorizontally(): boolean {
    return this.#page.centerHorizontally;
  }
  set centerHorizontally(centerHorizontally: boolean) {
    this.#set({ centerHorizontally });
  }
  get centerVertically(): boolean {
    return this.#page.centerVertically;
  }
  set centerVertically(centerVertically: boolean) {
    this.#set({ centerVertically });
  }
  get blackAndWhite(): boolean {
    return this.#page.blackAndWhite;
  }
  set blackAndWhite(blackAndWhite: boolean) {
    this.#set({ blackAndWhite });
  }
  get draftMode(): boolean {
    return this.#page.draftMode;
  }
  set draftMode(draftMode: boolean) {
    this.#set({ draftMode });
  }
  get printGridlines(): boolean {
    return this.#page.printGridlines;
  }
  set printGridlines(printGridlines: boolean) {
    this.#set({ printGridlines });
  }
  get printHeadings(): boolean {
    return this.#page.printHeadings;
  }
  set printHeadings(printHeadings: boolean) {
    this.#set({ printHeadings });
  }
  get printOrder(): PageState["printOrder"] {
    return this.#page.printOrder;
  }
  set printOrder(printOrder: PageState["printOrder"]) {
    this.#set({ printOrder });
  }
  get firstPageNumber(): number | "" {
    return this.#page.firstPageNumber;
  }
  set firstPageNumber(firstPageNumber: number | "") {
    this.#set({ firstPageNumber });
  }

  get topMargin(): number {
    return this.#page.margins.top;
  }
  set topMargin(top: number) {
    this.#setMargins({ top });
  }
  get bottomMargin(): number {
    return this.#page.margins.bottom;
  }
  set bottomMargin(bottom: number) {
    this.#setMargins({ bottom });
  }
  get leftMargin(): number {
    return this.#page.margins.left;
  }
  set leftMargin(left: number) {
    this.#setMargins({ left });
  }
  get rightMargin(): number {
    return this.#page.margins.right;
  }
  set rightMargin(right: number) {
    this.#setMargins({ right });
  }
  get headerMargin(): number {
    return this.#page.margins.header;
  }
  set headerMargin(header: number) {
    this.#setMargins({ header });
  }
  get footerMargin(): number {
    return this.#page.margins.footer;
  }
  set footerMargin(footer: number) {
    this.#setMargins({ footer });
  }
  setPrintMargins(unit: keyof typeof pointsPer, margins: Partial<Margins>): void {
    this.#setMargins(Object.fromEntries(Object.entries(margins).map(([side, size]) => [side, size * pointsPer[unit]])));
  }

  getPrintAreaOrNullObject(): RangeAreas | null {
    const { printArea } = this.#page;
    return printArea.length > 0 ? new RangeAreas(this.book, this.sheet, printArea) : null;
  }
  getPrintArea(): RangeAreas {
    return orNotFound(this.getPrintAreaOrNullObject());
  }
  setPrintArea(area: Range | RangeAreas | string): void {
    const areas =
      typeof area === "string" ? resolveAreas(this.book, this.sheet, area) : area instanceof Range ? [area.area] : area.list();
    if (typeof area !== "string" && area.sheet !== this.sheet) throw new HostError("InvalidArgument");
    this.#set({ printArea: areas });
  }
  getPrintTitleRowsOrNullObject(): Range | null {
    const rows = this.#page.titleRows;
    return rows
      ? new Range(this.book, this.sheet, { row: rows.first, rows: rows.last - rows.first + 1, column: 0, columns: maxColumns })
      : null;
  }
  getPrintTitleRows(): Range {
    return orNotFound(this.getPrintTitleRowsOrNullObject());
  }
  setPrintTitleRows(rows: Range | string): void {
    const { row: first, rows: count } = this.#area(rows);
    this.#set({ titleRows: { first, last: first + count - 1 } });
  }
  getPrintTitleColumnsOrNullObject(): Range | null {
    const columns = this.#page.titleColumns;
    return columns
      ? new Range(this.book, this.sheet, {
          row: 0,
          rows: maxRows,
          column: columns.first,
          columns: columns.last - columns.first + 1,
        })
      : null;
  }
  getPrintTitleColumns(): Range {
    return orNotFound(this.getPrintTitleColumnsOrNullObject());
  }
  setPrintTitleColumns(columns: Range | string): void {
    const { column: first, columns: count } = this.#area(columns);
    this.#set({ titleColumns: { first, last: first + count - 1 } });
  }

  get #page(): PageState {
    return this.book.sheetState(this.sheet).page;
  }

  #area(given: Range | string): Area {
    const range = typeof given === "string" ? resolveRange(this.book, this.sheet, given) : given;
    if (range.sheet !== this.sheet) throw new HostError("InvalidArgument");
    return range.area;
  }

  #set(change: Partial<PageState>): void {
    this.book.guardWrite();
    Object.assign(this.#page, change);
    this.book.touched();
  }

  #setMargins(change: Partial<Margins>): void {
    if (Object.values(change).some((size) => size < 0)) throw new HostError("InvalidArgument");
    this.#set({ margins: { ...this.#page.margins, ...change } });
  }
}

function orNotFound<T>(found: T | null): T {
  if (found === null) throw new HostError("ItemNotFound");
  return found;
}
