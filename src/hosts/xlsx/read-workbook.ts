import { readParts, type ClosedWorkbook } from "./closed-workbook";
import { openZip } from "./zip";

export type { ClosedSheet, ClosedWorkbook } from "./closed-workbook";

/** Reads a .xlsx or .xlsm. Throws UnreadableFile, and nothing else, on what is no sound workbook. Runs nothing and fetches nothing. */
export const readWorkbook = (bytes: Uint8Array): ClosedWorkbook => readParts(openZip(bytes));
