import { readParts, type ClosedWorkbook } from "./closed-workbook";
import { unzip } from "./unzip";

/** Reads a .xlsx or .xlsm with nothing but what a browser has. Rejects with UnreadableFile, and nothing else, on what is no sound workbook. */
export const readWorkbookInBrowser = async (bytes: Uint8Array): Promise<ClosedWorkbook> => readParts(await unzip(bytes));
