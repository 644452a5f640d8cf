import { createHeadlessEngine } from "../engine/headless";
import type { WorkbenchEngine } from "../engine/workbench-engine";
import type { Workbook } from "../model/workbook";
import { ExcelHost } from "../transport/host";
import type { HostOptions } from "../transport/host";
import { startOffice } from "./start-office";
import type { StartOptions, StartedOffice } from "./start-office";

export type OpenOptions = HostOptions &
  StartOptions & {
    /** The spreadsheet to open; a new one with one empty sheet otherwise. */
    readonly engine?: WorkbenchEngine;
    /** Also puts `Excel` and `Office` on the global object, for code that takes them from there; `close` takes them away again. */
    readonly global?: boolean;
  };

/** An emulated Excel with one workbook, and the real office.js that talks to it. */
export interface OpenedExcel extends StartedOffice {
  readonly engine: WorkbenchEngine;
  readonly workbook: Workbook;
  readonly host: ExcelHost;
  /** Resolves when no request is under way, and what runs give back behind their promises has been given back. */
  idle(): Promise<void>;
  close(): Promise<void>;
}

export async function openExcel(options: OpenOptions = {}): Promise<OpenedExcel> {
  const engine = options.engine ?? (await createHeadlessEngine());
  const host = new ExcelHost(engine, options);
  const started = await startOffice(host, options);
  const globals = globalThis as unknown as Record<string, unknown>;
  const before = { Excel: globals["Excel"], Office: globals["Office"], OfficeExtension: globals["OfficeExtension"] };
  const { Excel, Office, OfficeExtension } = started;
  if (options.global) Object.assign(globals, { Excel, Office, OfficeExtension });
  const idle = async (): Promise<void> => {
    // The library sends its clean-up, and the host its events, a few turns after a run's promise.
    for (let quiet = 0; quiet < 5; quiet = host.pending === 0 ? quiet + 1 : 0)
      await new Promise((resolve) => setImmediate(resolve));
  };
  return {
    ...started,
    engine,
    workbook: started.attachment.session.root,
    host,
    idle,
    async close() {
      await idle();
      started.attachment.detach();
      host.close();
      engine.dispose();
      if (options.global) Object.assign(globals, before);
    },
  };
}

/** What must not have happened by the end of a test. */
export interface Blemishes {
  readonly referencesLeft: number;
  readonly notImplemented: readonly string[];
  readonly warnings: readonly string[];
  readonly unknownCalls: readonly number[];
  readonly faults: readonly unknown[];
}

export function blemishes({ host }: OpenedExcel): Blemishes {
  const { notImplemented, warnings, unknownCalls, faults } = host.findings;
  return { referencesLeft: host.referenceCount, notImplemented, warnings, unknownCalls, faults };
}

/**
 * Wraps a test: `it("…", withExcel(async (excel) => { … }))`. Fails it when references were left behind, something was met that the
 * host has not, a name was loaded that Office.js has not, or the host itself failed. A test that means to do so clears `host.findings`.
 */
export function withExcel(test: (excel: OpenedExcel) => Promise<void> | void, options: OpenOptions = {}): () => Promise<void> {
  return async () => {
    const excel = await openExcel(options);
    try {
      await test(excel);
      await excel.idle();
      const found = blemishes(excel);
      const bad = Object.entries(found).filter(([, value]) => (Array.isArray(value) ? value.length > 0 : value !== 0));
      if (bad.length > 0)
        throw new Error(`The emulated Excel met what it must not: ${JSON.stringify(Object.fromEntries(bad), describe)}`);
    } finally {
      await excel.close();
    }
  };
}

function describe(_key: string, value: unknown): unknown {
  return value instanceof Error ? (value.stack ?? value.message) : value;
}
