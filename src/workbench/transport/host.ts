import type { Engine } from "../engine/engine";
import { Book } from "../model/book";
import type { BookState } from "../model/state";
import { Findings } from "../protocol/findings";
import type { ErrorCode } from "../protocol/errors";
import { execute } from "../protocol/interpreter";
import type { BreakPoint } from "../protocol/interpreter";
import { requirementSets } from "../protocol/requirements";
import type { RequirementSets } from "../protocol/requirements";
import { requestFlag } from "../protocol/types";
import type { RequestBody, ResponseBody } from "../protocol/types";
import { officeThemes, type OfficeTheme } from "./office-themes";
import type { PaneState, Surroundings } from "./services";
import { Session } from "./session";
import type { EventSink } from "./session";
import { TrafficLog, kindOf } from "./traffic";

/** Error numbers that refuse a whole call. */
export const callError = { cellEditMode: 5004, unsupported: 5000, tooManyRequests: 5102, internal: 5001 } as const;

export interface HostOptions {
  readonly name?: string;
  /** BCP 47, of the program and of the data. */
  readonly locale?: string;
  /** Undefined, but given: this Excel does not tell its theme. */
  readonly theme?: OfficeTheme | undefined;
  readonly readOnly?: boolean;
  /** The newest ExcelApi set that is advertised, "1.9". */
  readonly excelApi?: string;
  /** Whether the pane shares its runtime with commands. */
  readonly sharedRuntime?: boolean;
  readonly state?: BookState;
  readonly today?: () => Date;
  readonly onPaneState?: (state: PaneState) => void;
  readonly onButton?: (id: string, enabled: boolean) => void;
}

/** One workbook open in the emulated Excel, the switches that a person or a test may turn, and the log of what went to and fro. */
export class ExcelHost {
  readonly book: Book;
  readonly findings = new Findings();
  readonly traffic = new TrafficLog();
  readonly locale: string;
  readonly sharedRuntime: boolean;
  theme: OfficeTheme | undefined;
  requirements: RequirementSets;
  readonly surroundings: Surroundings;
  readonly #sessions = new Map<string, Session>();
  readonly #failures = new Map<number, number>();
  readonly #breaks = new Map<number, BreakPoint>();
  #cellEditing = false;
  readonly #editEnded = new Set<() => void>();
  #workbookRequests = 0;
  #queue: Promise<unknown> = Promise.resolve();
  #pending = 0;

  constructor(
    readonly engine: Engine,
    options: HostOptions = {},
  ) {
    this.locale = options.locale ?? "zh-CN";
    this.theme = "theme" in options ? options.theme : officeThemes.light;
    this.sharedRuntime = options.sharedRuntime ?? true;
    this.requirements = requirementSets(options.excelApi);
    const bookOptions = { name: options.name ?? "Book1.xlsx", locale: this.locale, today: options.today ?? (() => new Date()) };
    this.book = new Book(engine, bookOptions, options.state);
    this.book.readOnly = options.readOnly ?? false;
    this.surroundings = {
      paneState: "Visible",
      startState: "DoNotLoad",
      onPaneState: options.onPaneState ?? (() => undefined),
      onButton: options.onButton ?? (() => undefined),
    };
  }

  /** While on, calls are refused as when a person is typing in a cell. Also on while the engine says so. */
  get cellEditing(): boolean {
    return this.#cellEditing || this.engine.isEditing();
  }
  set cellEditing(editing: boolean) {
    this.#cellEditing = editing;
    if (!editing) for (const ended of this.#editEnded) ended();
  }

  /** Calls not yet answered. */
  get pending(): number {
    return this.#pending;
  }

  /** References kept by all add-ins. */
  get referenceCount(): number {
    return [...this.#sessions.values()].reduce((sum, session) => sum + session.references.count, 0);
  }

  /** Makes the n-th workbook request from now on (1 is the next one) fail with an error number of the whole call. */
  failRequest(nth: number, status: number = callError.internal): void {
    this.#failures.set(this.#workbookRequests + nth, status);
  }

  /** Makes the n-th workbook request from now on break off after so many of its actions, which stay done. */
  breakRequest(nth: number, actions: number, code: ErrorCode = "GeneralException"): void {
    this.#breaks.set(this.#workbookRequests + nth, { actions, code });
  }

  /** A page's office.js has started; what an earlier one of the same frame had kept or registered is dropped. */
  open(frame: string, sink: EventSink): Session {
    this.#sessions.get(frame)?.close();
    const session = new Session(this.book, this.requirements, this.findings, this.surroundings, sink);
    this.#sessions.set(frame, session);
    return session;
  }

  close(): void {
    for (const session of this.#sessions.values()) session.close();
    this.#sessions.clear();
  }

  /**
   * Runs a request after those before it. Resolves with the error number that refuses the call, or 0 and the response's text.
   * `answered` is called before the events that the request caused are sent.
   */
  process(
    session: Session,
    text: string,
    flags: number,
    customData: string,
    answered: (status: number, response: string) => void,
  ): Promise<void> {
    this.#pending += 1;
    const run = this.#queue.then(() => this.#run(session, JSON.parse(text) as RequestBody, flags, customData, answered));
    this.#queue = run.catch((fault: unknown) => {
      this.findings.faults.push(fault);
      answered(callError.internal, "");
    });
    return this.#queue.then(() => {
      this.#pending -= 1;
    });
  }

  async #run(
    session: Session,
    request: RequestBody,
    flags: number,
    customData: string,
    answered: (status: number, response: string) => void,
  ): Promise<void> {
    const kind = kindOf(request);
    const start = performance.now();
    // Services do not touch cells; nor does giving back references, which the library would try again only after seconds.
    const status = kind === "workbook" ? await this.#refusal(flags) : 0;
    let response: ResponseBody | undefined;
    let caused: Parameters<Book["publish"]>[0] = [];
    if (status === 0) {
      session.flags = flags;
      this.book.beginBatch(session);
      try {
        const breakAt = kind === "workbook" ? this.#breaks.get(this.#workbookRequests) : undefined;
        response = await execute(session, request, flags, breakAt);
      } finally {
        caused = await this.book.endBatch();
      }
    }
    this.traffic.add({ kind, customData, flags, request, response, status, milliseconds: performance.now() - start });
    answered(status, response ? JSON.stringify(response) : "");
    this.book.publish(caused);
  }

  async #refusal(flags: number): Promise<number> {
    this.#workbookRequests += 1;
    const failure = this.#failures.get(this.#workbookRequests);
    if (failure !== undefined) return failure;
    if (!this.cellEditing) return 0;
    if (!(flags & requestFlag.delayForCellEdit)) return callError.cellEditMode;
    while (this.cellEditing) await this.#editEndsSoon();
    return 0;
  }

  /** The engine does not tell when editing ends, so it is asked again after a while. */
  #editEndsSoon(): Promise<void> {
    return new Promise((resolve) => {
      const done = (): void => {
        this.#editEnded.delete(done);
        clearTimeout(timer);
        resolve();
      };
      const timer = setTimeout(done, 100);
      this.#editEnded.add(done);
    });
  }
}
