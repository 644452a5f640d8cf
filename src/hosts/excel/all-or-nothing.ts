import { HostFailure } from "../../workbook/failure";
import { batch, failureOf } from "./failures";

/** No repainting and no recalculation in between: until the next sync only. */
export const quietly = (context: Excel.RequestContext): void => {
  context.application.suspendScreenUpdatingUntilNextSync();
  context.application.suspendApiCalculationUntilNextSync();
};

/** Asks for what is there now; after the sync the result queues what takes it back to what was there before. */
type WayBack = (workbook: Excel.Workbook) => () => void;

interface LastSteps {
  readonly restore: readonly WayBack[];
  /** Queues what cannot be taken back: deletions. */
  readonly remove?: () => void;
  /** Deletes what is still there of it, after a batch that failed while it deleted. Runs in a context of its own. */
  readonly removeRest?: (context: Excel.RequestContext) => Promise<void>;
}

/**
 * Sends the batch so that it is done whole or not at all. Excel keeps what was done before the call that failed: up to the deletions it
 * is taken back, and the failure is the first one; once they have begun there is only the way on.
 */
export const allOrNothing = async (context: Excel.RequestContext, { restore, remove, removeRest }: LastSteps): Promise<void> => {
  const isAllThere = checkpoint(context);
  remove?.();
  try {
    await context.sync();
  } catch (error) {
    const failure = failureOf(error);
    if (failure.code === "cell-editing") throw failure; // then Excel refuses the whole batch
    if (removeRest && isAllThere()) return batch(removeRest, { delayForCellEdit: true });
    await goBack(restore, failure);
    throw failure;
  }
};

/**
 * Looks first: what the failed batch did not come to must not be written, it may well be what made it fail. Waits while somebody types:
 * it is better to come late than to leave a half behind.
 */
const goBack = async (restore: readonly WayBack[], first: HostFailure): Promise<void> => {
  try {
    await batch(
      async (context) => {
        const ways = restore.map((way) => way(context.workbook));
        await context.sync();
        for (const back of ways) back();
        await context.sync();
      },
      { delayForCellEdit: true },
    );
  } catch (error) {
    throw new HostFailure("half-written", `${first.detail} · ${failureOf(error).detail}`, { cause: error });
  }
};

/** Tells, after the batch failed too, whether it came to this call: Excel gives the results up to the one that failed. */
const checkpoint = (context: Excel.RequestContext): (() => boolean) => {
  const count = context.workbook.worksheets.getCount();
  return () => {
    try {
      return count.value > 0;
    } catch {
      return false;
    }
  };
};

/** Deletes the sheets of these names that were not there before. */
export const sheetsBack =
  (before: readonly { readonly id: string }[], names: readonly string[]): WayBack =>
  ({ worksheets }) => {
    worksheets.load("items/id,items/name");
    return () => {
      const known = new Set(before.map(({ id }) => id));
      for (const sheet of worksheets.items) if (!known.has(sheet.id) && names.includes(sheet.name)) sheet.delete();
    };
  };
