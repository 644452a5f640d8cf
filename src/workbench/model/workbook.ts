import { HostError } from "../protocol/errors";
import { Application, Runtime } from "./application";
import type { Book } from "./book";
import { DocumentProperties } from "./document-properties";
import { SettingCollection } from "./keyed";
import { NamedItemCollection } from "./named-items";
import { Range } from "./range";
import { RangeAreas } from "./range-areas";
import { WorkbookProtection } from "./workbook-protection";
import { WorksheetCollection } from "./worksheet-collection";

/** The root of everything an add-in reaches. */
export class Workbook {
  static readonly type: string = "Workbook";
  constructor(readonly book: Book) {}

  get name(): string {
    return this.book.options.name;
  }
  get readOnly(): boolean {
    return this.book.readOnly;
  }
  get isDirty(): boolean {
    return this.book.isDirty;
  }
  set isDirty(dirty: boolean) {
    this.book.isDirty = dirty;
  }
  get autoSave(): boolean {
    return false;
  }

  get application(): Application {
    return new Application(this.book);
  }
  get worksheets(): WorksheetCollection {
    return new WorksheetCollection(this.book);
  }
  get names(): NamedItemCollection {
    return new NamedItemCollection(this.book, undefined);
  }
  get settings(): SettingCollection {
    return new SettingCollection(this.book, this.book.state.settings);
  }
  get properties(): DocumentProperties {
    return new DocumentProperties(this.book);
  }
  get protection(): WorkbookProtection {
    return new WorkbookProtection(this.book);
  }
  get _Runtime(): Runtime {
    return new Runtime(this.book);
  }

  getSelectedRange(): Range {
    const { sheet, area } = this.book.engine.selection();
    return new Range(this.book, sheet, area);
  }
  getSelectedRanges(): RangeAreas {
    const { sheet, area } = this.book.engine.selection();
    return new RangeAreas(this.book, sheet, [area]);
  }
  getActiveCell(): Range {
    const { sheet, row, column } = this.book.engine.activeCell();
    return new Range(this.book, sheet, { row, column, rows: 1, columns: 1 });
  }

  _GetRangeForEventByReferenceId(reference: string): Range {
    const range = this._GetRangeOrNullObjectForEventByReferenceId(reference);
    if (!range) throw new HostError("ItemNotFound");
    return range;
  }
  _GetRangeOrNullObjectForEventByReferenceId(reference: string): Range | null {
    return this.book.changes.eventRange(reference) ?? null;
  }
}
