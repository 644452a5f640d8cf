import type { Area, EngineStyle, SheetId } from "../engine/engine";
import { HostError } from "../protocol/errors";
import type { Book } from "./book";
import { guardSheet } from "./guards";
import { RangeBorderCollection } from "./range-borders";
import { StyleAccess, color } from "./style-access";

/** Excel's tallest row, in points. */
const tallestRow = 409;

/** Looks, sizes and protection flags of cells. */
export class RangeFormat {
  static readonly type: string = "RangeFormat";
  readonly #style: StyleAccess;

  constructor(
    readonly book: Book,
    readonly sheet: SheetId,
    readonly areas: readonly Area[],
  ) {
    this.#style = new StyleAccess(book, sheet, areas);
  }

  get fill(): RangeFill {
    return new RangeFill(this.#style);
  }
  get font(): RangeFont {
    return new RangeFont(this.#style);
  }
  get borders(): RangeBorderCollection {
    return new RangeBorderCollection(this.#style);
  }
  get protection(): FormatProtection {
    return new FormatProtection(this.#style);
  }

  get horizontalAlignment(): string | null {
    return this.#style.shared(({ horizontal }) => horizontal);
  }
  set horizontalAlignment(horizontal: EngineStyle["horizontal"]) {
    this.#style.set({ horizontal });
  }
  get verticalAlignment(): string | null {
    return this.#style.shared(({ vertical }) => vertical);
  }
  set verticalAlignment(vertical: EngineStyle["vertical"]) {
    this.#style.set({ vertical });
  }
  get wrapText(): boolean | null {
    return this.#style.shared(({ wrap }) => wrap);
  }
  set wrapText(wrap: boolean) {
    this.#style.set({ wrap });
  }
  get indentLevel(): number | null {
    return this.#style.shared(({ indent }) => indent);
  }
  set indentLevel(indent: number) {
    if (!Number.isInteger(indent) || indent < 0 || indent > 250) throw new HostError("InvalidArgument");
    this.#style.set({ indent });
  }

  get rowHeight(): number | null {
    return this.#shared(
      ({ row, rows }) => [row, rows],
      (row) => this.book.engine.rowHeight(this.sheet, row),
    );
  }
  set rowHeight(points: number) {
    if (points < 0 || points > tallestRow) throw new HostError("InvalidArgument");
    guardSheet(this.book, this.sheet, "allowFormatRows");
    for (const { row, rows } of this.areas) this.book.engine.setRowHeight(this.sheet, row, rows, points);
    this.book.touched();
  }
  get columnWidth(): number | null {
    return this.#shared(
      ({ column, columns }) => [column, columns],
      (column) => this.book.engine.columnWidth(this.sheet, column),
    );
  }
  set columnWidth(points: number) {
    if (points < 0) throw new HostError("InvalidArgument");
    guardSheet(this.book, this.sheet, "allowFormatColumns");
    for (const { column, columns } of this.areas) this.book.engine.setColumnWidth(this.sheet, column, columns, points);
    this.book.touched();
  }

  setRowHidden(hidden: boolean): void {
    guardSheet(this.book, this.sheet, "allowFormatRows");
    for (const { row, rows } of this.areas) this.book.engine.setRowHidden(this.sheet, row, rows, hidden);
    this.book.touched();
  }

  /** Beyond the used range all rows are alike, so no more than one past it is looked at. */
  #shared(span: (area: Area) => readonly [start: number, count: number], get: (index: number) => number): number | null {
    const used = this.book.engine.usedRange(this.sheet, false);
    const [usedStart, usedCount] = used ? span(used) : [0, 0];
    let first: number | undefined;
    for (const area of this.areas) {
      const [start, count] = span(area);
      const end = Math.min(start + count, Math.max(usedStart + usedCount, start) + 1);
      for (let index = start; index < end; index++) {
        const value = get(index);
        first ??= value;
        if (value !== first) return null;
      }
    }
    return first ?? null;
  }
}

export class RangeFill {
  static readonly type: string = "RangeFill";
  constructor(readonly style: StyleAccess) {}

  /** Cells without a fill say white. */
  get color(): string | null {
    return this.style.shared(({ fill }) => (fill === "" ? "#FFFFFF" : fill.toUpperCase()));
  }
  set color(given: string) {
    this.style.set({ fill: given === "" ? "" : color(given) });
  }
  clear(): void {
    this.style.set({ fill: "" });
  }
}

export class RangeFont {
  static readonly type: string = "RangeFont";
  constructor(readonly style: StyleAccess) {}

  get name(): string | null {
    return this.style.shared(({ fontName }) => fontName);
  }
  set name(fontName: string) {
    this.style.set({ fontName });
  }
  get size(): number | null {
    return this.style.shared(({ fontSize }) => fontSize);
  }
  set size(fontSize: number) {
    if (fontSize < 1 || fontSize > 409) throw new HostError("InvalidArgument");
    this.style.set({ fontSize });
  }
  get color(): string | null {
    return this.style.shared((style) => style.color.toUpperCase());
  }
  set color(given: string) {
    this.style.set({ color: color(given) });
  }
  get bold(): boolean | null {
    return this.style.shared(({ bold }) => bold);
  }
  set bold(bold: boolean) {
    this.style.set({ bold });
  }
  get italic(): boolean | null {
    return this.style.shared(({ italic }) => italic);
  }
  set italic(italic: boolean) {
    this.style.set({ italic });
  }
  get strikethrough(): boolean | null {
    return this.style.shared(({ strikethrough }) => strikethrough);
  }
  set strikethrough(strikethrough: boolean) {
    this.style.set({ strikethrough });
  }
  get underline(): string | null {
    return this.style.shared(({ underline }) => (underline ? "Single" : "None"));
  }
  set underline(kind: string) {
    if (kind !== "None" && kind !== "Single") throw new HostError("NotImplemented", `RangeFont.underline = ${kind}`);
    this.style.set({ underline: kind === "Single" });
  }
}

export class FormatProtection {
  static readonly type: string = "FormatProtection";
  constructor(readonly style: StyleAccess) {}

  get locked(): boolean | null {
    return this.style.shared(({ locked }) => locked);
  }
  set locked(locked: boolean) {
    guardSheet(this.style.book, this.style.sheet);
    this.style.set({ locked });
  }
  get formulaHidden(): boolean | null {
    return this.style.shared(({ formulaHidden }) => formulaHidden);
  }
  set formulaHidden(formulaHidden: boolean) {
    guardSheet(this.style.book, this.style.sheet);
    this.style.set({ formulaHidden });
  }
}
