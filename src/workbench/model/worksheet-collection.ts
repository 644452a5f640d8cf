import type { SheetId } from "../engine/engine";
import { HostError } from "../protocol/errors";
import type { Book } from "./book";
import { guardStructure } from "./guards";
import { register } from "./registrations";
import { Worksheet, checkSheetName } from "./worksheet";

export class WorksheetCollection {
  static readonly type: string = "WorksheetCollection";
  constructor(readonly book: Book) {}

  get items(): Worksheet[] {
    return this.#ids(false).map((id) => new Worksheet(this.book, id));
  }

  /** The new sheet comes last and is not activated. */
  add(name?: string): Worksheet {
    guardStructure(this.book);
    if (name !== undefined) checkSheetName(this.book, name, undefined);
    const id = this.book.engine.sheets.add(name ?? this.#freshName());
    this.book.touched();
    return new Worksheet(this.book, id);
  }
  getActiveWorksheet(): Worksheet {
    return new Worksheet(this.book, this.book.engine.sheets.active());
  }
  getCount(visibleOnly = false): number {
    return this.#ids(visibleOnly).length;
  }
  getFirst(visibleOnly = false): Worksheet {
    return this.#found(this.#ids(visibleOnly)[0]);
  }
  getLast(visibleOnly = false): Worksheet {
    return this.#found(this.#ids(visibleOnly).at(-1));
  }
  getItem(key: string): Worksheet {
    return this.#found(this.book.findSheet(key));
  }
  getItemOrNullObject(key: string): Worksheet | null {
    const id = this.book.findSheet(key);
    return id === undefined ? null : new Worksheet(this.book, id);
  }

  _RegisterDataChangedEvent(): void {
    register(this.book, "WorksheetCollection", "Workbook", "DataChanged", 1);
  }
  _UnregisterDataChangedEvent(): void {
    register(this.book, "WorksheetCollection", "Workbook", "DataChanged", -1);
  }
  _RegisterSelectionChangedEvent(): void {
    register(this.book, "WorksheetCollection", "Workbook", "SelectionChanged", 1);
  }
  _UnregisterSelectionChangedEvent(): void {
    register(this.book, "WorksheetCollection", "Workbook", "SelectionChanged", -1);
  }
  _RegisterActivatedEvent(): void {
    register(this.book, "WorksheetCollection", "Workbook", "Activated", 1);
  }
  _UnregisterActivatedEvent(): void {
    register(this.book, "WorksheetCollection", "Workbook", "Activated", -1);
  }
  _RegisterDeactivatedEvent(): void {
    register(this.book, "WorksheetCollection", "Workbook", "Deactivated", 1);
  }
  _UnregisterDeactivatedEvent(): void {
    register(this.book, "WorksheetCollection", "Workbook", "Deactivated", -1);
  }
  _RegisterAddedEvent(): void {
    register(this.book, "WorksheetCollection", "Workbook", "Added", 1);
  }
  _UnregisterAddedEvent(): void {
    register(this.book, "WorksheetCollection", "Workbook", "Added", -1);
  }
  _RegisterDeletedEvent(): void {
    register(this.book, "WorksheetCollection", "Workbook", "Deleted", 1);
  }
  _UnregisterDeletedEvent(): void {
    register(this.book, "WorksheetCollection", "Workbook", "Deleted", -1);
  }

  #ids(visibleOnly: boolean): SheetId[] {
    return this.book.engine.sheets.list().flatMap(({ id, visibility }) => (visibleOnly && visibility !== "Visible" ? [] : [id]));
  }

  #found(id: SheetId | undefined): Worksheet {
    if (id === undefined) throw new HostError("ItemNotFound");
    return new Worksheet(this.book, id);
  }

  #freshName(): string {
    let number = this.#ids(false).length + 1;
    while (this.book.findSheet(`Sheet${number}`) !== undefined) number++;
    return `Sheet${number}`;
  }
}
