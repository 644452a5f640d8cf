import type { EdgeStyle, EngineConditionalFormat } from "../engine/engine";
import { HostError } from "../protocol/errors";
import type { ConditionalFormat } from "./conditional-format";
import { color } from "./style-access";

type Format = EngineConditionalFormat["format"];

function change(owner: ConditionalFormat, format: Format): void {
  owner.change({ format: { ...owner.found.format, ...format } });
}

function without(owner: ConditionalFormat, ...keys: (keyof Format)[]): void {
  const dropped: readonly string[] = keys;
  owner.change({ format: Object.fromEntries(Object.entries(owner.found.format).filter(([key]) => !dropped.includes(key))) });
}

/** The looks that a conditional format gives. What it does not set is null or empty. */
export class ConditionalRangeFormat {
  static readonly type: string = "ConditionalRangeFormat";
  constructor(readonly owner: ConditionalFormat) {}

  get fill(): ConditionalRangeFill {
    return new ConditionalRangeFill(this.owner);
  }
  get font(): ConditionalRangeFont {
    return new ConditionalRangeFont(this.owner);
  }
  get borders(): ConditionalRangeBorderCollection {
    return new ConditionalRangeBorderCollection(this.owner);
  }
  get numberFormat(): string | null {
    return this.owner.found.format.numberFormat ?? null;
  }
  set numberFormat(numberFormat: unknown) {
    if (typeof numberFormat !== "string") throw new HostError("InvalidArgument");
    change(this.owner, { numberFormat });
  }
  clearFormat(): void {
    this.owner.change({ format: {} });
  }
}

export class ConditionalRangeFill {
  static readonly type: string = "ConditionalRangeFill";
  constructor(readonly owner: ConditionalFormat) {}

  get color(): string {
    return this.owner.found.format.fill?.toUpperCase() ?? "";
  }
  set color(given: string) {
    change(this.owner, { fill: color(given) });
  }
  clear(): void {
    without(this.owner, "fill");
  }
}

export class ConditionalRangeFont {
  static readonly type: string = "ConditionalRangeFont";
  constructor(readonly owner: ConditionalFormat) {}

  get color(): string {
    return this.owner.found.format.color?.toUpperCase() ?? "";
  }
  set color(given: string) {
    change(this.owner, { color: color(given) });
  }
  get bold(): boolean | null {
    return this.owner.found.format.bold ?? null;
  }
  set bold(bold: boolean) {
    change(this.owner, { bold });
  }
  get italic(): boolean | null {
    return this.owner.found.format.italic ?? null;
  }
  set italic(italic: boolean) {
    change(this.owner, { italic });
  }
  get strikethrough(): boolean | null {
    return this.owner.found.format.strikethrough ?? null;
  }
  set strikethrough(strikethrough: boolean) {
    change(this.owner, { strikethrough });
  }
  get underline(): string | null {
    const { underline } = this.owner.found.format;
    return underline === undefined ? null : underline ? "Single" : "None";
  }
  set underline(kind: string) {
    if (kind === "Double") throw new HostError("NotImplemented", "ConditionalRangeFont.underline = Double");
    change(this.owner, { underline: kind === "Single" });
  }
  clear(): void {
    without(this.owner, "color", "bold", "italic", "strikethrough", "underline");
  }
}

const sides = ["EdgeTop", "EdgeBottom", "EdgeLeft", "EdgeRight"] as const;
type Side = (typeof sides)[number];

const lines: Readonly<Record<string, EdgeStyle>> = {
  None: "None",
  Continuous: "Thin",
  Dash: "Dashed",
  DashDot: "DashDot",
  DashDotDot: "DashDotDot",
  Dot: "Dotted",
};

export class ConditionalRangeBorderCollection {
  static readonly type: string = "ConditionalRangeBorderCollection";
  constructor(readonly owner: ConditionalFormat) {}

  get items(): ConditionalRangeBorder[] {
    return sides.map((side) => this.getItem(side));
  }
  get count(): number {
    return sides.length;
  }
  get top(): ConditionalRangeBorder {
    return this.getItem("EdgeTop");
  }
  get bottom(): ConditionalRangeBorder {
    return this.getItem("EdgeBottom");
  }
  get left(): ConditionalRangeBorder {
    return this.getItem("EdgeLeft");
  }
  get right(): ConditionalRangeBorder {
    return this.getItem("EdgeRight");
  }
  getItem(index: Side): ConditionalRangeBorder {
    return new ConditionalRangeBorder(this.owner, index);
  }
  getItemAt(index: number): ConditionalRangeBorder {
    const side = sides[index];
    if (!side) throw new HostError("InvalidArgument");
    return this.getItem(side);
  }
}

/** The spreadsheet keeps one border for all four sides: what is set on one shows on all. */
export class ConditionalRangeBorder {
  static readonly type: string = "ConditionalRangeBorder";
  constructor(
    readonly owner: ConditionalFormat,
    readonly sideIndex: Side,
  ) {}

  get color(): string {
    return this.owner.found.format.border?.color.toUpperCase() ?? "";
  }
  set color(given: string) {
    change(this.owner, { border: { style: this.owner.found.format.border?.style ?? "Thin", color: color(given) } });
  }
  get style(): string {
    const style = this.owner.found.format.border?.style ?? "None";
    return Object.keys(lines).find((line) => lines[line] === style) ?? "Continuous";
  }
  set style(line: string) {
    if (line === "None") without(this.owner, "border");
    else
      change(this.owner, { border: { style: lines[line] ?? "Thin", color: this.owner.found.format.border?.color ?? "#000000" } });
  }
}
