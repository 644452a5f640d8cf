import { quantityLine } from "../domain/quantity-line";
import type { ExitCode, Terminal } from "./terminal";

/** Each line of standard input as a target or an actual: one JSON a line, in their order, empty lines too. */
export const quantity = async (terminal: Terminal): Promise<ExitCode> => {
  for await (const line of terminal.lines()) terminal.write(`${JSON.stringify(quantityLine(line))}\n`);
  return 0;
};
