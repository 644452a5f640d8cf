import type { Template } from "../templates/template";
import { HostFailure } from "../workbook/failure";
import type { Workbook } from "../workbook/port";
import { check } from "./check";
import { applyPlan } from "./apply-plan";
import { planCompute } from "./compute";
import { without, type Desk } from "./desk";
import { explain, withdrawExplanation } from "./explain";
import { planFix } from "./fix";
import { goTo, goToField, next } from "./go-to";
import { insert } from "./insert";
import { keepForm, startLearning } from "./keep-form";
import { learnFrom } from "./learn";
import { look } from "./look";
import { showMarks } from "./marks";
import { report } from "./report";
import type { Busy, Session, SessionState } from "./session";
import { undo } from "./undo";
import { watch } from "./watch";

const empty: SessionState = {
  looked: false,
  findings: [],
  stale: false,
  checked: false,
  marksShown: true,
  live: true,
  customTemplates: [],
  isLearning: false,
  canUndo: false,
};

/** One session for the pane and the ribbon: what one does the other shows. One thing at a time; a second request meanwhile is ignored. */
export const createSession = (workbook: Workbook, templates: readonly Template[], now = () => new Date()): Session => {
  let state = empty;
  const listeners = new Set<() => void>();
  const desk: Desk = {
    workbook,
    get templates() {
      return [...templates, ...state.customTemplates];
    },
    keptForms: undefined,
    learning: undefined,
    state: () => state,
    update: (change) => {
      const changed = change(state);
      state = { ...changed, canUndo: desk.receipts.length > 0 };
      for (const listener of listeners) listener();
    },
    reading: undefined,
    planned: [],
    today: () => dayOf(now()),
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
    look: () => {
      // What was planned rests on the reading before.
      if (!state.busy) desk.update((now) => without(now, "plan"));
      return run(() => look(desk), "look");
    },
    insert: (parameters) => run(() => insert(desk, parameters), "insert"),
    check: () => run(() => check(desk), "check"),
    planCompute: () => run(() => planCompute(desk), "compute"),
    planFix: (findingId, fixId) => run(async () => planFix(desk, findingId, fixId)),
    applyPlan: (at) => run(() => applyPlan(desk, at), "write"),
    dropPlan: () => desk.update((now) => without(now, "plan")),
    undo: () => run(() => undo(desk), "undo"),
    goTo: (findingId) => run(() => goTo(desk, findingId)),
    goToField: (at) => run(() => goToField(desk, at)),
    next: (step) => run(() => next(desk, step)),
    explain: (findingId, answer) => run(() => explain(desk, findingId, answer)),
    withdrawExplanation: (findingId) => run(() => withdrawExplanation(desk, findingId)),
    report: (language) => run(() => report(desk, language), "report"),
    showMarks: (shown) => run(() => showMarks(desk, shown)),
    startLearning: () => run(() => startLearning(desk), "learn"),
    stopLearning: () => {
      desk.learning = undefined;
      desk.update((now) => ({ ...now, isLearning: false }));
    },
    learnFrom: (choices) => desk.learning && learnFrom(desk.learning, desk.templates, choices),
    keepForm: (template) => run(() => keepForm(desk, template), "learn"),
    checkLive: (on) => desk.update((now) => ({ ...now, live: on })),
    dismissNotice: () => desk.update((now) => without(now, "notice")),
  };
};

/** The day where the person is: "2026-11-23". */
const dayOf = (moment: Date): string =>
  [moment.getFullYear(), moment.getMonth() + 1, moment.getDate()].map((part) => String(part).padStart(2, "0")).join("-");
