import type { Area, EngineCell, SheetId } from "../engine/engine";
import { areaAddress, cellCount, coalesced, maxColumns, maxRows } from "./address";
import type { Shift } from "./address";
import type { Book, Caller } from "./book";
import { Range } from "./range";
import { eventType } from "./registrations";

/** Something that happened, to be sent to each add-in that registered for it. */
export interface BookEvent {
  /** "commonSelection" is the old event of the document, without a message. */
  readonly type: number | "commonSelection";
  /** Office.js's id of the sheet it happened on. */
  readonly sheet: string;
  /** Whether it goes to handlers of the sheet as well as to those of all sheets. */
  readonly ofSheet: boolean;
  readonly message: Readonly<Record<string, unknown>>;
  /** Whose batch caused it. */
  readonly cause: Caller | undefined;
}

interface Written {
  readonly sheet: SheetId;
  readonly area: Area;
  readonly before: EngineCell | undefined;
}

/** Event ranges are forgotten after that many further changes. */
const eventRangesKept = 500;

/** Collects what a batch changes, and words it as Excel's events do. */
export class Changes {
  #written: Written[] = [];
  #held: BookEvent[] = [];
  readonly #eventRanges = new Map<string, Range>();
  /** The contents of the cells selected last: what a person's edit replaces. */
  readonly #remembered = new Map<string, EngineCell>();
  #nextReference = 1;
  #active: SheetId;
  #selection = "";
  #sheets: Map<SheetId, string>;

  constructor(readonly book: Book) {
    this.#active = book.engine.sheets.active();
    this.#sheets = this.#listSheets();
    const { sheet, area } = book.engine.selection();
    this.#remember(sheet, area);
  }

  /** Contents of an area are about to be written. Gives back nothing; the content after is read when the batch is over. */
  writing(sheet: SheetId, area: Area): void {
    const before = cellCount(area) === 1 ? this.book.engine.cell(sheet, area.row, area.column) : undefined;
    this.#written.push({ sheet, area, before });
  }

  shifted(sheet: SheetId, shift: Shift): void {
    this.#held.push(
      ...this.#flushWritten(this.book.caller),
      ...this.shiftedByPerson(sheet, shift).map((event) => ({ ...event, cause: this.book.caller })),
    );
  }

  hold(events: readonly BookEvent[]): void {
    this.#held.push(...events);
  }

  /** Everything since the last call, in order. */
  take(caller: Caller): BookEvent[] {
    const own = (event: BookEvent): BookEvent => ({ ...event, cause: caller });
    const events = [...this.#held, ...this.#flushWritten(caller)].map(own);
    this.#held = [];
    for (const key of [...this.#remembered.keys()]) this.#refresh(key);
    return [...events, ...this.sheetsChanged().map(own)];
  }

  editedByPerson(sheet: SheetId, areas: readonly Area[]): BookEvent[] {
    const joined = coalesced(areas);
    const single = joined.length === 1 && cellCount(joined[0]) === 1 ? joined[0] : undefined;
    const before = single && this.#remembered.get(cellKey(sheet, single.row, single.column));
    const events = joined.map((area) => this.#edit({ sheet, area, before: area === single ? before : undefined }, undefined));
    for (const key of [...this.#remembered.keys()]) this.#refresh(key);
    return events;
  }

  shiftedByPerson(sheet: SheetId, shift: Shift): BookEvent[] {
    const rowwise = shift.axis === "rows";
    const count = Math.abs(shift.count);
    const area: Area = rowwise
      ? { row: shift.index, rows: count, column: 0, columns: maxColumns }
      : { row: 0, rows: maxRows, column: shift.index, columns: count };
    const changeType = `${rowwise ? "Row" : "Column"}${shift.count > 0 ? "Inserted" : "Deleted"}`;
    this.#remembered.clear();
    return [this.#change(sheet, area, changeType, {}, undefined)];
  }

  selected(sheet: SheetId, area: Area): BookEvent[] {
    const address = areaAddress(area);
    const selection = `${sheet}!${address}`;
    this.#remember(sheet, area);
    if (selection === this.#selection) return [];
    this.#selection = selection;
    const id = this.book.officeId(sheet);
    return [
      { type: eventType.selectionChanged, sheet: id, ofSheet: true, message: { address, worksheetId: id }, cause: undefined },
      { type: "commonSelection", sheet: id, ofSheet: false, message: {}, cause: undefined },
    ];
  }

  activated(sheet: SheetId): BookEvent[] {
    if (sheet === this.#active) return [];
    const [left, entered] = [this.#active, sheet].map((id) => this.book.officeId(id)) as [string, string];
    this.#active = sheet;
    return [this.#ofSheet(eventType.deactivated, left, true), this.#ofSheet(eventType.activated, entered, true)];
  }

  /** Compares the list of sheets with the one seen before. */
  sheetsChanged(): BookEvent[] {
    const now = this.#listSheets();
    const added = [...now.keys()].filter((id) => !this.#sheets.has(id));
    const deleted = [...this.#sheets.keys()].filter((id) => !now.has(id));
    this.#sheets = now;
    return [
      ...added.map((id) => this.#ofSheet(eventType.added, this.book.officeId(id), false)),
      ...deleted.map((id) => this.#ofSheet(eventType.deleted, this.book.officeId(id), false)),
    ];
  }

  eventRange(reference: string): Range | undefined {
    return this.#eventRanges.get(reference);
  }

  eventRanges(): Iterable<Range> {
    return this.#eventRanges.values();
  }

  #flushWritten(caller: Caller): BookEvent[] {
    const written = this.#written;
    this.#written = [];
    const sheets = [...new Set(written.map(({ sheet }) => sheet))].filter((sheet) => this.book.hasSheet(sheet));
    return sheets.flatMap((sheet) => {
      const here = written.filter((write) => write.sheet === sheet);
      return coalesced(here.map(({ area }) => area)).map((area) => {
        const first = cellCount(area) === 1 ? here.find((write) => areaAddress(write.area) === areaAddress(area)) : undefined;
        return this.#edit({ sheet, area, before: first?.before }, caller);
      });
    });
  }

  #edit({ sheet, area, before }: Written, cause: Caller | undefined): BookEvent {
    if (!before) return this.#change(sheet, area, "RangeEdited", {}, cause);
    const after = this.book.engine.cell(sheet, area.row, area.column);
    const detail = {
      valueBefore: before.value,
      valueAfter: after.value,
      valueTypeBefore: valueType(before),
      valueTypeAfter: valueType(after),
    };
    return this.#change(sheet, area, "RangeEdited", detail, cause);
  }

  #change(sheet: SheetId, area: Area, changeType: string, detail: object, cause: Caller | undefined): BookEvent {
    const id = this.book.officeId(sheet);
    const referenceId = `event${this.#nextReference++}`;
    this.#eventRanges.set(referenceId, new Range(this.book, sheet, area));
    const oldest = this.#eventRanges.keys().next().value;
    if (this.#eventRanges.size > eventRangesKept && oldest !== undefined) this.#eventRanges.delete(oldest);
    const message = {
      changeType,
      source: "Local",
      worksheetId: id,
      address: areaAddress(area),
      referenceId,
      shiftDirection: "None",
      ...detail,
    };
    return { type: eventType.changed, sheet: id, ofSheet: true, message, cause };
  }

  #ofSheet(type: number, sheet: string, ofSheet: boolean): BookEvent {
    return { type, sheet, ofSheet, message: { worksheetId: sheet, source: "Local" }, cause: undefined };
  }

  #remember(sheet: SheetId, area: Area): void {
    const key = cellKey(sheet, area.row, area.column);
    this.#remembered.delete(key);
    this.#remembered.set(key, this.book.engine.cell(sheet, area.row, area.column));
    const oldest = this.#remembered.keys().next().value;
    // The one before the last: Enter moves the selection, and the edit may be told only then.
    if (this.#remembered.size > 2 && oldest !== undefined) this.#remembered.delete(oldest);
  }

  #refresh(key: string): void {
    const [sheet = "", row, column] = key.split("\n");
    if (!this.book.hasSheet(sheet)) this.#remembered.delete(key);
    else this.#remembered.set(key, this.book.engine.cell(sheet, Number(row), Number(column)));
  }

  #listSheets(): Map<SheetId, string> {
    return new Map(this.book.engine.sheets.list().map(({ id, name }) => [id, name]));
  }
}

function cellKey(sheet: SheetId, row: number, column: number): string {
  return `${sheet}\n${row}\n${column}`;
}

/** Excel.RangeValueType of a content. */
export function valueType(cell: EngineCell): string {
  return { empty: "Empty", number: "Double", text: "String", boolean: "Boolean", error: "Error" }[cell.type];
}
