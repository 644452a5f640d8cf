import type { Area, SheetId } from "../engine/engine";
import { HostError } from "../protocol/errors";
import type { Composite } from "../protocol/references";
import { intersection, isEntireColumn, isEntireRow, maxColumns, maxRows } from "./address";
import type { Book } from "./book";
import { ConditionalFormatCollection } from "./conditional-format-collection";
import { DataValidation } from "./data-validation";
import { Range } from "./range";
import { clearArea } from "./range-actions";
import { RangeFormat } from "./range-format";
import { resolveAreas } from "./resolve";
import { Worksheet } from "./worksheet";

/** Several rectangles of one sheet. */
export class RangeAreas implements Composite {
  static readonly type: string = "RangeAreas";
  readonly #ranges: readonly Range[];

  constructor(
    readonly book: Book,
    readonly sheet: SheetId,
    areas: readonly Area[],
  ) {
    if (areas.length === 0) throw new HostError("InvalidArgument");
    this.#ranges = areas.map((area) => new Range(book, sheet, area));
  }

  parts(): readonly object[] {
    return this.#ranges;
  }

  list(): Area[] {
    return this.#ranges.map((range) => range.area);
  }

  get areas(): RangeCollection {
    return new RangeCollection(this.#ranges);
  }
  get worksheet(): Worksheet {
    return new Worksheet(this.book, this.sheet);
  }
  get format(): RangeFormat {
    return new RangeFormat(this.book, this.sheet, this.list());
  }
  get dataValidation(): DataValidation {
    return new DataValidation(this.book, this.sheet, this.list());
  }
  get conditionalFormats(): ConditionalFormatCollection {
    return new ConditionalFormatCollection(this.book, this.sheet, this.list());
  }
  get address(): string {
    return this.#ranges.map((range) => range.address).join(",");
  }
  get addressLocal(): string {
    return this.address;
  }
  get areaCount(): number {
    return this.#ranges.length;
  }
  get cellCount(): number {
    return this.#ranges.reduce((sum, range) => sum + range.cellCount, 0);
  }
  get isEntireRow(): boolean {
    return this.list().every(isEntireRow);
  }
  get isEntireColumn(): boolean {
    return this.list().every(isEntireColumn);
  }

  getEntireRow(): RangeAreas {
    return this.#of(this.list().map((area) => ({ ...area, column: 0, columns: maxColumns })));
  }
  getEntireColumn(): RangeAreas {
    return this.#of(this.list().map((area) => ({ ...area, row: 0, rows: maxRows })));
  }
  getOffsetRangeAreas(rows: number, columns: number): RangeAreas {
    return this.#of(this.list().map((area) => ({ ...area, row: area.row + rows, column: area.column + columns })));
  }
  getIntersection(other: Range | RangeAreas | string): RangeAreas {
    const common = this.getIntersectionOrNullObject(other);
    if (!common) throw new HostError("ItemNotFound");
    return common;
  }
  getIntersectionOrNullObject(other: Range | RangeAreas | string): RangeAreas | null {
    if (typeof other !== "string" && other.sheet !== this.sheet) throw new HostError("InvalidArgument");
    const others =
      typeof other === "string"
        ? resolveAreas(this.book, this.sheet, other)
        : other instanceof Range
          ? [other.area]
          : other.list();
    const common = this.list().flatMap((area) => others.flatMap((one) => intersection(area, one) ?? []));
    return common.length > 0 ? this.#of(common) : null;
  }

  clear(applyTo = "All"): void {
    for (const area of this.list()) clearArea(this.book, this.sheet, area, applyTo);
  }
  /** Formulas recalculate by themselves. */
  calculate(): void {
    return undefined;
  }

  #of(areas: readonly Area[]): RangeAreas {
    return new RangeAreas(this.book, this.sheet, areas);
  }
}

export class RangeCollection {
  static readonly type: string = "RangeCollection";

  constructor(readonly items: readonly Range[]) {}

  getCount(): number {
    return this.items.length;
  }
  getItemAt(index: number): Range {
    const item = this.items[index];
    if (!item) throw new HostError("InvalidArgument");
    return item;
  }
}
