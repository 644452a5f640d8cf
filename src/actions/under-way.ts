import type { Workbook } from "../workbook/port";
import type { Desk } from "./desk";
import { nextTurn } from "./next-turn";
import type { SessionState } from "./session";

/** An act that is under way. It can be called off until it writes. */
export interface UnderWay {
  /** The desk as the act sees it: once it is called off nothing of it reaches the session or the workbook any more. */
  readonly desk: Desk;
  /** Puts the session back to what it was before the act. False when something was written: then the act goes on. */
  cancel(): boolean;
  readonly isCancelled: boolean;
  /** Resolves when it is called off. */
  readonly calledOff: Promise<void>;
  /** Tells of a change that is not the act's own: it stays when the act is called off. */
  keep(change: (state: SessionState) => SessionState): void;
}

/** What an act that was called off rejects with. */
export class Cancelled extends Error {
  override readonly name = "Cancelled";
}

/** @param writes called before the first write is sent */
export const underWay = (desk: Desk, writes: () => void): UnderWay => {
  let before = desk.state();
  /** What the act has replaced on the desk, beside the state. */
  const held: Record<PropertyKey, unknown> = {};
  let tell: () => void = () => undefined;
  const calledOff = new Promise<void>((resolve) => {
    tell = resolve;
  });
  let isCancelled = false;
  let hasWritten = false;
  const stopIfCancelled = (): void => {
    if (isCancelled) throw new Cancelled();
  };
  const reading =
    <Given extends readonly unknown[], Result>(call: (...given: Given) => Promise<Result>) =>
    async (...given: Given): Promise<Result> => {
      stopIfCancelled();
      try {
        return await call(...given);
      } finally {
        // What went wrong concerns nobody any more either.
        stopIfCancelled();
      }
    };
  const writing =
    <Given extends readonly unknown[], Result>(call: (...given: Given) => Promise<Result>) =>
    (...given: Given): Promise<Result> => {
      stopIfCancelled();
      if (!hasWritten) writes();
      hasWritten = true;
      return call(...given);
    };
  const { workbook: whole } = desk;
  const workbook: Workbook = {
    read: reading((...given) => whole.read(...given)),
    looks: reading((...given) => whole.looks(...given)),
    selected: reading(() => whole.selected()),
    select: reading((...given) => whole.select(...given)),
    insert: writing((...given) => whole.insert(...given)),
    write: writing((...given) => whole.write(...given)),
    undo: writing((...given) => whole.undo(...given)),
    mark: writing((...given) => whole.mark(...given)),
    store: writing((...given) => whole.store(...given)),
    onEdit: (listener) => whole.onEdit(listener),
  };
  const update: Desk["update"] = (change) => {
    if (!isCancelled) desk.update(change);
  };
  const pause = reading(nextTurn);
  const own: Partial<Desk> = { workbook, update, pause };
  return {
    desk: new Proxy(desk, {
      get: (target, key) => Reflect.get(key in own ? own : target, key) as unknown,
      set: (target, key, value) => {
        if (isCancelled) return true;
        if (!(key in held)) held[key] = Reflect.get(target, key);
        return Reflect.set(target, key, value);
      },
    }),
    cancel: () => {
      if (hasWritten || isCancelled) return false;
      isCancelled = true;
      Object.assign(desk, held);
      desk.update(() => before);
      tell();
      return true;
    },
    calledOff,
    keep: (change) => {
      before = change(before);
    },
    get isCancelled() {
      return isCancelled;
    },
  };
};
