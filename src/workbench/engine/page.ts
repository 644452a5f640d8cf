import { ThemeService } from "@univerjs/core";
import { IEditorBridgeService } from "@univerjs/sheets-ui";
import { showConditionalNumberFormats } from "./univer/display";
import { startPage } from "./univer/start-page";
import { engineOver } from "./univer/univer-engine";
import type { WorkbenchEngine } from "./workbench-engine";

/** The spreadsheet with its window. */
export interface PageEngine extends WorkbenchEngine {
  setDark(dark: boolean): void;
}

/** A spreadsheet shown in `container`, with one empty sheet; its menus and dialogs speak `locale`. */
export const createPageEngine = async (container: HTMLElement, locale: "zh-CN" | "en-US"): Promise<PageEngine> => {
  const book = await startPage(container, locale);
  showConditionalNumberFormats(book);
  const editor = book.injector.get(IEditorBridgeService);
  const engine = engineOver(book, () => editor.isVisible().visible);
  await engine.settle();
  return { ...engine, setDark: (dark) => book.injector.get(ThemeService).setDarkMode(dark) };
};
