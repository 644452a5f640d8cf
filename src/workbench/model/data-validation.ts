import type { Area, EngineValidation, SheetId } from "../engine/engine";
import { HostError } from "../protocol/errors";
import { areaAddress, intersection, quotedSheetName, subtract } from "./address";
import type { Book } from "./book";
import { guardSheet } from "./guards";
import { Range } from "./range";
import { RangeAreas } from "./range-areas";
import { isValid } from "./validity";

type Criteria = Omit<EngineValidation, "areas">;
type Formula = string | number | Range;

/** Excel.DataValidationRule, with its texts checked. */
type Rule = Partial<
  Record<"decimal" | "wholeNumber" | "textLength", { formula1: Formula; formula2?: Formula; operator: string }> & {
    list: { source: string | Range; inCellDropDown: boolean };
    custom: { formula: string };
    date: unknown;
    time: unknown;
  }
>;

/** Excel's limits for the texts of a validation. */
const longestTitle = 32;
const longestMessage = 255;

/** The data validation of some cells. Where they differ, properties are null. */
export class DataValidation {
  static readonly type: string = "DataValidation";

  constructor(
    readonly book: Book,
    readonly sheet: SheetId,
    readonly areas: readonly Area[],
  ) {}

  get type(): string {
    const { distinct, complete } = this.#survey();
    if (distinct.length === 0) return "None";
    if (distinct.length > 1) return "Inconsistent";
    const type = distinct[0]?.rule.type ?? "";
    return complete ? type.charAt(0).toUpperCase() + type.slice(1) : "MixedCriteria";
  }

  get rule(): Rule | null {
    const found = this.#common();
    if (found === null) return null;
    if (!found) return {};
    const { type, ...rule } = found.rule;
    return { [type]: rule };
  }
  set rule(rule: Rule) {
    guardSheet(this.book, this.sheet, "allowFormatCells");
    const checked = this.#engineRule(rule);
    const known = this.#common();
    this.#write({
      rule: checked,
      ignoreBlanks: known?.ignoreBlanks ?? true,
      prompt: known?.prompt ?? { show: true, title: "", message: "" },
      alert: known?.alert ?? { show: true, style: "Stop", title: "", message: "" },
    });
  }

  get ignoreBlanks(): boolean | null {
    const found = this.#common();
    return found === null ? null : (found?.ignoreBlanks ?? true);
  }
  set ignoreBlanks(ignoreBlanks: boolean) {
    this.#change("ignoreBlanks", (criteria) => ({ ...criteria, ignoreBlanks }));
  }

  get prompt(): { showPrompt: boolean; title: string; message: string } | null {
    const prompt = this.#common()?.prompt;
    return prompt ? { showPrompt: prompt.show, title: prompt.title, message: prompt.message } : null;
  }
  set prompt({ showPrompt, title, message }: { showPrompt: boolean; title: string; message: string }) {
    checkTexts(title, message);
    this.#change("prompt", (criteria) => ({ ...criteria, prompt: { show: showPrompt, title, message } }));
  }

  get errorAlert(): { showAlert: boolean; style: string; title: string; message: string } | null {
    const alert = this.#common()?.alert;
    return alert ? { showAlert: alert.show, style: alert.style, title: alert.title, message: alert.message } : null;
  }
  set errorAlert({
    showAlert,
    style,
    title,
    message,
  }: {
    showAlert: boolean;
    style: Criteria["alert"]["style"];
    title: string;
    message: string;
  }) {
    checkTexts(title, message);
    this.#change("errorAlert", (criteria) => ({ ...criteria, alert: { show: showAlert, style, title, message } }));
  }

  /** True when all cells hold what is allowed, false when none does, else null. */
  get valid(): boolean | null {
    const verdicts = new Set(this.#verdicts().map(({ valid }) => valid));
    return verdicts.size > 1 ? null : !verdicts.has(false);
  }

  getInvalidCells(): RangeAreas {
    const invalid = this.getInvalidCellsOrNullObject();
    if (!invalid) throw new HostError("ItemNotFound");
    return invalid;
  }
  getInvalidCellsOrNullObject(): RangeAreas | null {
    const invalid = this.#verdicts().filter(({ valid }) => !valid);
    const areas = invalid.map(({ row, column }) => ({ row, column, rows: 1, columns: 1 }));
    return areas.length > 0 ? new RangeAreas(this.book, this.sheet, areas) : null;
  }

  clear(): void {
    guardSheet(this.book, this.sheet, "allowFormatCells");
    this.#write(undefined);
  }

  #touching(): EngineValidation[] {
    return this.book.engine
      .validations(this.sheet)
      .filter(({ areas }) => areas.some((area) => this.areas.some((own) => intersection(own, area))));
  }

  #survey(): { distinct: Criteria[]; complete: boolean } {
    const touching = this.#touching();
    const byText = new Map(
      touching.map(({ rule, ignoreBlanks, prompt, alert }) => [
        JSON.stringify([rule, ignoreBlanks, prompt, alert]),
        { rule, ignoreBlanks, prompt, alert },
      ]),
    );
    const holes = touching.flatMap(({ areas }) => areas);
    const left = holes.reduce<Area[]>((rest, hole) => rest.flatMap((area) => subtract(area, hole)), [...this.areas]);
    return { distinct: [...byText.values()], complete: left.length === 0 };
  }

  /** The one validation of all the cells, undefined when they have none, null when they differ. */
  #common(): Criteria | undefined | null {
    const { distinct, complete } = this.#survey();
    if (distinct.length === 0) return undefined;
    return distinct.length === 1 && complete ? distinct[0] : null;
  }

  #change(name: string, change: (criteria: Criteria) => Criteria): void {
    guardSheet(this.book, this.sheet, "allowFormatCells");
    const common = this.#common();
    if (!common) throw new HostError("NotImplemented", `DataValidation.${name} of cells without one rule`);
    this.#write(change(common));
  }

  #write(criteria: Criteria | undefined): void {
    for (const area of this.areas) this.book.engine.setValidation(this.sheet, area, criteria);
    this.book.touched();
  }

  #engineRule(rule: Rule): EngineValidation["rule"] {
    const kinds = Object.keys(rule) as (keyof Rule)[];
    const [kind] = kinds;
    if (kinds.length !== 1 || kind === undefined) throw new HostError("InvalidArgument");
    if (kind === "list") {
      const { source, inCellDropDown } = rule.list ?? { source: "", inCellDropDown: true };
      const text = this.#formula(source);
      if (typeof text !== "string" || text === "" || (!text.startsWith("=") && text.length > longestMessage))
        throw new HostError("InvalidArgument");
      return { type: "list", source: text, inCellDropDown };
    }
    if (kind === "custom") return { type: "custom", formula: rule.custom?.formula ?? "" };
    if (kind === "date" || kind === "time") throw new HostError("NotImplemented", `DataValidation.rule.${kind}`);
    const basic = rule[kind];
    if (!basic) throw new HostError("InvalidArgument");
    const two = basic.operator === "Between" || basic.operator === "NotBetween";
    if (two && basic.formula2 === undefined) throw new HostError("InvalidArgument");
    return {
      type: kind,
      operator: basic.operator as "Between",
      formula1: this.#formula(basic.formula1),
      ...(basic.formula2 === undefined ? {} : { formula2: this.#formula(basic.formula2) }),
    };
  }

  #formula(formula: Formula): string | number {
    if (!(formula instanceof Range)) return formula;
    return `=${quotedSheetName(this.book.sheetName(formula.sheet))}!${areaAddress(formula.area, true)}`;
  }

  #verdicts(): { row: number; column: number; valid: boolean }[] {
    const { book, sheet } = this;
    return this.#touching().flatMap((validation) =>
      validation.areas
        .flatMap((area) => this.areas.flatMap((own) => intersection(own, area) ?? []))
        .flatMap(({ row, column, rows, columns }) =>
          Array.from({ length: rows * columns }, (_, i) => {
            const at = { row: row + Math.floor(i / columns), column: column + (i % columns) };
            return { ...at, valid: isValid(book, validation, book.engine.cell(sheet, at.row, at.column)) };
          }),
        ),
    );
  }
}

function checkTexts(title: string, message: string): void {
  if (title.length > longestTitle || message.length > longestMessage) throw new HostError("InvalidArgument");
}
