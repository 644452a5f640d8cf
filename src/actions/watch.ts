import { HostFailure } from "../workbook/failure";
import { recheck } from "./check";
import type { Desk } from "./desk";
import { renewSubmission } from "./submission";

/** Milliseconds that a person must pause before what was typed is checked. */
const PAUSE = 300;

/**
 * After an edit on the form's sheet the findings are no longer of today; where they are kept live they are made anew a moment later,
 * when no act is under way and no plan lies open.
 */
export const watch = (desk: Desk): Promise<unknown> => {
  let timer: ReturnType<typeof setTimeout> | undefined;
  const later = (): void => {
    clearTimeout(timer);
    timer = setTimeout(() => void renew(), PAUSE);
  };
  const renew = async (): Promise<void> => {
    const { live, checked, stale, busy, plan } = desk.state();
    if (!live || !checked || !stale) return;
    if (busy || plan) return later();
    try {
      await recheck(desk);
      await renewSubmission(desk);
    } catch (error) {
      // Somebody is typing, or the sheet is protected: the findings stay marked as old, and the next check says why.
      if (!(error instanceof HostFailure)) throw error;
    }
  };
  return desk.workbook.onEdit(({ sheetId }) => {
    if (sheetId !== desk.state().form?.sheetId) return;
    desk.update((state) => ({ ...state, stale: true }));
    later();
  });
};
