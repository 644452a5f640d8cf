import { foundForm } from "../sheet/found-form";
import type { Template } from "../templates/template";
import type { Workbook } from "../workbook/port";
import { check } from "./check";
import { applyPlan } from "./apply-plan";
import { planCompute } from "./compute";
import { without, type Desk } from "./desk";
import { explain, withdrawExplanation } from "./explain";
import { planFix } from "./fix";
import { explainHere } from "./explain-here";
import { goTo, goToCell, goToField, next } from "./go-to";
import { lastWrite } from "./history";
import { webHashing, type Hashing } from "./hashing";
import type { ReadFile } from "./importing";
import { insert } from "./insert";
import { keepForm, startLearning } from "./keep-form";
import { look } from "./look";
import { showMarks } from "./marks";
import { noticeOf } from "./missing-part";
import { nextTurn } from "./next-turn";
import { report } from "./report";
import type { Busy, Session } from "./session";
import { emptyState, type SessionStart } from "./session-start";
import { renewSubmission } from "./submission";
import { takeBack, undo } from "./take-back";
import { underWay, type UnderWay } from "./under-way";
import { watch } from "./watch";

/** One session for the pane and the ribbon: what one does the other shows. One thing at a time; a second request meanwhile is ignored. */
export const createSession = (
  workbook: Workbook,
  templates: readonly Template[],
  now = () => new Date(),
  start: SessionStart = { state: emptyState, keptForms: undefined },
  hashing: Hashing = webHashing,
  readFile?: ReadFile,
): Session => {
  let { state } = start;
  const listeners = new Set<() => void>();
  const desk: Desk = {
    workbook,
    get templates() {
      return [...templates, ...state.customTemplates];
    },
    keptForms: start.keptForms,
    learning: undefined,
    importing: undefined,
    readFile,
    state: () => state,
    update: (change) => {
      const changed = change(state);
      state = { ...changed, canUndo: lastWrite(desk) !== undefined };
      for (const listener of listeners) listener();
    },
    reading: start.seen && { ...start.seen, form: foundForm(start.seen.form) },
    planned: [],
    today: () => dayOf(now()),
    now,
    pause: nextTurn,
    hashing,
    submission: undefined,
    deeds: [],
  };

  let current: UnderWay | undefined;
  const run = async (act: (desk: Desk) => Promise<unknown>, busy?: Busy): Promise<void> => {
    if (state.busy) return;
    desk.update((now) => without(now, "notice"));
    const way = underWay(desk, state, () => desk.update((now) => without(now, "canCancel")));
    if (busy) {
      current = way;
      desk.update((now) => ({ ...now, busy, canCancel: true }));
    }
    try {
      await act(way.desk);
      await renewSubmission(way.desk);
    } catch (error) {
      if (!way.isCancelled) desk.update((now) => ({ ...now, notice: noticeOf(error) }));
    } finally {
      if (busy && !way.isCancelled) desk.update((now) => without(now, "busy", "canCancel"));
    }
  };

  void run((desk) => watch(desk));

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
      return run((desk) => look(desk), "look");
    },
    insert: (parameters) => run((desk) => insert(desk, parameters), "insert"),
    insertPractice: () => run(async (desk) => (await import("./practice")).insertPractice(desk), "insert"),
    check: () => run((desk) => check(desk), "check"),
    planCompute: () => run((desk) => planCompute(desk), "compute"),
    planFix: (findingId, fixId) => run(async (desk) => planFix(desk, findingId, fixId)),
    planFixAll: () => run(async (desk) => (await import("./fix-all")).planFixAll(desk)),
    readScores: () => run(async (desk) => (await import("./scores")).readScores(desk)),
    planScores: (at) => run(async (desk) => (await import("./scores")).planScores(desk, at)),
    applyPlan: (at) => run((desk) => applyPlan(desk, at), "write"),
    dropPlan: () => desk.update((now) => without(now, "plan")),
    undo: () => run((desk) => undo(desk), "undo"),
    takeBack: (id, rest) => run((desk) => takeBack(desk, id, rest), "undo"),
    goTo: (findingId) => run((desk) => goTo(desk, findingId)),
    goToField: (at) => run((desk) => goToField(desk, at)),
    goToCell: (cell) => run((desk) => goToCell(desk, cell)),
    next: (step) => run((desk) => next(desk, step)),
    explainHere: () => run((desk) => explainHere(desk), "check"),
    explain: (findingId, answer) => run((desk) => explain(desk, findingId, answer), "write"),
    withdrawExplanation: (findingId) => run((desk) => withdrawExplanation(desk, findingId), "write"),
    seal: () => run(async (desk) => (await import("./seal")).seal(desk), "seal"),
    unseal: () => run(async (desk) => (await import("./seal")).unseal(desk), "seal"),
    report: (language) => run((desk) => report(desk, language), "report"),
    showMarks: (shown) => run((desk) => showMarks(desk, shown), "marks"),
    startLearning: () => run((desk) => startLearning(desk), "learn"),
    stopLearning: () => {
      desk.learning = undefined;
      desk.update((now) => ({ ...now, isLearning: false }));
    },
    learnFrom: (choices) => desk.learning?.learnFrom(desk.learning.snapshot, desk.templates, choices),
    keepForm: (template) => run((desk) => keepForm(desk, template), "learn"),
    startImport: () => run(async (desk) => (await import("./import")).startImport(desk), "look"),
    readForImport: (from) => run(async (desk) => (await import("./import")).readForImport(desk, from), "look"),
    planImport: (choices) => run(async (desk) => (await import("./import")).planImport(desk, choices)),
    importForm: () => run(async (desk) => (await import("./import")).insertImport(desk), "insert"),
    stopImport: () => {
      desk.importing = undefined;
      desk.update((now) => without(now, "importing"));
    },
    checkLive: (on) => desk.update((now) => ({ ...now, live: on })),
    cancel: () => {
      if (state.canCancel && current?.cancel()) desk.update((now) => ({ ...now, notice: { kind: "cancelled" } }));
    },
    dismissNotice: () => desk.update((now) => without(now, "notice")),
  };
};

/** The day where the person is: "2026-11-23". */
const dayOf = (moment: Date): string =>
  [moment.getFullYear(), moment.getMonth() + 1, moment.getDate()].map((part) => String(part).padStart(2, "0")).join("-");
