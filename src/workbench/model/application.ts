import { HostError } from "../protocol/errors";
import type { Book } from "./book";

export class Application {
  static readonly type: string = "Application";
  constructor(readonly book: Book) {}

  get calculationMode(): string {
    return "Automatic";
  }
  set calculationMode(mode: string) {
    if (mode !== "Automatic") throw new HostError("NotImplemented", `Application.calculationMode = ${mode}`);
  }
  /** Whoever asks has waited for the formulas. */
  get calculationState(): string {
    return "Done";
  }
  get decimalSeparator(): string {
    return ".";
  }
  get thousandsSeparator(): string {
    return ",";
  }
  get useSystemSeparators(): boolean {
    return true;
  }
  /** Formulas recalculate by themselves. */
  calculate(_type?: string): void {
    return undefined;
  }
  /** Values are read after recalculation at any rate, so there is nothing to put off. */
  suspendApiCalculationUntilNextSync(): void {
    return undefined;
  }
  /** The screen shows a batch's effects when the browser paints next. */
  suspendScreenUpdatingUntilNextSync(): void {
    return undefined;
  }
}

/** `context.runtime`: belongs to the add-in, not to the workbook. */
export class Runtime {
  static readonly type: string = "Runtime";
  constructor(readonly book: Book) {}

  get enableEvents(): boolean {
    return this.book.caller.eventsEnabled;
  }
  set enableEvents(enabled: boolean) {
    this.book.caller.eventsEnabled = enabled;
  }
}
