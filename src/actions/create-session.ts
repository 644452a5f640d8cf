import type { Template } from "../templates/template";
import { HostFailure } from "../workbook/failure";
import type { Workbook } from "../workbook/port";
import { check } from "./check";
import { applyPlan, planCompute } from "./compute";
import { without, type Desk } from "./desk";
import { goTo, goToField, next } from "./go-to";
import { insert } from "./insert";
import { look } from "./look";
import { showMarks } from "./marks";
import type { Busy, Session, SessionState } from "./session";
import { undo } from "./undo";
import { watch } from "./watch";

const empty: SessionState = { looked: false, findings: [], stale: false, checked: false, marksShown: true, canUndo: false };

/** One session for the pane and the ribbon: what one does the other shows. One thing at a time; a second request meanwhile is ignored. */
export const createSession = (workbook: Workbook, templates: readonly Template[]): Session => {
  let state = empty;
  const listeners = new Set<() => void>();
  const desk: Desk = {
    workbook,
    templates,
    state: () => state,
    update: (change) => {
      const changed = change(state);
      state = { ...changed, canUndo: desk.receipts.length > 0 };
      for (const listener of listeners) listener();
    },
    reading: undefined,
    receipts: [],
  };

  const run = async (act: () => Promise<unknown>, busy?: Busy): Promise<void> => {
    if (state.busy) return;
    desk.update((now) => ({ ...without(now, "notice"), ...(busy && { busy }) }));
    try {
      await act();
    } catch (error) {
      const { code, detail } = error instanceof HostFailure ? error : new HostFailure("unknown", String(error), { cause: error });
      desk.update((now) => ({ ...now, notice: { kind: "failure", code, detail } }));
      if (!(error instanceof HostFailure)) console.error(error);
    } finally {
      if (busy) desk.update((now) => without(now, "busy"));
    }
  };

  void run(() => watch(desk));

  return {
    get state() {
      return state;
    },
    subscribe(listener) {
      listeners.add(listener);
      return () => listeners.delete(listener);
    },
    look: () => run(() => look(desk), "look"),
    insert: (parameters) => run(() => insert(desk, parameters), "insert"),
    check: () => run(() => check(desk), "check"),
    planCompute: () => run(() => planCompute(desk), "compute"),
    applyPlan: (at) => run(() => applyPlan(desk, at), "write"),
    dropPlan: () => desk.update((now) => without(now, "plan")),
    undo: () => run(() => undo(desk), "undo"),
    goTo: (findingId) => run(() => goTo(desk, findingId)),
    goToField: (at) => run(() => goToField(desk, at)),
    next: (step) => run(() => next(desk, step)),
    showMarks: (shown) => run(() => showMarks(desk, shown)),
    dismissNotice: () => desk.update((now) => without(now, "notice")),
  };
};
