import type { Comparison, EngineConditionalFormat, SheetId } from "../engine/engine";
import { HostError } from "../protocol/errors";
import type { Book } from "./book";
import { ConditionalRangeFormat } from "./conditional-range-format";
import { guardSheet } from "./guards";
import { Range } from "./range";
import { RangeAreas } from "./range-areas";

/** One conditional format of a sheet, found by its id each time. */
export class ConditionalFormat {
  static readonly type: string = "ConditionalFormat";

  constructor(
    readonly book: Book,
    readonly sheet: SheetId,
    readonly id: string,
  ) {}

  /** Throws ItemNotFound when it has been deleted. */
  get found(): EngineConditionalFormat {
    const found = this.book.engine.conditionalFormats(this.sheet).find(({ id }) => id === this.id);
    if (!found) throw new HostError("ItemNotFound");
    return found;
  }

  change(change: Partial<EngineConditionalFormat>): void {
    guardSheet(this.book, this.sheet, "allowFormatCells");
    this.book.engine.setConditionalFormat(this.sheet, { ...this.found, ...change });
    this.book.touched();
  }

  get type(): string {
    return this.found.rule.type === "custom" ? "Custom" : "CellValue";
  }
  get priority(): number {
    return this.#ranking().indexOf(this.id);
  }
  set priority(priority: number) {
    if (!Number.isInteger(priority) || priority < 0 || priority >= this.#ranking().length) throw new HostError("InvalidArgument");
    this.change({ priority });
  }
  get stopIfTrue(): boolean {
    return this.found.stopIfTrue;
  }
  set stopIfTrue(stopIfTrue: boolean) {
    this.change({ stopIfTrue });
  }

  get custom(): CustomConditionalFormat {
    if (!this.customOrNullObject) throw new HostError("InvalidOperation");
    return this.customOrNullObject;
  }
  get customOrNullObject(): CustomConditionalFormat | null {
    return this.found.rule.type === "custom" ? new CustomConditionalFormat(this) : null;
  }
  get cellValue(): CellValueConditionalFormat {
    if (!this.cellValueOrNullObject) throw new HostError("InvalidOperation");
    return this.cellValueOrNullObject;
  }
  get cellValueOrNullObject(): CellValueConditionalFormat | null {
    return this.found.rule.type === "cellValue" ? new CellValueConditionalFormat(this) : null;
  }

  getRange(): Range {
    const range = this.getRangeOrNullObject();
    if (!range) throw new HostError("InvalidOperation");
    return range;
  }
  getRangeOrNullObject(): Range | null {
    const { areas } = this.found;
    const [area] = areas;
    return area && areas.length === 1 ? new Range(this.book, this.sheet, area) : null;
  }
  getRanges(): RangeAreas {
    return new RangeAreas(this.book, this.sheet, this.found.areas);
  }
  delete(): void {
    guardSheet(this.book, this.sheet, "allowFormatCells");
    this.book.engine.removeConditionalFormat(this.sheet, this.found.id);
    this.book.touched();
  }

  #ranking(): string[] {
    return [...this.book.engine.conditionalFormats(this.sheet)].sort((a, b) => a.priority - b.priority).map(({ id }) => id);
  }
}

export class CustomConditionalFormat {
  static readonly type: string = "CustomConditionalFormat";
  constructor(readonly owner: ConditionalFormat) {}

  get rule(): ConditionalFormatRule {
    return new ConditionalFormatRule(this.owner);
  }
  get format(): ConditionalRangeFormat {
    return new ConditionalRangeFormat(this.owner);
  }
}

export class ConditionalFormatRule {
  static readonly type: string = "ConditionalFormatRule";
  constructor(readonly owner: ConditionalFormat) {}

  get formula(): string {
    const { rule } = this.owner.found;
    return rule.type === "custom" ? rule.formula : "";
  }
  set formula(formula: string) {
    if (formula === "") throw new HostError("InvalidArgument");
    this.owner.change({ rule: { type: "custom", formula: formula.startsWith("=") ? formula : `=${formula}` } });
  }
  get formulaLocal(): string {
    return this.formula;
  }
  set formulaLocal(formula: string) {
    this.formula = formula;
  }
}

export class CellValueConditionalFormat {
  static readonly type: string = "CellValueConditionalFormat";
  constructor(readonly owner: ConditionalFormat) {}

  get format(): ConditionalRangeFormat {
    return new ConditionalRangeFormat(this.owner);
  }
  get rule(): { operator: string; formula1: string; formula2?: string } | null {
    const { rule } = this.owner.found;
    if (rule.type !== "cellValue") return null;
    const { type: _, ...plain } = rule;
    return plain;
  }
  set rule({ operator, formula1, formula2 }: { operator: string; formula1: string; formula2?: string }) {
    if (operator === "Invalid" || (/Between$/.test(operator) && formula2 === undefined)) throw new HostError("InvalidArgument");
    this.owner.change({
      rule: { type: "cellValue", operator: operator as Comparison, formula1, ...(formula2 === undefined ? {} : { formula2 }) },
    });
  }
}
