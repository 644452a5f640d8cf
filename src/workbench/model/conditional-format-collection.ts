import type { Area, EngineConditionalFormat, SheetId } from "../engine/engine";
import { HostError } from "../protocol/errors";
import { intersection } from "./address";
import type { Book } from "./book";
import { ConditionalFormat } from "./conditional-format";
import { guardSheet } from "./guards";
import { clearConditionalFormats } from "./range-actions";

/** The conditional formats that touch some cells, the first in priority first. */
export class ConditionalFormatCollection {
  static readonly type: string = "ConditionalFormatCollection";

  constructor(
    readonly book: Book,
    readonly sheet: SheetId,
    readonly areas: readonly Area[],
  ) {}

  get items(): ConditionalFormat[] {
    const touching = this.book.engine
      .conditionalFormats(this.sheet)
      .filter(({ areas }) => areas.some((area) => this.areas.some((own) => intersection(own, area))));
    return [...touching]
      .sort((a, b) => a.priority - b.priority)
      .map(({ id }) => new ConditionalFormat(this.book, this.sheet, id));
  }

  /** A new one comes first in priority, and matches nothing until it has a rule. */
  add(type: string): ConditionalFormat {
    guardSheet(this.book, this.sheet, "allowFormatCells");
    const rule: EngineConditionalFormat["rule"] | undefined =
      type === "Custom"
        ? { type: "custom", formula: "=FALSE" }
        : type === "CellValue"
          ? { type: "cellValue", operator: "EqualTo", formula1: "=NA()" }
          : undefined;
    if (!rule) throw new HostError("NotImplemented", `ConditionalFormatCollection.add(${type})`);
    const id = this.book.engine.addConditionalFormat(this.sheet, {
      areas: this.areas,
      rule,
      format: {},
      priority: 0,
      stopIfTrue: false,
    });
    this.book.touched();
    return new ConditionalFormat(this.book, this.sheet, id);
  }

  clearAll(): void {
    guardSheet(this.book, this.sheet, "allowFormatCells");
    clearConditionalFormats(this.book, this.sheet, this.areas);
    this.book.touched();
  }

  getCount(): number {
    return this.items.length;
  }
  getItem(id: string): ConditionalFormat {
    const item = this.getItemOrNullObject(id);
    if (!item) throw new HostError("ItemNotFound");
    return item;
  }
  getItemOrNullObject(id: string): ConditionalFormat | null {
    return this.items.find((item) => item.id === id) ?? null;
  }
  getItemAt(index: number): ConditionalFormat {
    const item = this.items[index];
    if (!item) throw new HostError("InvalidArgument");
    return item;
  }
}
