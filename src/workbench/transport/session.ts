import { HostError } from "../protocol/errors";
import type { Target } from "../protocol/interpreter";
import { Members } from "../protocol/members";
import { References } from "../protocol/references";
import { isAdvertised } from "../protocol/requirements";
import type { RequirementSets } from "../protocol/requirements";
import type { Findings } from "../protocol/findings";
import type { EventEntry } from "../protocol/types";
import type { Book, Caller } from "../model/book";
import type { BookEvent } from "../model/changes";
import { Workbook } from "../model/workbook";
import { officeService } from "./services";
import type { Surroundings } from "./services";

/** The category of RichApi events. */
const eventCategory = 65536;

/** How events reach one loaded office.js. */
export interface EventSink {
  send(entries: readonly EventEntry[]): void;
  /** The document's old "selection changed". */
  selectionChanged(): void;
}

/** One loaded office.js: its references, its handlers, its switch for events. A page that loads again gets a new one. */
export class Session implements Target, Caller {
  flags = 0;
  eventsEnabled = true;
  readonly root: Workbook;
  readonly members: Members;
  readonly references = new References();
  readonly #registered = new Map<string, number>();
  readonly #stopEvents: () => void;

  constructor(
    readonly book: Book,
    readonly requirements: RequirementSets,
    findings: Findings,
    readonly surroundings: Surroundings,
    readonly sink: EventSink,
  ) {
    this.root = new Workbook(book);
    this.members = new Members(requirements, findings);
    book.attach(this);
    this.#stopEvents = book.onEvents((events) => this.#receive(events));
  }

  /** Drops its references and handlers. The workbook stays as it is. */
  close(): void {
    this.#stopEvents();
    this.references.clear();
    this.#registered.clear();
    this.book.detach(this);
  }

  service(name: string): object | undefined {
    return officeService(name, this.surroundings);
  }

  settle(): Promise<void> {
    return this.book.settle();
  }

  kept(): Set<object> {
    return this.references.all();
  }

  requires(set: string): void {
    if (!isAdvertised(this.requirements, set === "" ? undefined : set)) throw new HostError("ApiNotFound");
  }

  register(type: number, target: string, by: 1 | -1): void {
    const key = handlerKey(type, target);
    this.#registered.set(key, Math.max(0, (this.#registered.get(key) ?? 0) + by));
  }

  handlers(type: number, target: string): number {
    return this.#registered.get(handlerKey(type, target)) ?? 0;
  }

  #receive(events: readonly BookEvent[]): void {
    if (!this.eventsEnabled) return;
    const entries = events.flatMap((event) => this.#entries(event));
    if (entries.length > 0) this.sink.send(entries);
    if (events.some(({ type }) => type === "commonSelection")) this.sink.selectionChanged();
  }

  #entries({ type, sheet, ofSheet, message, cause }: BookEvent): EventEntry[] {
    if (type === "commonSelection") return [];
    const trigger = cause === this ? "ThisLocalAddin" : "Unknown";
    const json = JSON.stringify({ ...message, triggerSource: trigger });
    const targets = [...(ofSheet ? [sheet] : []), "Workbook"];
    return targets.flatMap((target): EventEntry[] =>
      this.handlers(type, target) > 0 ? [[eventCategory, type, target, json]] : [],
    );
  }
}

function handlerKey(type: number, target: string): string {
  return `${type}|${target}`;
}
