import { readFileSync } from "node:fs";
import { createRequire } from "node:module";
import { dirname, join } from "node:path";
import vm from "node:vm";
import { attachExternal } from "../transport/external";
import type { Attachment } from "../transport/external";
import type { ExcelHost } from "../transport/host";

const distribution = join(dirname(createRequire(import.meta.url).resolve("@microsoft/office-js/package.json")), "dist");
const origin = "https://localhost";
const scripts = `${origin}/office-js/`;

const compiled = new Map<string, vm.Script>();

/** A script of the library, compiled once per process. */
function script(file: string): vm.Script {
  let found = compiled.get(file);
  if (!found) {
    found = new vm.Script(readFileSync(join(distribution, file), "utf8"), { filename: file });
    compiled.set(file, found);
  }
  return found;
}

export interface StartedOffice {
  readonly Office: typeof Office;
  readonly Excel: typeof Excel;
  readonly OfficeExtension: typeof OfficeExtension;
  /** What Office.onReady said. */
  readonly info: { readonly host: string | null; readonly platform: string | null };
  readonly attachment: Attachment;
  readonly window: Readonly<Record<string, unknown>>;
}

export interface StartOptions {
  /** The readable files of the library instead of the minified ones. */
  readonly debug?: boolean;
}

/** Loads the whole, unmodified office.js into a window of its own, without a browser, and waits until it is ready. */
export async function startOffice(host: ExcelHost, { debug = false }: StartOptions = {}): Promise<StartedOffice> {
  const file = debug ? "office.debug.js" : "office.js";
  const faults: unknown[] = [];
  const window = fakeWindow();
  const context = vm.createContext(window);
  const load = (name: string): unknown => script(name).runInContext(context);
  Object.assign(window, { document: fakeDocument(file, load, (fault) => faults.push(fault)) });
  const attachment = attachExternal(window, host);
  load(file);
  const global = (name: string): unknown => vm.runInContext(`typeof ${name} === "undefined" ? undefined : ${name}`, context);
  const office = global("Office") as typeof Office;
  const info = await office.onReady();
  if (faults.length > 0) throw new AggregateError(faults, "office.js could not load its files");
  return {
    // office.js replaces its first objects while it starts.
    Office: global("Office") as typeof Office,
    Excel: global("Excel") as typeof Excel,
    OfficeExtension: global("OfficeExtension") as typeof OfficeExtension,
    info: info as unknown as StartedOffice["info"],
    attachment,
    window,
  };
}

function fakeWindow(): Record<string, unknown> {
  const nothing = (): void => undefined;
  const window: Record<string, unknown> = {
    // The caller's own intrinsics: values are then deeply equal to literals, errors are instances of Error.
    ...{ Promise, JSON, Error, TypeError, Date, URL, Event, console, performance },
    ...{ setTimeout, clearTimeout, setInterval, clearInterval, queueMicrotask },
    sessionStorage: fakeStorage(),
    localStorage: fakeStorage(),
    opener: null,
    name: "",
    navigator: { userAgent: "node", language: "en-US" },
    history: {},
    screen: { width: 1200, height: 800 },
    location: {
      href: `${origin}/taskpane.html`,
      ...{ origin, protocol: "https:", hostname: "localhost", host: "localhost", port: "", search: "", hash: "" },
    },
    ...{ addEventListener: nothing, removeEventListener: nothing, focus: nothing, blur: nothing },
  };
  return Object.assign(window, { window, self: window, top: window, parent: window });
}

interface FakeScript {
  src: string;
  onload?: () => void;
  onerror?: (fault: unknown) => void;
}

function fakeDocument(officeScript: string, load: (file: string) => unknown, onFault: (fault: unknown) => void): object {
  const head = {
    appendChild(element: FakeScript): void {
      setImmediate(() => {
        try {
          load(element.src.slice(scripts.length));
          element.onload?.();
        } catch (fault) {
          onFault(fault);
          element.onerror?.(fault);
        }
      });
    },
  };
  const own = { src: scripts + officeScript, getAttribute: () => null };
  return {
    readyState: "complete",
    body: {},
    domain: "localhost",
    addEventListener: () => undefined,
    createElement: () => ({ setAttribute: () => undefined, style: {} }),
    querySelectorAll: () => [],
    getElementsByTagName: (name: string) => (name === "head" ? [head] : [own]),
  };
}

function fakeStorage(): object {
  const items = new Map<string, string>();
  return {
    getItem: (key: string) => items.get(key) ?? null,
    setItem: (key: string, value: unknown) => void items.set(key, String(value)),
    removeItem: (key: string) => void items.delete(key),
    clear: () => items.clear(),
    key: (index: number) => [...items.keys()][index] ?? null,
    get length() {
      return items.size;
    },
  };
}
