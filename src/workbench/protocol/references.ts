import { typeName } from "./schema";

/** An object made of others that must be kept alive with it, such as the ranges of a RangeAreas. */
export interface Composite {
  parts(): readonly object[];
}

/** The objects that the add-in asked to keep between requests, by the text ids that travel. */
export class References {
  readonly #objects = new Map<string, object>();
  readonly #ids = new WeakMap<object, string>();
  #next = 1;

  get count(): number {
    return this.#objects.size;
  }

  keep(object: object): string {
    const known = this.#ids.get(object);
    if (known !== undefined) return known;
    const id = `${this.#next++}:{ref-${typeName(object) ?? ""}}`;
    this.#ids.set(object, id);
    this.#objects.set(id, object);
    return id;
  }

  idOf(object: object): string | undefined {
    return this.#ids.get(object);
  }

  get(id: string): object | undefined {
    return this.#objects.get(id);
  }

  remove(id: string): void {
    const object = this.#objects.get(id);
    if (object) this.#ids.delete(object);
    this.#objects.delete(id);
  }

  clear(): void {
    for (const id of [...this.#objects.keys()]) this.remove(id);
  }

  /** Everything that is kept, with its parts. */
  all(): Set<object> {
    const all = new Set<object>();
    for (const object of this.#objects.values()) {
      all.add(object);
      if ("parts" in object) for (const part of (object as Composite).parts()) all.add(part);
    }
    return all;
  }
}
