import { followLines } from "./univer/conditional-formats-follow";
import { startHeadless } from "./univer/start";
import { engineOver } from "./univer/univer-engine";
import type { WorkbenchEngine } from "./workbench-engine";

/** A spreadsheet without a window, with one empty sheet ("Sheet1" unless named). Needs nothing of a browser. */
export const createHeadlessEngine = async (options: { readonly sheetName?: string } = {}): Promise<WorkbenchEngine> => {
  const book = startHeadless(options.sheetName ?? "Sheet1");
  followLines(book);
  const engine = engineOver(book, () => false);
  await engine.settle();
  return engine;
};
