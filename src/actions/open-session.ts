import { isBlankSheet } from "../sheet/blank-sheet";
import type { RecognisedForm } from "../sheet/recognised-form";
import { mayBeSealed } from "../sheet/seal-line";
import type { SheetSnapshot } from "../sheet/snapshot";
import type { Template } from "../templates/template";
import type { Workbook } from "../workbook/port";
import { readCustomForms, type FormKeeper } from "./custom-forms";
import { without } from "./desk";
import { emptyState, type SessionStart } from "./session-start";
import { noticeOf } from "./missing-part";
import { see, soleOwnSheet, speakingOf, type Seen } from "./see";
import type { Busy, Session } from "./session";

/** What a session loads when it is first needed. Each rejects when its files do not come, and may be asked again. */
export interface SessionParts {
  /** Finds the form on a sheet, among the forms we know and these. */
  readonly recognise: () => Promise<(sheet: SheetSnapshot, own: readonly Template[]) => RecognisedForm | undefined>;
  /** Gets ready what offers a form where there is none. */
  readonly offer: () => Promise<void>;
  /** Makes the whole session, which goes on from where this one stands. */
  readonly create: () => Promise<(start: SessionStart) => Session>;
}

/**
 * A session that can only look: it starts quickly and says what the active sheet is. With the first other act the whole session is
 * loaded and takes over; who uses it notices nothing. A blank sheet is known without the part that recognises forms.
 */
export const openSession = (workbook: Workbook, parts: SessionParts): Session => {
  let state = emptyState;
  let whole: Session | undefined;
  let seen: Seen<RecognisedForm> | undefined;
  let looking: Promise<void> | undefined;
  let loading: Promise<void> | undefined;
  const listeners = new Set<() => void>();
  const announce = (): void => listeners.forEach((listener) => listener());
  const keeper: FormKeeper = {
    workbook,
    keptForms: undefined,
    update: (change) => {
      state = change(state);
      announce();
    },
  };

  const run = async (busy: Busy, act: () => Promise<void>): Promise<void> => {
    keeper.update((now) => ({ ...without(now, "notice"), busy }));
    try {
      await act();
    } catch (error) {
      keeper.update((now) => ({ ...now, notice: noticeOf(error) }));
    } finally {
      keeper.update((now) => without(now, "busy"));
    }
  };

  const look = async (): Promise<void> => {
    const active = await workbook.read();
    await readCustomForms(keeper, active);
    const isBare = isBlankSheet(active.sheet) && soleOwnSheet(active) === undefined;
    const recognise = isBare ? undefined : await parts.recognise();
    seen = recognise && (await see(workbook, active, (sheet) => recognise(sheet, state.customTemplates)));
    if (!seen) await parts.offer();
    keeper.update((now) => speakingOf(now, seen));
    // What a seal says of the form takes all that a session has.
    if (seen && mayBeSealed(seen.snapshot.sheet, seen.snapshot.stored)) await takeOver();
  };

  /** One at a time: whoever asks for the same meanwhile waits for the one that is under way. */
  const lookFirst = (): Promise<void> =>
    (looking ??= run("look", look).finally(() => {
      looking = undefined;
    }));

  const load = async (): Promise<void> => {
    await looking;
    if (!whole)
      await (loading ??= run("load", takeOver).finally(() => {
        loading = undefined;
      }));
  };

  const takeOver = async (): Promise<void> => {
    const create = await parts.create();
    whole = create({ state: without(state, "busy"), seen, keptForms: keeper.keptForms });
    whole.subscribe(announce);
  };

  const own: Pick<Session, "state" | "subscribe" | "look" | "dismissNotice" | "learnFrom"> = {
    get state() {
      return whole?.state ?? state;
    },
    subscribe: (listener) => {
      listeners.add(listener);
      return () => listeners.delete(listener);
    },
    look: () => whole?.look() ?? loading?.then(() => own.look()) ?? lookFirst(),
    dismissNotice: () => (whole ? whole.dismissNotice() : keeper.update((now) => without(now, "notice"))),
    learnFrom: (choices) => whole?.learnFrom(choices),
  };

  /** Any other method: as the whole session has it, once that is there. A button of the ribbon may start us: it waits for the first look. */
  const later =
    (name: keyof Session) =>
    async (...given: readonly unknown[]): Promise<unknown> => {
      await load();
      return (whole?.[name] as ((...given: readonly unknown[]) => unknown) | undefined)?.(...given);
    };
  return new Proxy(own as Session, {
    get: (target, name: keyof Session) => (name in target ? target[name] : (whole?.[name] ?? later(name))),
  });
};
