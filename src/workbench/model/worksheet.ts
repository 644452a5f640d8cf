import type { SheetId } from "../engine/engine";
import { HostError } from "../protocol/errors";
import { wholeSheet } from "./address";
import type { Book } from "./book";
import { WorksheetFreezePanes } from "./freeze-panes";
import { guardStructure } from "./guards";
import { WorksheetCustomPropertyCollection } from "./keyed";
import { NamedItemCollection } from "./named-items";
import { PageLayout } from "./page-layout";
import { Range } from "./range";
import { RangeAreas } from "./range-areas";
import { register } from "./registrations";
import type { EventName } from "./registrations";
import { resolveAreas, resolveRange } from "./resolve";
import { color } from "./style-access";
import { WorksheetProtection } from "./worksheet-protection";

type Visibility = "Visible" | "Hidden" | "VeryHidden";

export class Worksheet {
  static readonly type: string = "Worksheet";

  constructor(
    readonly book: Book,
    readonly sheet: SheetId,
  ) {}

  get id(): string {
    this.#entry();
    return this.book.officeId(this.sheet);
  }
  get name(): string {
    return this.#entry().name;
  }
  set name(name: string) {
    guardStructure(this.book);
    checkSheetName(this.book, name, this.sheet);
    this.book.engine.sheets.rename(this.sheet, name);
    this.book.touched();
  }
  get position(): number {
    return this.book.engine.sheets.list().findIndex(({ id }) => id === this.sheet);
  }
  set position(position: number) {
    guardStructure(this.book);
    if (!Number.isInteger(position) || position < 0 || position >= this.book.engine.sheets.list().length)
      throw new HostError("InvalidArgument");
    this.book.engine.sheets.move(this.sheet, position);
    this.book.touched();
  }
  get visibility(): Visibility {
    return this.#entry().visibility;
  }
  set visibility(visibility: Visibility) {
    guardStructure(this.book);
    if (visibility !== "Visible" && this.#isLastVisible()) throw new HostError("InvalidOperation");
    this.book.engine.sheets.setVisibility(this.sheet, visibility);
    this.book.touched();
  }
  get tabColor(): string {
    return this.#entry().tabColor.toUpperCase();
  }
  set tabColor(given: string) {
    this.book.guardWrite();
    this.book.engine.sheets.setTabColor(this.sheet, given === "" ? "" : color(given));
    this.book.touched();
  }
  get showGridlines(): boolean {
    return this.book.engine.showGridlines(this.sheet);
  }
  set showGridlines(show: boolean) {
    this.book.guardWrite();
    this.book.engine.setShowGridlines(this.sheet, show);
    this.book.touched();
  }
  get showHeadings(): boolean {
    return this.book.sheetState(this.sheet).showHeadings;
  }
  set showHeadings(show: boolean) {
    this.book.guardWrite();
    this.book.sheetState(this.sheet).showHeadings = show;
    this.book.touched();
  }

  get names(): NamedItemCollection {
    return new NamedItemCollection(this.book, this.sheet);
  }
  get protection(): WorksheetProtection {
    return new WorksheetProtection(this.book, this.sheet);
  }
  get freezePanes(): WorksheetFreezePanes {
    return new WorksheetFreezePanes(this.book, this.sheet);
  }
  get pageLayout(): PageLayout {
    return new PageLayout(this.book, this.sheet);
  }
  get customProperties(): WorksheetCustomPropertyCollection {
    return new WorksheetCustomPropertyCollection(this.book, this.book.sheetState(this.sheet).customProperties);
  }

  activate(): void {
    if (this.visibility !== "Visible") throw new HostError("InvalidOperation");
    this.book.engine.sheets.activate(this.sheet);
  }
  /** Formulas recalculate by themselves. */
  calculate(_markAllDirty: boolean): void {
    return undefined;
  }
  delete(): void {
    guardStructure(this.book);
    if (this.visibility === "VeryHidden" || this.#isLastVisible()) throw new HostError("InvalidOperation");
    const { engine } = this.book;
    // A sheet's own names go with it.
    for (const { name, scope } of engine.names()) if (scope === this.sheet) engine.removeName(name, scope);
    engine.sheets.remove(this.sheet);
    delete this.book.state.sheets[this.sheet];
    this.book.touched();
  }

  getCell(row: number, column: number): Range {
    return this.getRangeByIndexes(row, column, 1, 1);
  }
  getRange(address?: string): Range {
    this.#entry();
    return address === undefined || address === ""
      ? new Range(this.book, this.sheet, wholeSheet)
      : resolveRange(this.book, this.sheet, address);
  }
  getRangeByIndexes(row: number, column: number, rows: number, columns: number): Range {
    this.#entry();
    return new Range(this.book, this.sheet, { row, column, rows, columns });
  }
  getRanges(address?: string): RangeAreas {
    this.#entry();
    return new RangeAreas(
      this.book,
      this.sheet,
      address === undefined || address === "" ? [wholeSheet] : resolveAreas(this.book, this.sheet, address),
    );
  }
  /** The top left cell on an empty sheet. */
  getUsedRange(valuesOnly = false): Range {
    return this.getUsedRangeOrNullObject(valuesOnly) ?? this.getCell(0, 0);
  }
  getUsedRangeOrNullObject(valuesOnly = false): Range | null {
    this.#entry();
    const used = this.book.engine.usedRange(this.sheet, valuesOnly);
    return used ? new Range(this.book, this.sheet, used) : null;
  }
  getNext(visibleOnly = false): Worksheet {
    return orNotFound(this.getNextOrNullObject(visibleOnly));
  }
  getNextOrNullObject(visibleOnly = false): Worksheet | null {
    return this.#neighbour(1, visibleOnly);
  }
  getPrevious(visibleOnly = false): Worksheet {
    return orNotFound(this.getPreviousOrNullObject(visibleOnly));
  }
  getPreviousOrNullObject(visibleOnly = false): Worksheet | null {
    return this.#neighbour(-1, visibleOnly);
  }

  _RegisterDataChangedEvent(): void {
    this.#register("DataChanged", 1);
  }
  _UnregisterDataChangedEvent(): void {
    this.#register("DataChanged", -1);
  }
  _RegisterSelectionChangedEvent(): void {
    this.#register("SelectionChanged", 1);
  }
  _UnregisterSelectionChangedEvent(): void {
    this.#register("SelectionChanged", -1);
  }
  _RegisterActivatedEvent(): void {
    this.#register("Activated", 1);
  }
  _UnregisterActivatedEvent(): void {
    this.#register("Activated", -1);
  }
  _RegisterDeactivatedEvent(): void {
    this.#register("Deactivated", 1);
  }
  _UnregisterDeactivatedEvent(): void {
    this.#register("Deactivated", -1);
  }

  #register(event: EventName, by: 1 | -1): void {
    register(this.book, "Worksheet", this.id, event, by);
  }

  #entry(): { name: string; visibility: Visibility; tabColor: string } {
    const entry = this.book.engine.sheets.list().find(({ id }) => id === this.sheet);
    if (!entry) throw new HostError("ItemNotFound");
    return entry;
  }

  #isLastVisible(): boolean {
    return (
      this.visibility === "Visible" &&
      this.book.engine.sheets.list().filter(({ visibility }) => visibility === "Visible").length === 1
    );
  }

  #neighbour(step: 1 | -1, visibleOnly: boolean): Worksheet | null {
    const sheets = this.book.engine.sheets.list();
    for (let index = this.position + step; ; index += step) {
      const sheet = sheets[index];
      if (!sheet) return null;
      if (!visibleOnly || sheet.visibility === "Visible") return new Worksheet(this.book, sheet.id);
    }
  }
}

/** Throws InvalidArgument for a name that Excel refuses, ItemAlreadyExists when another sheet has it. */
export function checkSheetName(book: Book, name: string, own: SheetId | undefined): void {
  if (name === "" || name.length > 31 || /[\\/?*[\]:]/.test(name) || /^'|'$/.test(name) || name.toLowerCase() === "history")
    throw new HostError("InvalidArgument");
  const holder = book.engine.sheets.list().find((sheet) => sheet.name.toLowerCase() === name.toLowerCase());
  if (holder && holder.id !== own) throw new HostError("ItemAlreadyExists");
}

function orNotFound<T>(found: T | null): T {
  if (found === null) throw new HostError("ItemNotFound");
  return found;
}
