import type { Book } from "./book";

export class Application {
  static readonly type: string = "Application";
  constructor(readonly book: Book) {}

  get calculationMode(): string {
    return this.book.calculationMode;
  }
  set calculationMode(mode: string) {
    this.book.calculationMode = mode;
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
  calculate(_type?: string): void {
    this.book.touched();
  }
  /** Values are read after recalculation at any rate, so there is nothing to put off. */
  suspendApiCalculationUntilNextSync(): void {
    this.book.touched();
  }
  /** The screen shows a batch's effects when the browser paints next. */
  suspendScreenUpdatingUntilNextSync(): void {
    this.book.touched();
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
