import { foundForm } from "../sheet/found-form";
import type { Template } from "../templates/template";
import { HostFailure } from "../workbook/failure";
import type { Workbook } from "../workbook/port";
import { check, recheck } from "./check";
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
import { queue, type Begun, type Request } from "./queue";
import { report } from "./report";
import type { Busy, PlacedFinding, Session } from "./session";
import { emptyState, type SessionStart } from "./session-start";
import { renewSubmission } from "./submission";
import { takeBack } from "./take-back";
import { underWay, type UnderWay } from "./under-way";
import { seenEdits, watch } from "./watch";

/** One session for the pane and the ribbon: what one does the other shows. One thing at a time, in the order of asking. */
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
    reading: start.seen && { ...start.seen, form: foundForm(start.seen.form), edits: 0 },
    planned: [],
    today: () => dayOf(now()),
    now,
    pause: nextTurn,
    hashing,
    submission: undefined,
    edits: seenEdits(),
    deeds: [],
  };

  let current: UnderWay | undefined;
  /** What does not come from an act under way, and so stays when that is called off. */
  const atOnce: Desk["update"] = (change) => {
    current?.keep(change);
    desk.update(change);
  };
  const line = queue((waiting) => atOnce((now) => (waiting > 0 ? { ...now, waiting } : without(now, "waiting"))));

  const begin = (act: (desk: Desk) => Promise<unknown>, busy?: Busy): Begun => {
    const way = underWay(desk, () => desk.update((now) => without(now, "canCancel")));
    current = way;
    if (busy) desk.update((now) => ({ ...now, busy, canCancel: true }));
    const work = async (): Promise<void> => {
      try {
        await act(way.desk);
        await renewSubmission(way.desk);
        await watching.listen();
      } catch (error) {
        if (!way.isCancelled) desk.update((now) => ({ ...now, notice: noticeOf(error) }));
      }
      if (busy && !way.isCancelled) desk.update((now) => without(now, "busy", "canCancel"));
    };
    return { over: Promise.race([work(), way.calledOff]), callOff: way.cancel };
  };

  const ask = async (request: Asked, act: (desk: Desk) => Promise<unknown>): Promise<void> => {
    // From here on what was said before is of the past; what comes of an act that still runs is not.
    atOnce((now) => without(now, "notice"));
    await line.ask(request, () => begin(act, request.busy));
    if (state.stale) watching.renewSoon();
  };

  /** A finding as it was shown when something was asked for about it. */
  const seen = (findingId: string): PlacedFinding | undefined => state.findings.find(({ id }) => id === findingId);

  /** What a live check cannot do now shows as findings of the past; the next check that somebody asks for says why. */
  const renew = async (): Promise<boolean> => {
    if (!line.isFree) return false;
    let isOver = false;
    const act = async (desk: Desk): Promise<void> => {
      try {
        await recheck(desk, desk.state().form?.sheetId);
      } catch (error) {
        if (!(error instanceof HostFailure)) throw error;
      }
      isOver = true;
    };
    await line.ask({ isSpare: true }, () => begin(act));
    return isOver;
  };
  const watching = watch(desk, atOnce, renew);
  void watching.listen();
  // What was seen before may be sealed.
  if (start.seen) void line.ask({ isSpare: true }, () => begin(() => Promise.resolve()));

  const takeBackOf = (id: number, rest?: boolean): Promise<void> =>
    ask({ key: keyOf("takeBack", id, rest), once: true, busy: "undo" }, (desk) => takeBack(desk, id, rest));

  return {
    get state() {
      return state;
    },
    subscribe(listener) {
      listeners.add(listener);
      return () => listeners.delete(listener);
    },
    look: () =>
      ask({ key: "look", busy: "look" }, (desk) => {
        // What was planned rests on the reading before.
        desk.update((now) => without(now, "plan"));
        return look(desk);
      }),
    insert: (parameters) =>
      ask({ key: keyOf("insert", parameters), once: true, busy: "insert" }, (desk) => insert(desk, parameters)),
    insertPractice: () =>
      ask({ key: "insertPractice", once: true, busy: "insert" }, async (desk) =>
        (await import("./practice")).insertPractice(desk),
      ),
    check: () => ask({ key: "check", busy: "check" }, check),
    planCompute: () => ask({ key: "planCompute", busy: "compute" }, planCompute),
    planFix: (findingId, fixId) => {
      const finding = seen(findingId);
      return ask({ key: keyOf("planFix", findingId, fixId) }, (desk) => planFix(desk, finding, fixId));
    },
    planFixAll: () => ask({ key: "planFixAll", busy: "load" }, async (desk) => (await import("./fix-all")).planFixAll(desk)),
    readScores: () => ask({ key: "readScores", busy: "load" }, async (desk) => (await import("./scores")).readScores(desk)),
    planScores: (at) =>
      ask({ key: keyOf("planScores", at), busy: "load" }, async (desk) => (await import("./scores")).planScores(desk, at)),
    applyPlan: (at) => {
      const { plan } = state;
      return ask({ key: keyOf("applyPlan", at), once: true, busy: "write" }, (desk) => applyPlan(desk, plan, at));
    },
    dropPlan: () => atOnce((now) => without(now, "plan")),
    undo: async () => {
      const last = lastWrite(desk);
      if (last) await takeBackOf(last.entry.id);
    },
    takeBack: takeBackOf,
    goTo: (findingId) => ask({ key: keyOf("goTo", findingId), busy: "go" }, (desk) => goTo(desk, findingId)),
    goToField: (at) => ask({ key: keyOf("goToField", at), busy: "go" }, (desk) => goToField(desk, at)),
    goToCell: (cell) => ask({ key: keyOf("goToCell", cell), busy: "go" }, (desk) => goToCell(desk, cell)),
    next: (step) => ask({ busy: state.checked ? "go" : "check" }, (desk) => next(desk, step)),
    explainHere: () => ask({ busy: "check" }, explainHere),
    explain: (findingId, answer) => {
      const finding = seen(findingId);
      const key = keyOf("explain", findingId, answer);
      return ask({ key, once: true, busy: "write" }, (desk) => explain(desk, finding, answer));
    },
    withdrawExplanation: (findingId) => {
      const finding = seen(findingId);
      const key = keyOf("withdraw", findingId);
      return ask({ key, once: true, busy: "write" }, (desk) => withdrawExplanation(desk, finding));
    },
    seal: () => ask({ key: "seal", once: true, busy: "seal" }, async (desk) => (await import("./seal")).seal(desk)),
    unseal: () => ask({ key: "unseal", once: true, busy: "seal" }, async (desk) => (await import("./seal")).unseal(desk)),
    report: (language) => ask({ key: "report", once: true, busy: "report" }, (desk) => report(desk, language)),
    showMarks: (shown) => ask({ key: keyOf("showMarks", shown), once: true, busy: "marks" }, (desk) => showMarks(desk, shown)),
    startLearning: () => ask({ key: "startLearning", busy: "learn" }, startLearning),
    stopLearning: () => {
      desk.learning = undefined;
      atOnce((now) => ({ ...now, isLearning: false }));
    },
    learnFrom: (choices) => desk.learning?.learnFrom(desk.learning.snapshot, desk.templates, choices),
    keepForm: (template) =>
      ask({ key: keyOf("keepForm", template), once: true, busy: "learn" }, (desk) => keepForm(desk, template)),
    startImport: () =>
      ask({ key: "startImport", about: "import", busy: "look" }, async (desk) => (await import("./import")).startImport(desk)),
    readForImport: (from) =>
      ask({ about: "import", busy: "look" }, async (desk) => (await import("./import")).readForImport(desk, from)),
    planImport: async (choices) => {
      try {
        (await import("./import")).planImport({ ...desk, update: atOnce }, choices);
      } catch (error) {
        atOnce((now) => ({ ...now, notice: noticeOf(error) }));
      }
    },
    importForm: () => {
      const { importing } = desk;
      return ask({ key: "importForm", once: true, busy: "insert" }, async (desk) =>
        (await import("./import")).insertImport(desk, importing),
      );
    },
    stopImport: () => {
      line.drop("import");
      desk.importing = undefined;
      atOnce((now) => without(now, "importing"));
    },
    checkLive: (on) => {
      atOnce((now) => ({ ...now, live: on }));
      watching.renewSoon();
    },
    cancel: () => {
      if (state.canCancel && current?.cancel()) desk.update((now) => ({ ...now, notice: { kind: "cancelled" } }));
    },
    dismissNotice: () => atOnce((now) => without(now, "notice")),
  };
};

/** An act that somebody asks for, with what the pane says meanwhile. */
interface Asked extends Request {
  readonly busy?: Busy;
}

const keyOf = (name: string, ...given: readonly unknown[]): string => JSON.stringify([name, ...given]);

/** The day where the person is: "2026-11-23". */
const dayOf = (moment: Date): string =>
  [moment.getFullYear(), moment.getMonth() + 1, moment.getDate()].map((part) => String(part).padStart(2, "0")).join("-");
