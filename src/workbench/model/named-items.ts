import type { EngineName, SheetId } from "../engine/engine";
import { HostError } from "../protocol/errors";
import { areaAddress, parseArea, quotedSheetName } from "./address";
import type { Book } from "./book";
import { Range } from "./range";
import { referencedArea } from "./resolve";
import { Worksheet } from "./worksheet";

/** The names of one scope: a sheet, or the workbook. */
export class NamedItemCollection {
  static readonly type: string = "NamedItemCollection";

  constructor(
    readonly book: Book,
    readonly sheet: SheetId | undefined,
  ) {}

  get items(): NamedItem[] {
    return this.book.engine.names().flatMap((item) => (item.scope === this.sheet ? [new NamedItem(this.book, item)] : []));
  }

  /** A text that begins with "=" is a formula, any other a constant. */
  add(name: string, reference: Range | string, comment = ""): NamedItem {
    this.book.guardWrite();
    if (!isName(name)) throw new HostError("InvalidArgument");
    if (this.getItemOrNullObject(name)) throw new HostError("ItemAlreadyExists");
    const item = { name, scope: this.sheet, formula: nameFormula(this.book, reference), visible: true, comment };
    this.book.engine.addName(item);
    this.book.touched();
    return new NamedItem(this.book, item);
  }
  addFormulaLocal(name: string, formula: string, comment?: string): NamedItem {
    return this.add(name, formula.startsWith("=") ? formula : `=${formula}`, comment);
  }
  getCount(): number {
    return this.items.length;
  }
  getItem(name: string): NamedItem {
    const item = this.getItemOrNullObject(name);
    if (!item) throw new HostError("ItemNotFound");
    return item;
  }
  getItemOrNullObject(name: string): NamedItem | null {
    return this.items.find((item) => item.name.toLowerCase() === name.toLowerCase()) ?? null;
  }
}

export class NamedItem {
  static readonly type: string = "NamedItem";
  readonly name: string;
  readonly #scope: SheetId | undefined;

  constructor(
    readonly book: Book,
    item: EngineName,
  ) {
    this.name = item.name;
    this.#scope = item.scope;
  }

  get _Id(): string {
    return this.name;
  }
  get scope(): string {
    return this.#scope === undefined ? "Workbook" : "Worksheet";
  }
  get worksheet(): Worksheet {
    const sheet = this.worksheetOrNullObject;
    if (!sheet) throw new HostError("ItemNotFound");
    return sheet;
  }
  get worksheetOrNullObject(): Worksheet | null {
    return this.#scope === undefined ? null : new Worksheet(this.book, this.#scope);
  }
  get formula(): unknown {
    return this.#item.formula;
  }
  set formula(formula: unknown) {
    if (typeof formula !== "string" && typeof formula !== "number" && typeof formula !== "boolean")
      throw new HostError("InvalidArgument");
    this.#change({ formula: nameFormula(this.book, String(formula)) });
  }
  get visible(): boolean {
    return this.#item.visible;
  }
  set visible(visible: boolean) {
    this.#change({ visible });
  }
  get comment(): string {
    return this.#item.comment;
  }
  set comment(comment: string) {
    this.#change({ comment });
  }
  get type(): string {
    return this.#content.type;
  }
  /** The constant; of a range its address. */
  get value(): unknown {
    return this.#content.value;
  }

  getRange(): Range {
    const range = this.getRangeOrNullObject();
    if (!range) throw new HostError("InvalidOperation");
    return range;
  }
  getRangeOrNullObject(): Range | null {
    const target = referencedArea(this.book, this.#item.formula);
    return target ? new Range(this.book, target.sheet, target.area) : null;
  }
  delete(): void {
    this.book.guardWrite();
    this.book.engine.removeName(this.#item.name, this.#scope);
    this.book.touched();
  }

  get #item(): EngineName {
    const item = this.book.engine.names().find(({ name, scope }) => name === this.name && scope === this.#scope);
    if (!item) throw new HostError("ItemNotFound");
    return item;
  }

  get #content(): { type: string; value: unknown } {
    const text = this.#item.formula.replace(/^=/, "");
    if (referencedArea(this.book, text)) return { type: "Range", value: text };
    if (text.includes("#REF!")) return { type: "Error", value: "#REF!" };
    const quoted = /^"((?:[^"]|"")*)"$/.exec(text);
    if (quoted) return { type: "String", value: quoted[1]?.replaceAll('""', '"') ?? "" };
    if (/^(TRUE|FALSE)$/i.test(text)) return { type: "Boolean", value: text.toUpperCase() === "TRUE" };
    if (text.trim() !== "" && !Number.isNaN(Number(text))) return { type: "Double", value: Number(text) };
    throw new HostError("NotImplemented", "NamedItem.value of a computed name");
  }

  #change(change: Partial<EngineName>): void {
    this.book.guardWrite();
    const item = this.#item;
    this.book.engine.removeName(item.name, item.scope);
    this.book.engine.addName({ ...item, ...change });
    this.book.touched();
  }
}

/** Excel's rule: letters of any script, digits, "_", ".", "\" and "?"; no digit first; nothing that could be a cell. */
function isName(name: string): boolean {
  if (name.length > 255 || !/^[\p{L}_\\][\p{L}\p{N}\p{M}_.\\?]*$/u.test(name)) return false;
  return !parseArea(name) && !/^(R\d*)?(C\d*)?$/i.test(name);
}

function nameFormula(book: Book, reference: Range | string): string {
  if (reference instanceof Range)
    return `=${quotedSheetName(book.sheetName(reference.sheet))}!${areaAddress(reference.area, true)}`;
  return reference.startsWith("=") ? reference : `="${reference.replaceAll('"', '""')}"`;
}
