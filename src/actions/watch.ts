import { HostFailure } from "../workbook/failure";
import type { Desk, Reading } from "./desk";

/** Milliseconds that a person must pause before what was typed is checked. */
const PAUSE = 300;

/** The sheets that people have edited, in the order of the edits. */
export interface SeenEdits {
  /** How many there have been so far. */
  count(): number;
  /** Whether what the reading rests on was edited since. */
  since(reading: Reading): boolean;
  add(sheetId: string): void;
}

export const seenEdits = (): SeenEdits => {
  let count = 0;
  const last = new Map<string, number>();
  return {
    count: () => count,
    since: (reading) => sheetsOf(reading).some((id) => (last.get(id) ?? 0) > reading.edits),
    add: (sheetId) => void last.set(sheetId, ++count),
  };
};

/** The form's own sheet, and that of the form it is compared with. */
const sheetsOf = ({ snapshot, beside }: Reading): readonly string[] => [snapshot.sheet.id, ...(beside ? [beside.sheet.id] : [])];

export interface Watch {
  /** Begins to listen for edits, unless it does so already. Excel refuses while somebody types: then it is tried again. */
  listen(): Promise<void>;
  /** Checks anew in a moment what is no longer of today. */
  renewSoon(): void;
}

/**
 * After an edit the findings are no longer of today; where they are kept live they are made anew a moment later, when nothing else is
 * under way and no plan lies open.
 *
 * @param renew checks anew; false where something else came first
 */
export const watch = (desk: Desk, update: Desk["update"], renew: () => Promise<boolean>): Watch => {
  let timer: ReturnType<typeof setTimeout> | undefined;
  let listening: Promise<unknown> | undefined;

  const renewSoon = (): void => {
    clearTimeout(timer);
    timer = setTimeout(() => void renewNow(), PAUSE);
  };

  const renewNow = async (): Promise<void> => {
    const { live, checked, stale, plan } = desk.state();
    if (!live || !checked || !stale) return;
    if (plan || !(await renew())) renewSoon();
  };

  const edited = ({ sheetId }: { readonly sheetId: string }): void => {
    desk.edits.add(sheetId);
    if (!desk.reading || !sheetsOf(desk.reading).includes(sheetId)) return;
    update((state) => ({ ...state, stale: true }));
    renewSoon();
  };

  return {
    renewSoon,
    listen: async () => {
      listening ??= desk.workbook.onEdit(edited);
      try {
        await listening;
      } catch (error) {
        listening = undefined;
        if (!(error instanceof HostFailure)) throw error;
      }
    },
  };
};
