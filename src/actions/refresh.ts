import { HostFailure } from "../workbook/failure";
import { recheck } from "./check";
import type { Desk } from "./desk";
import { look } from "./look";
import type { Notice } from "./session";

/**
 * After a write: reads the sheet again, checks it where it had been checked, and says what was done. The write stands; when the
 * reading fails, that is said, and the findings count as old.
 */
export const refresh = async (
  desk: Desk,
  notice: Notice | (() => Notice),
  read: () => Promise<unknown> = () => (desk.state().checked ? recheck(desk) : look(desk)),
): Promise<void> => {
  try {
    await read();
  } catch (error) {
    if (!(error instanceof HostFailure)) throw error;
    const { code, detail } = error;
    return desk.update((state) => ({ ...state, stale: state.checked, notice: { kind: "unread", code, detail } }));
  }
  desk.update((state) => ({ ...state, notice: typeof notice === "function" ? notice() : notice }));
};
