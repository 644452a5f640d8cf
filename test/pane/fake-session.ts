import type { InsertParameters, Session, SessionState } from "../../src/actions/session";

type Call = readonly [name: string, ...args: unknown[]];

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
  check = async (): Promise<void> => void this.calls.push(["check"]);
  planCompute = async (): Promise<void> => void this.calls.push(["planCompute"]);
  applyPlan = async (at?: readonly string[]): Promise<void> => void this.calls.push(["applyPlan", at]);
  dropPlan = (): void => {
    this.calls.push(["dropPlan"]);
    this.update({ plan: undefined });
  };
  undo = async (): Promise<void> => void this.calls.push(["undo"]);
  goTo = async (id: string): Promise<void> => {
    this.calls.push(["goTo", id]);
    this.update({ current: id });
  };
  goToField = async (at: string): Promise<void> => void this.calls.push(["goToField", at]);
  next = async (step: 1 | -1): Promise<void> => {
    this.calls.push(["next", step]);
    const { findings, current } = this.now;
    const at = findings.findIndex(({ id }) => id === current);
    const finding = findings[(at + step + findings.length) % findings.length];
    if (finding) this.update({ current: finding.id });
  };
  showMarks = async (shown: boolean): Promise<void> => {
    this.calls.push(["showMarks", shown]);
    this.update({ marksShown: shown });
  };
  dismissNotice = (): void => {
    this.calls.push(["dismissNotice"]);
    this.update({ notice: undefined });
  };
}
