import { HostError } from "../protocol/errors";
import type { Book } from "./book";

/** An entry of a keyed collection: a setting, or a custom property. */
interface Entry {
  readonly key: string;
}

/** What the collections of settings and of custom properties have in common. Keys are compared as `same` says. */
abstract class KeyedCollection<Value, Item extends Entry> {
  constructor(
    readonly book: Book,
    readonly values: Record<string, Value>,
  ) {}

  protected abstract item(key: string): Item;
  protected abstract same(a: string, b: string): boolean;

  get items(): Item[] {
    return Object.keys(this.values).map((key) => this.item(key));
  }
  /** Replaces the value of a key that is there. */
  add(key: string, value: Value): Item {
    if (key === "") throw new HostError("InvalidArgument");
    this.book.guardWrite();
    const known = this.#find(key) ?? key;
    this.values[known] = value;
    this.book.touched();
    return this.item(known);
  }
  getCount(): number {
    return Object.keys(this.values).length;
  }
  getItem(key: string): Item {
    const item = this.getItemOrNullObject(key);
    if (!item) throw new HostError("ItemNotFound");
    return item;
  }
  getItemOrNullObject(key: string): Item | null {
    const known = this.#find(key);
    return known === undefined ? null : this.item(known);
  }

  #find(key: string): string | undefined {
    return Object.keys(this.values).find((known) => this.same(known, key));
  }
}

abstract class KeyedItem<Value> implements Entry {
  constructor(
    readonly book: Book,
    readonly values: Record<string, Value>,
    readonly key: string,
  ) {}

  get _Id(): string {
    return this.key;
  }
  get value(): Value {
    const value = this.values[this.key];
    if (value === undefined) throw new HostError("ItemNotFound");
    return value;
  }
  set value(value: Value) {
    this.book.guardWrite();
    this.values[this.key] = value;
    this.book.touched();
  }
  delete(): void {
    this.book.guardWrite();
    if (!(this.key in this.values)) throw new HostError("ItemNotFound");
    delete this.values[this.key];
    this.book.touched();
  }
}

export class SettingCollection extends KeyedCollection<unknown, Setting> {
  static readonly type: string = "SettingCollection";
  protected override item(key: string): Setting {
    return new Setting(this.book, this.values, key);
  }
  protected override same(a: string, b: string): boolean {
    return a === b;
  }
}

export class Setting extends KeyedItem<unknown> {
  static readonly type: string = "Setting";
}

export class WorksheetCustomPropertyCollection extends KeyedCollection<string, WorksheetCustomProperty> {
  static readonly type: string = "WorksheetCustomPropertyCollection";
  protected override item(key: string): WorksheetCustomProperty {
    return new WorksheetCustomProperty(this.book, this.values, key);
  }
  protected override same(a: string, b: string): boolean {
    return a.toLowerCase() === b.toLowerCase();
  }
}

export class WorksheetCustomProperty extends KeyedItem<string> {
  static readonly type: string = "WorksheetCustomProperty";
}

export class CustomPropertyCollection extends KeyedCollection<string | number | boolean, CustomProperty> {
  static readonly type: string = "CustomPropertyCollection";
  protected override item(key: string): CustomProperty {
    return new CustomProperty(this.book, this.values, key);
  }
  protected override same(a: string, b: string): boolean {
    return a.toLowerCase() === b.toLowerCase();
  }
  deleteAll(): void {
    for (const item of this.items) item.delete();
  }
}

export class CustomProperty extends KeyedItem<string | number | boolean> {
  static readonly type: string = "CustomProperty";
  get type(): string {
    return { string: "String", number: "Number", boolean: "Boolean" }[typeof this.value as "string" | "number" | "boolean"];
  }
}
