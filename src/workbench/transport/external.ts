import { callError } from "./host";
import type { ExcelHost } from "./host";
import { later } from "./later";
import type { OfficeTheme } from "./office-themes";
import type { Session } from "./session";

/** Ids of host calls and events. */
const call = { richApi: 93, commandCompleted: 94 } as const;
const event = { selectionChanged: 2, richApi: 33, commandInvoked: 39 } as const;
/** The RichApi message by which a keyboard shortcut calls an action. */
const actionMessage = { category: 2, type: 1000 } as const;

/** A stand-in for the COM arrays in which Excel for Windows answers. */
interface SafeArray {
  toArray(): unknown[];
  dimensions(): number;
  ubound(): number;
}

type Handler = (id: number, payload: SafeArray) => void;
type Answer = (result: SafeArray, status?: number) => void;

export interface AttachOptions {
  /** Which frame it is: a second attach of the same frame replaces the first. */
  readonly frame?: string;
  readonly addInId?: string;
}

/** A page whose office.js talks to the host. */
export interface Attachment {
  readonly session: Session;
  /** Presses a button of the ribbon; resolves with the status (0: done) when the add-in has called `completed()`. */
  invokeCommand(functionName: string, controlId?: string): Promise<number>;
  /** Presses a keyboard shortcut: calls the action. The add-in does not tell when it has done it, nor does Excel wait. */
  invokeAction(actionId: string): void;
  /** Whether the page listens for commands already. */
  readonly takesCommands: boolean;
  detach(): void;
}

/**
 * Gives a window the interface of Excel for Windows, `window.external`. To be called before office.js runs in it.
 * A later call for the same frame, after the page was loaded again, drops what the earlier page had kept or registered.
 */
export function attachExternal(window: object, host: ExcelHost, options: AttachOptions = {}): Attachment {
  const handlers = new Map<number, Handler>();
  const commands = new Map<string, (status: number) => void>();
  const session = host.open(options.frame ?? "pane", {
    send: (entries) => later(() => handlers.get(event.richApi)?.(event.richApi, safeArray(entries))),
    selectionChanged: () => later(() => handlers.get(event.selectionChanged)?.(event.selectionChanged, safeArray([]))),
  });

  const external = {
    GetHostInfo: () => `Excel$Win32$16.01$${host.locale}$correlation$$disableLogging$${host.sharedRuntime ? 1 : 0}`,
    GetLoggingAllowed: () => false,
    GetContext: () => appContext(host, options.addInId ?? "workbench"),
    Execute(id: number, params: readonly unknown[], answer: Answer): void {
      if (id === call.richApi) {
        const [customData, , , , body, , flags] = params[0] as [string, string, string, unknown, string, number, number];
        void host.process(session, body, flags, customData, (status, response) =>
          later(() => (status === 0 ? answer(safeArray([0, 200, [], response]), 0) : answer(safeArray([status]), 0))),
        );
        return;
      }
      if (id === call.commandCompleted) {
        const [command, status] = params as [string, number];
        commands.get(command)?.(status);
        commands.delete(command);
        later(() => answer(safeArray([0]), 0));
        return;
      }
      host.findings.unknownCalls.push(id);
      later(() => answer(safeArray([callError.unsupported]), 0));
    },
    RegisterEvent(id: number, _target: string, handler: Handler, answer: Answer): void {
      handlers.set(id, handler);
      later(() => answer(safeArray([0])));
    },
    UnregisterEvent(id: number, _target: string, answer: Answer): void {
      handlers.delete(id);
      later(() => answer(safeArray([0])));
    },
  };
  // Chromium's own `external` takes no replacement of the whole object by assignment, Node and others have none.
  Object.defineProperty(window, "external", { value: external, configurable: true, writable: true });

  let nextCommand = 1;
  return {
    session,
    get takesCommands() {
      return handlers.has(event.commandInvoked);
    },
    invokeCommand(functionName, controlId = functionName) {
      const handler = handlers.get(event.commandInvoked);
      if (!handler) return Promise.reject(new Error("The page does not take commands: its office.js has not started."));
      const id = `command${nextCommand++}`;
      return new Promise((resolve) => {
        commands.set(id, resolve);
        later(() => handler(event.commandInvoked, safeArray([id, functionName, JSON.stringify({ source: { id: controlId } })])));
      });
    },
    invokeAction(actionId) {
      const { category, type } = actionMessage;
      const entry = [category, type, "", JSON.stringify([actionId, null])];
      later(() => handlers.get(event.richApi)?.(event.richApi, safeArray([entry])));
    },
    detach() {
      handlers.clear();
      session.close();
    },
  };
}

function safeArray(items: readonly unknown[]): SafeArray {
  return {
    toArray: () => items.map((item) => (Array.isArray(item) ? safeArray(item as unknown[]) : item)),
    dimensions: () => 1,
    ubound: () => items.length,
  };
}

function appContext(host: ExcelHost, addInId: string): Record<string, () => unknown> {
  const settings = {
    Read(keys: string[], values: string[]): void {
      for (const [key, value] of Object.entries(host.book.state.addInSettings)) {
        keys.push(key);
        values.push(value);
      }
    },
    Write(keys: readonly string[], values: readonly string[]): void {
      host.book.state.addInSettings = Object.fromEntries(keys.map((key, index) => [key, values[index] ?? "null"]));
      host.book.isDirty = true;
    },
  };
  return {
    GetAppType: () => 1,
    GetSolutionRef: () => addInId,
    GetAppVersionMajor: () => 16,
    GetAppVersionMinor: () => 1,
    GetAppUILocale: () => host.locale,
    GetAppDataLocale: () => host.locale,
    GetDocUrl: () => host.book.options.name,
    GetAppCapabilities: () => (host.book.readOnly ? 1 : 0),
    GetActivationMode: () => 2,
    GetControlIntegrationLevel: () => 1,
    GetSolutionToken: () => "",
    GetCorrelationId: () => "correlation",
    GetInstanceId: () => "instance",
    GetTouchEnabled: () => false,
    GetCommerceAllowed: () => true,
    GetSupportedMatrix: () => JSON.stringify(host.requirements),
    GetHostCustomMessage: () => "",
    GetHostFullVersion: () => "16.0.17328.20000",
    GetDialogRequirementMatrix: () => "",
    GetFeaturesForSolution: () => "",
    GetInitialDisplayMode: () => 2,
    GetSettings: () => settings,
    GetOfficeThemeInfo: () => themeInfo(host.theme),
  };
}

/** The theme as the Windows interface has it: JSON of integers. */
function themeInfo(theme: OfficeTheme | undefined): string {
  if (!theme) return "null";
  return JSON.stringify(
    Object.fromEntries(Object.entries(theme).map(([name, text]: [string, string]) => [name, Number.parseInt(text.slice(1), 16)])),
  );
}
