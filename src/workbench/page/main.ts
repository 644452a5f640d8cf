import "./page.css";
import { createPageEngine, type PageEngine } from "../engine/page";
import { openWorkbook } from "../files/open-workbook";
import { saveWorkbook } from "../files/save-workbook";
import { UnreadableFile } from "../files/unreadable-file";
import { attachExternal, type Attachment } from "../transport/external";
import { ExcelHost } from "../transport/host";
import { isThemeName, officeThemes } from "../transport/office-themes";
import { showBar } from "./bar";
import { byId } from "./element";
import { readRibbon, type RibbonButton } from "./manifest-ribbon";
import { showPane } from "./pane";
import { showRibbon } from "./ribbon";
import { listenForShortcuts, readShortcuts } from "./shortcuts";
import { liuyang2020 } from "./samples/liuyang-2020";
import { showTraffic } from "./traffic-view";
import { typeSample } from "./type-sample";
import { wordsOf, type Locale } from "./words";

/** For scripts in the console and for browser tests. */
export interface Workbench {
  readonly engine: PageEngine;
  readonly host: ExcelHost;
  open(bytes: Uint8Array): Promise<void>;
  save(): Promise<Uint8Array>;
  sample(): Promise<{ typed: number; missing: string[] }>;
  /** Presses a button of the add-in's ribbon by its id, or runs a function of its manifest by name. Resolves when the add-in has done it. */
  runCommand(id: string): Promise<void>;
}

declare global {
  interface Window {
    workbench?: Workbench;
    /** The task pane's page calls this before office.js runs in it. */
    attachOffice?: (pane: Window) => void;
  }
}

const messageTime = 6000;
/** Milliseconds that a ribbon button waits for the add-in to start. */
const patience = 15_000;
const xlsx = "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet";

const start = async (): Promise<void> => {
  const query = new URLSearchParams(location.search);
  const locale: Locale = query.get("lang") === "en-US" ? "en-US" : "zh-CN";
  const asked = query.get("theme");
  const theme = isThemeName(asked) ? asked : "light";
  const dark = theme === "dark" || theme === "darkGray";
  const words = wordsOf(locale);
  document.documentElement.lang = locale;
  document.documentElement.dataset["theme"] = dark ? "dark" : "light";

  let hideMessage = 0;
  const say = (text: string): void => {
    const message = byId("message");
    message.textContent = text;
    message.hidden = false;
    window.clearTimeout(hideMessage);
    hideMessage = window.setTimeout(() => {
      message.hidden = true;
    }, messageTime);
  };
  /** Settings of the page that must be known from the start load it again. */
  const loadWith = (name: string, value: string): void => {
    query.set(name, value);
    location.search = query.toString();
  };

  const [engine, manifest] = await Promise.all([
    createPageEngine(byId("grid"), locale),
    fetch("manifest.xml").then((response) => {
      if (!response.ok) throw new Error(`manifest.xml: ${response.status}`);
      return response.text();
    }),
  ]);
  engine.setDark(dark);
  const tab = readRibbon(manifest, locale);
  const shortcuts = await readShortcuts(manifest);
  const host: ExcelHost = new ExcelHost(engine, {
    locale,
    theme: officeThemes[theme],
    onPaneState: (state) => (state === "Visible" ? pane.show() : pane.hide()),
    onButton: (id, enabled) => enable(id, enabled),
  });

  let attachment: Attachment | undefined;
  window.attachOffice = (frame) => {
    attachment = attachExternal(frame, host, { frame: "pane" });
  };
  /** Excel too holds a command back until the add-in's runtime has started. */
  const listening = async (): Promise<Attachment> => {
    for (const start = performance.now(); performance.now() - start < patience; await new Promise((done) => setTimeout(done, 50)))
      if (attachment?.takesCommands) return attachment;
    throw new Error("the task pane has not started");
  };
  const press = async (button: RibbonButton): Promise<void> => {
    if (button.action.type === "pane") return pane.show();
    const status = await (await listening()).invokeCommand(button.action.functionName, button.id);
    if (status !== 0) throw new Error(`${button.id}: ${status}`);
  };
  const failed = (error: unknown): void => say(words.commandFailed + (error instanceof Error ? error.message : String(error)));
  const enable = showRibbon(byId("ribbon"), tab, shortcuts, (button) => void press(button).catch(failed));
  listenForShortcuts(shortcuts, (action) => {
    listening().then((started) => started.invokeAction(action), failed);
  });
  const pane = showPane(byId("pane"), byId("splitter"), tab.label, words, "taskpane.html");
  showTraffic(byId("traffic"), host.traffic, words);

  const workbench: Workbench = {
    engine,
    host,
    open: async (bytes) => {
      await openWorkbook(bytes, engine, host.book.state);
      pane.reload();
    },
    save: () => saveWorkbook(engine, host.book.state),
    sample: () => typeSample(engine, liuyang2020),
    runCommand: async (id) => {
      const button = [...tab.groups.flatMap(({ buttons }) => buttons), ...tab.cellMenu].find(
        (each) => each.id === id || (each.action.type === "execute" && each.action.functionName === id),
      );
      if (!button) throw new Error(`no command ${id}`);
      await press(button);
    },
  };
  showBar(byId("bar"), words, locale, theme, {
    open: (file) => {
      file
        .arrayBuffer()
        .then((buffer) => workbench.open(new Uint8Array(buffer)))
        .then(
          () => say(words.opened(file.name)),
          (error: unknown) => say(error instanceof UnreadableFile ? words.unreadable[error.reason] : String(error)),
        );
    },
    save: () => void download(workbench, `${words.fileName}.xlsx`),
    blank: () => location.reload(),
    samples: [
      {
        name: liuyang2020.name[locale],
        run: () => {
          typeSample(engine, liuyang2020).then(
            ({ typed, missing }) =>
              say(typed === 0 ? words.noForm : missing.length > 0 ? words.notTyped(missing.join("、")) : words.typed(typed)),
            (error: unknown) => say(String(error)),
          );
        },
      },
    ],
    setLocale: (chosen) => loadWith("lang", chosen),
    setTheme: (chosen) => loadWith("theme", chosen),
    setCellEditing: (on) => {
      host.cellEditing = on;
    },
    setReadOnly: (on) => {
      host.book.readOnly = on;
      pane.reload();
    },
  });
  window.workbench = workbench;
};

const download = async (workbench: Workbench, name: string): Promise<void> => {
  const url = URL.createObjectURL(new Blob([new Uint8Array(await workbench.save())], { type: xlsx }));
  const link = document.createElement("a");
  Object.assign(link, { href: url, download: name });
  link.click();
  URL.revokeObjectURL(url);
};

start().catch((error: unknown) => {
  const message = byId("message");
  message.textContent = String(error);
  message.hidden = false;
  throw error;
});
