import type { SheetId } from "../engine/engine";
import { HostError } from "../protocol/errors";
import type { Book } from "./book";
import { defaultProtection } from "./state";
import type { ProtectionOptions } from "./state";

/** A sheet's protection. The host keeps it; the spreadsheet is only told which cells a person may not type into. */
export class WorksheetProtection {
  static readonly type: string = "WorksheetProtection";

  constructor(
    readonly book: Book,
    readonly sheet: SheetId,
  ) {}

  get protected(): boolean {
    return this.book.sheetState(this.sheet).protection !== undefined;
  }
  get options(): ProtectionOptions {
    return this.book.sheetState(this.sheet).protection?.options ?? defaultProtection;
  }

  protect(options: Partial<ProtectionOptions> = {}, password?: string): void {
    this.book.guardWrite();
    const state = this.book.sheetState(this.sheet);
    if (state.protection) throw new HostError("InvalidOperation");
    state.protection = { options: { ...defaultProtection, ...options }, ...(password ? { password } : {}) };
    this.book.relock(this.sheet);
    this.book.touched();
  }

  unprotect(password?: string): void {
    this.book.guardWrite();
    const state = this.book.sheetState(this.sheet);
    if (state.protection?.password !== undefined && state.protection.password !== password)
      throw new HostError("InvalidArgument");
    delete state.protection;
    this.book.relock(this.sheet);
    this.book.touched();
  }
}
