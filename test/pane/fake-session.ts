import type { ImportFrom } from "../../src/actions/import";
import type { ImportChoices } from "../../src/actions/importing";
import type { LearnChoices } from "../../src/actions/learn";
import type { Cell } from "../../src/sheet/address";
import type { Learned } from "../../src/sheet/learn";
import type { Template } from "../../src/templates/template";
import { explanation } from "./samples";
import type { InsertParameters, PlacedFinding, ReportLanguage, Session, SessionState } from "../../src/actions/session";

type Call = readonly [name: string, ...args: unknown[]];

const gravity = { error: 0, warning: 1, advice: 2 };

const inOrder = (findings: readonly PlacedFinding[]): PlacedFinding[] =>
  [...findings].sort((a, b) => Number(!!a.explanation) - Number(!!b.explanation) || gravity[a.severity] - gravity[b.severity]);

/** A session without a workbook: keeps its state, remembers what was asked of it, opens and walks findings as the real one does. */
export class FakeSession implements Session {
  readonly calls: Call[] = [];
  private readonly listeners = new Set<() => void>();

  constructor(private now: SessionState) {}

  get state(): SessionState {
    return this.now;
  }

  subscribe = (listener: () => void): (() => void) => {
    this.listeners.add(listener);
    return () => this.listeners.delete(listener);
  };

  /** Puts these parts into the state; `undefined` takes an optional part out. */
  update(change: { readonly [K in keyof SessionState]?: SessionState[K] | undefined }): void {
    const next = Object.fromEntries(Object.entries({ ...this.now, ...change }).filter(([, value]) => value !== undefined));
    this.now = next as unknown as SessionState;
    for (const listener of this.listeners) listener();
  }

  look = async (): Promise<void> => {
    this.calls.push(["look"]);
    this.update({ looked: true });
  };
  insert = async (parameters: InsertParameters): Promise<void> => void this.calls.push(["insert", parameters]);
  insertPractice = async (): Promise<void> => void this.calls.push(["insertPractice"]);
  check = async (): Promise<void> => void this.calls.push(["check"]);
  planCompute = async (): Promise<void> => void this.calls.push(["planCompute"]);
  planFix = async (findingId: string, fixId: string): Promise<void> => void this.calls.push(["planFix", findingId, fixId]);
  readScores = async (): Promise<void> => void this.calls.push(["readScores"]);
  planScores = async (at: readonly string[]): Promise<void> => void this.calls.push(["planScores", at]);
  planFixAll = async (): Promise<void> => void this.calls.push(["planFixAll"]);
  applyPlan = async (at?: readonly string[]): Promise<void> => void this.calls.push(["applyPlan", at]);
  dropPlan = (): void => {
    this.calls.push(["dropPlan"]);
    this.update({ plan: undefined });
  };
  takeBack = async (id: number, rest?: boolean): Promise<void> => void this.calls.push(["takeBack", id, rest]);
  undo = async (): Promise<void> => void this.calls.push(["undo"]);
  goTo = async (id: string): Promise<void> => {
    this.calls.push(["goTo", id]);
    this.update({ current: id });
  };
  goToField = async (at: string): Promise<void> => void this.calls.push(["goToField", at]);
  goToCell = async (cell: Cell): Promise<void> => void this.calls.push(["goToCell", cell]);
  explainHere = async (): Promise<void> => void this.calls.push(["explainHere"]);
  next = async (step: 1 | -1): Promise<void> => {
    this.calls.push(["next", step]);
    const { findings, current } = this.now;
    const at = findings.findIndex(({ id }) => id === current);
    const finding = findings[(at + step + findings.length) % findings.length];
    if (finding) this.update({ current: finding.id });
  };
  /** As the real one: what was explained moves to the end. */
  explain = async (findingId: string, answer: { readonly reason: string; readonly by: string }): Promise<void> => {
    this.calls.push(["explain", findingId, answer]);
    this.answer(findingId, (finding) => ({ ...finding, explanation: explanation(finding, answer) }));
  };
  withdrawExplanation = async (findingId: string): Promise<void> => {
    this.calls.push(["withdrawExplanation", findingId]);
    this.answer(findingId, ({ explanation: _, ...finding }) => finding);
  };
  seal = async (): Promise<void> => void this.calls.push(["seal"]);
  unseal = async (): Promise<void> => void this.calls.push(["unseal"]);
  report = async (language: ReportLanguage): Promise<void> => void this.calls.push(["report", language]);
  private answer(findingId: string, answered: (finding: PlacedFinding) => PlacedFinding): void {
    const findings = this.now.findings.map((finding) => (finding.id === findingId ? answered(finding) : finding));
    this.update({ findings: inOrder(findings) });
  }
  showMarks = async (shown: boolean): Promise<void> => {
    this.calls.push(["showMarks", shown]);
    this.update({ marksShown: shown });
  };
  checkLive = (on: boolean): void => {
    this.calls.push(["checkLive", on]);
    this.update({ live: on });
  };
  startImport = async (): Promise<void> => void this.calls.push(["startImport"]);
  readForImport = async (from: ImportFrom): Promise<void> => void this.calls.push(["readForImport", from]);
  planImport = async (choices: ImportChoices): Promise<void> => void this.calls.push(["planImport", choices]);
  importForm = async (): Promise<void> => void this.calls.push(["importForm"]);
  stopImport = (): void => {
    this.calls.push(["stopImport"]);
    this.update({ importing: undefined });
  };
  startLearning = async (): Promise<void> => {
    this.calls.push(["startLearning"]);
    this.update({ isLearning: true });
  };
  stopLearning = (): void => {
    this.calls.push(["stopLearning"]);
    this.update({ isLearning: false });
  };
  learnFrom = (choices: LearnChoices): Learned | undefined => {
    this.calls.push(["learnFrom", choices]);
    return undefined;
  };
  keepForm = async (template: Template): Promise<void> => void this.calls.push(["keepForm", template]);
  cancel = (): void => {
    this.calls.push(["cancel"]);
    this.update({ busy: undefined, canCancel: undefined, notice: { kind: "cancelled" } });
  };
  dismissNotice = (): void => {
    this.calls.push(["dismissNotice"]);
    this.update({ notice: undefined });
  };
}
