import type { Desk } from "./desk";
import { look } from "./look";

/** Takes back the last write. A conflict leaves everything as it is, the receipt too: the person may put the cell right and try again. */
export const undo = async (desk: Desk): Promise<void> => {
  const receipt = desk.receipts.at(-1);
  if (!receipt) return;
  await desk.workbook.undo(receipt);
  desk.receipts.pop();
  await look(desk);
  desk.update((state) => ({ ...state, stale: state.checked, notice: { kind: "undone", cells: receipt.cells.length } }));
};
