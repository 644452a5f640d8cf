import type { Area, Engine, EngineChange, SheetId } from "../engine/engine";
import { HostError } from "../protocol/errors";
import { requestFlag } from "../protocol/types";
import { coalesced, shifted } from "./address";
import type { Shift } from "./address";
import { Changes } from "./changes";
import type { BookEvent } from "./changes";
import { lockedAreas } from "./locked-areas";
import { newBookState, newSheetState } from "./state";
import type { BookState, SheetState } from "./state";

/** The add-in whose batch is running. */
export interface Caller {
  readonly flags: number;
  /** Throws ApiNotFound when the requirement set is not advertised. */
  requires(set: string): void;
  /** Counts handlers: +1 registers, -1 takes one off. */
  register(type: number, target: string, by: 1 | -1): void;
  /** False after `context.runtime.enableEvents = false`. */
  eventsEnabled: boolean;
  /** The objects that it keeps between its batches. */
  kept(): Set<object>;
}

/** An object that goes along when rows or columns are put in or taken out. */
export interface Follower {
  readonly sheet: SheetId;
  follow(shift: Shift): void;
}

export interface BookOptions {
  readonly name: string;
  /** BCP 47; decides how dates that are written as text are understood and shown. */
  readonly locale: string;
  readonly today: () => Date;
}

/** One workbook: the spreadsheet, what is kept beside it, and who must hear of changes. All model objects are views of it. */
export class Book {
  readOnly = false;
  isDirty = false;
  readonly changes: Changes;
  readonly #callers = new Set<Caller>();
  readonly #followers = new Set<Follower>();
  readonly #listeners = new Set<(events: readonly BookEvent[]) => void>();
  readonly #officeIds = new Map<SheetId, string>();
  #caller: Caller | undefined;
  #unsettled = false;
  #batchWrote = false;

  constructor(
    readonly engine: Engine,
    readonly options: BookOptions,
    readonly state: BookState = newBookState(),
  ) {
    this.changes = new Changes(this);
    engine.onChange((change) => this.#onChange(change));
    engine.onSelect(({ sheet, area }) => this.#deliver(this.changes.selected(sheet, area)));
    engine.onActivate((sheet) => this.#deliver(this.changes.activated(sheet)));
    for (const { id } of engine.sheets.list()) if (state.sheets[id]?.protection) this.relock(id);
  }

  /** A sheet's id as Office.js shows it. */
  officeId(sheet: SheetId): string {
    const known = this.#officeIds.get(sheet);
    if (known !== undefined) return known;
    const id = `{00000000-0001-0000-${String(this.#officeIds.size).padStart(4, "0")}-000000000000}`;
    this.#officeIds.set(sheet, id);
    return id;
  }

  hasSheet(sheet: SheetId): boolean {
    return this.engine.sheets.list().some(({ id }) => id === sheet);
  }

  /** By Office.js's id, or by name without case. */
  findSheet(key: string): SheetId | undefined {
    const name = key.toLowerCase();
    return this.engine.sheets.list().find((sheet) => this.officeId(sheet.id) === key || sheet.name.toLowerCase() === name)?.id;
  }

  sheetName(sheet: SheetId): string {
    const found = this.engine.sheets.list().find(({ id }) => id === sheet);
    if (!found) throw new HostError("ItemNotFound");
    return found.name;
  }

  sheetState(sheet: SheetId): SheetState {
    return (this.state.sheets[sheet] ??= newSheetState());
  }

  get caller(): Caller {
    if (!this.#caller) throw new HostError("GeneralException");
    return this.#caller;
  }

  /** Called before anything is changed: a batch without the write flag, or a workbook open for reading, changes nothing. */
  guardWrite(): void {
    if (this.readOnly || !(this.caller.flags & requestFlag.writes)) throw new HostError("AccessDenied");
  }

  touched(): void {
    this.#unsettled = true;
    this.#batchWrote = true;
    this.isDirty = true;
  }

  async settle(): Promise<void> {
    if (!this.#unsettled) return;
    this.#unsettled = false;
    await this.engine.settle();
  }

  beginBatch(caller: Caller): void {
    this.#caller = caller;
    this.#batchWrote = false;
  }

  /** Ends the batch and tells what it caused; to be sent after its response. */
  async endBatch(): Promise<readonly BookEvent[]> {
    const caller = this.caller;
    if (this.#batchWrote) await this.settle();
    const events = this.changes.take(caller);
    this.#caller = undefined;
    const kept = new Set<object>([...this.#callers].flatMap((one) => [...one.kept()]));
    for (const range of this.changes.eventRanges()) kept.add(range);
    for (const follower of this.#followers) if (!kept.has(follower)) this.#followers.delete(follower);
    return events;
  }

  attach(caller: Caller): void {
    this.#callers.add(caller);
  }

  detach(caller: Caller): void {
    this.#callers.delete(caller);
  }

  follow(follower: Follower): void {
    this.#followers.add(follower);
  }

  onEvents(listener: (events: readonly BookEvent[]) => void): () => void {
    this.#listeners.add(listener);
    return () => this.#listeners.delete(listener);
  }

  publish(events: readonly BookEvent[]): void {
    if (events.length > 0) for (const listener of this.#listeners) listener(events);
  }

  /** Puts in or takes out whole rows or columns. */
  shift(sheet: SheetId, shift: Shift): void {
    const { engine } = this;
    const count = Math.abs(shift.count);
    if (shift.axis === "rows") {
      if (shift.count > 0) engine.insertRows(sheet, shift.index, count);
      else engine.deleteRows(sheet, shift.index, count);
    } else if (shift.count > 0) engine.insertColumns(sheet, shift.index, count);
    else engine.deleteColumns(sheet, shift.index, count);
    this.#moved(sheet, shift);
    this.touched();
    this.changes.shifted(sheet, shift);
  }

  /** Tells the spreadsheet which cells nobody may type into. */
  relock(sheet: SheetId): void {
    const locked = this.sheetState(sheet).protection ? lockedAreas(this.engine, sheet) : undefined;
    this.engine.setLocked(sheet, locked);
  }

  #moved(sheet: SheetId, shift: Shift): void {
    for (const follower of this.#followers) if (follower.sheet === sheet) follower.follow(shift);
    const state = this.state.sheets[sheet];
    if (!state) return;
    const { page } = state;
    const follow = (area: Area): Area[] => {
      const after = shifted(area, shift);
      return after ? [after] : [];
    };
    page.printArea = coalesced(page.printArea.flatMap(follow));
    const titles = page.titleRows;
    if (titles && shift.axis === "rows") {
      const [after] = follow({ row: titles.first, rows: titles.last - titles.first + 1, column: 0, columns: 1 });
      if (after) page.titleRows = { first: after.row, last: after.row + after.rows - 1 };
      else delete page.titleRows;
    }
    if (state.protection) this.relock(sheet);
  }

  #onChange(change: EngineChange): void {
    if (!change.byPerson) return;
    this.isDirty = true;
    if (change.type === "sheets") return this.publish(this.changes.sheetsChanged());
    if (change.type === "edited") return void this.#edited(change.sheet, change.areas);
    const axis = change.type.startsWith("rows") ? "rows" : "columns";
    const shift: Shift = { axis, index: change.index, count: change.type.endsWith("Deleted") ? -change.count : change.count };
    this.#moved(change.sheet, shift);
    this.publish(this.changes.shiftedByPerson(change.sheet, shift));
  }

  async #edited(sheet: SheetId, areas: readonly Area[]): Promise<void> {
    await this.engine.settle();
    this.publish(this.changes.editedByPerson(sheet, areas));
  }

  /** What happens within a batch waits for its end. */
  #deliver(events: readonly BookEvent[]): void {
    if (this.#caller) this.changes.hold(events);
    else this.publish(events);
  }
}
