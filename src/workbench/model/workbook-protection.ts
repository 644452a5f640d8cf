import { HostError } from "../protocol/errors";
import type { Book } from "./book";

/** Protection of the workbook's structure: which sheets there are. */
export class WorkbookProtection {
  static readonly type: string = "WorkbookProtection";
  constructor(readonly book: Book) {}

  get protected(): boolean {
    return this.book.state.structureProtection !== undefined;
  }
  protect(password?: string): void {
    this.book.guardWrite();
    if (this.protected) throw new HostError("InvalidOperation");
    this.book.state.structureProtection = password ? { password } : {};
    this.book.touched();
  }
  unprotect(password?: string): void {
    this.book.guardWrite();
    const known = this.book.state.structureProtection?.password;
    if (known !== undefined && known !== password) throw new HostError("InvalidArgument");
    delete this.book.state.structureProtection;
    this.book.touched();
  }
}
