import type { ICommandInfo } from "@univerjs/core";
import {
  FormulaExecutedStateType,
  SetFormulaCalculationNotificationMutation,
  SetFormulaCalculationStartMutation,
  type ISetFormulaCalculationNotificationMutation,
} from "@univerjs/engine-formula";
import { TriggerCalculationController } from "@univerjs/sheets-formula";
import type { Book } from "./book";

/** What we use of Univer's controller that starts calculations. It has no public way to start one before its 100 ms are over. */
interface Trigger {
  _waitingCommandQueue: ICommandInfo[];
  _setTimeoutKey: ReturnType<typeof setTimeout>;
  _executingDirtyData: object;
  _generateDirty(commands: ICommandInfo[]): object;
  _mergeDirty(one: object, other: object): object;
}

/** Milliseconds without a change after which a person's edits are calculated. */
const PAUSE = 30;

/** Starts waiting calculations at once and tells when the last one has ended. */
export class Calculation {
  private running = 0;
  private soon: ReturnType<typeof setTimeout> | undefined;
  private idle: (() => void)[] = [];
  private readonly trigger: Trigger;

  constructor(private readonly book: Book) {
    this.trigger = book.injector.get(TriggerCalculationController) as unknown as Trigger;
    book.own(book.commands.onCommandExecuted((command) => this.follow(command)));
    book.own({ dispose: () => clearTimeout(this.soon) });
  }

  /**
   * Univer's own timer would stop a calculation that is under way and start another over its half-built dependencies; so each one
   * waits here for the one before it.
   */
  private schedule(): void {
    if (this.trigger._waitingCommandQueue.length === 0) return;
    clearTimeout(this.trigger._setTimeoutKey);
    clearTimeout(this.soon);
    this.soon = setTimeout(() => {
      if (this.running === 0 && this.trigger._waitingCommandQueue.length > 0) this.start();
    }, PAUSE);
  }

  private follow(command: Readonly<ICommandInfo>): void {
    this.schedule();
    if (command.id === SetFormulaCalculationStartMutation.id) this.running += 1;
    if (command.id !== SetFormulaCalculationNotificationMutation.id) return;
    const { functionsExecutedState } = command.params as ISetFormulaCalculationNotificationMutation;
    if (functionsExecutedState === undefined || functionsExecutedState === FormulaExecutedStateType.INITIAL) return;
    this.running = Math.max(0, this.running - 1);
    if (this.running > 0) return;
    const waiting = this.idle;
    this.idle = [];
    this.schedule();
    for (const resolve of waiting) resolve();
  }

  /** Resolves when nothing waits to be calculated any more. */
  async settle(): Promise<void> {
    for (;;) {
      if (this.running > 0) await new Promise<void>((resolve) => this.idle.push(resolve));
      // Registrations of conditional formats' and validations' formulas are queued in microtasks.
      else await Promise.resolve();
      if (this.running > 0) continue;
      if (this.trigger._waitingCommandQueue.length === 0) return;
      this.start();
    }
  }

  private start(): void {
    const trigger = this.trigger;
    clearTimeout(trigger._setTimeoutKey);
    const dirty = trigger._generateDirty(trigger._waitingCommandQueue);
    trigger._waitingCommandQueue = [];
    trigger._executingDirtyData = trigger._mergeDirty(trigger._executingDirtyData, dirty);
    this.book.asCode(() =>
      this.book.commands.syncExecuteCommand(
        SetFormulaCalculationStartMutation.id,
        { ...trigger._executingDirtyData },
        { onlyLocal: true },
      ),
    );
  }
}
