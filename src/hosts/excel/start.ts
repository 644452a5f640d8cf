import { HostFailure } from "../../workbook/failure";
import type { Workbook } from "../../workbook/port";
import { excelWorkbook } from "./excel-workbook";
import { memory, type Memory } from "./memory";

export interface StartedHost {
  readonly workbook: Workbook;
  /** The language of Excel's own interface, e.g. "zh-CN". */
  readonly language: string;
  /** Colours of the Office theme as it is now, "#rrggbb"; Excel on the web does not tell them. */
  theme(): OfficeColors | undefined;
  /** Small things remembered on this computer: last form, unit name. */
  readonly memory: Memory;
  /** Brings the pane to the front; does nothing where Excel has no such call. */
  showPane(): Promise<void>;
}

export interface OfficeColors {
  readonly bodyBackground: string;
  readonly bodyForeground: string;
  readonly controlBackground: string;
  readonly controlForeground: string;
}

const PATIENCE_MS = 8000;

/** What the add-in cannot do without; the rest is probed where it is used. */
const REQUIRED = "1.9";

/**
 * Waits for office.js and for Excel behind it. Rejects with a HostFailure: "office-unreachable" when the library has not come within
 * 8 seconds, "not-excel" when the page stands elsewhere, "unsupported" when this Excel is too old (`detail` names what is missing).
 */
export const startExcel = async (patience = PATIENCE_MS): Promise<StartedHost> => {
  await within(patience, officeLoaded);
  const { host } = await Office.onReady();
  if (host !== Office.HostType.Excel) throw new HostFailure("not-excel", String(host));
  if (!Office.context.requirements.isSetSupported("ExcelApi", REQUIRED))
    throw new HostFailure("unsupported", `ExcelApi ${REQUIRED}`);
  return {
    workbook: excelWorkbook,
    language: Office.context.displayLanguage,
    theme: officeColors,
    memory: memory(Office.context.partitionKey),
    showPane,
  };
};

const officeLoaded = (): boolean => "Office" in globalThis && typeof Office.onReady === "function";

/** taskpane.html's script element: when it fails there is nothing more to wait for. */
const SCRIPT_ID = "office-js";

const within = (patience: number, isThere: () => boolean): Promise<void> =>
  new Promise((resolve, reject) => {
    const giveUp = (): void => reject(new HostFailure("office-unreachable", "office.js"));
    document.getElementById(SCRIPT_ID)?.addEventListener("error", giveUp);
    const step = 50;
    let waited = 0;
    const look = (): void => {
      if (isThere()) return resolve();
      if (waited >= patience) return giveUp();
      waited += step;
      setTimeout(look, step);
    };
    look();
  });

const officeColors = (): OfficeColors | undefined => {
  const theme = Office.context.officeTheme as Office.OfficeTheme | null | undefined;
  if (!theme) return undefined;
  return {
    bodyBackground: theme.bodyBackgroundColor,
    bodyForeground: theme.bodyForegroundColor,
    controlBackground: theme.controlBackgroundColor,
    controlForeground: theme.controlForegroundColor,
  };
};

const showPane = async (): Promise<void> => {
  if (Office.context.requirements.isSetSupported("SharedRuntime", "1.1")) await Office.addin.showAsTaskpane();
};
