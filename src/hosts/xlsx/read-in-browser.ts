import { finish, type Steps } from "../../domain/steps";
import { readPartSteps, type ClosedWorkbook } from "./closed-workbook";
import { unzip } from "./unzip";

type Take = (steps: Steps<ClosedWorkbook>) => ClosedWorkbook | Promise<ClosedWorkbook>;

/**
 * Reads a .xlsx or .xlsm with nothing but what a browser has. Rejects with UnreadableFile, and with nothing else but what `take` does,
 * on what is no sound workbook.
 *
 * @param take does the long part, step by step; at once where it is left out
 */
export const readWorkbookInBrowser = async (bytes: Uint8Array, take: Take = finish): Promise<ClosedWorkbook> =>
  take(readPartSteps(await unzip(bytes)));
