import { afterEach, beforeEach, describe, expect, it, vi } from "vitest";
import { blemishes } from "../../../src/workbench/node/with-excel";
import { requestFlag } from "../../../src/workbench/protocol/types";
import { callError } from "../../../src/workbench/transport/host";
import { withoutMarks, workbookOf, type World } from "./world";

export interface Act {
  readonly name: string;
  readonly world: () => Promise<World>;
  /** What comes before, and succeeds. */
  readonly before?: (world: World) => Promise<unknown>;
  readonly act: (world: World) => Promise<unknown>;
}

/** How many of a request's first and last actions are each made to fail; in between every so many. */
const [FIRST, LAST, BETWEEN] = [2, 8, 4];

const breakPoints = (actions: number, isWriting: boolean): number[] => {
  if (!isWriting) return [actions - 1];
  const all = Array.from({ length: actions }, (_, at) => at);
  const step = Math.max(1, Math.floor(actions / BETWEEN));
  return all.filter((at) => at < FIRST || at >= actions - LAST || at % step === 0);
};

/** Makes each request of each act fail in turn, before it begins and midway. */
export const eachRequestFails = (acts: readonly Act[]): void => {
  // A whole Excel is at work, hundreds of times: what it takes says nothing.
  vi.setConfig({ testTimeout: 600_000, hookTimeout: 600_000 });

  describe("each request of each act fails in turn: the workbook is as before or the act is done whole, and that is said", () => {
    let now: World;
    const fresh = async ({ world, before }: Act): Promise<void> => {
      if (now) await now.excel.close();
      now = await world();
      await before?.(now);
      await now.excel.idle();
    };
    beforeEach(() => void vi.spyOn(console, "error").mockImplementation(() => undefined));
    afterEach(async () => {
      await now.excel.idle();
      const { referencesLeft, notImplemented, faults } = blemishes(now.excel);
      expect({ referencesLeft, notImplemented, faults }).toEqual({ referencesLeft: 0, notImplemented: [], faults: [] });
    });

    it.each(acts)("$name", async (one) => {
      await fresh(one);
      const asBefore = workbookOf(now);
      const seen = now.excel.host.traffic.of("workbook").length;
      await one.act(now);
      await now.excel.idle();
      expect(now.session.state.notice?.kind).not.toBe("failure");
      const done = workbookOf(now);
      const requests = now.excel.host.traffic.of("workbook").slice(seen);
      expect(requests.length).toBeGreaterThan(0);
      await fresh(one);
      expect(workbookOf(now)).toEqual(asBefore);

      const tryOnce = async (label: string, inject: () => void, code: string): Promise<void> => {
        inject();
        await one.act(now);
        await now.excel.idle();
        await now.excel.engine.settle();
        const { notice } = now.session.state;
        const isSaid = notice?.kind === "failure" && notice.code === code;
        const after = workbookOf(now);
        if (isSaid) return expect(after, label).toEqual(asBefore);
        // Done whole: by going on to the end, or since only the reading afterwards failed.
        expect(notice?.kind, label).not.toBe("failure");
        // The marks are still those of the findings before.
        if (notice?.kind === "unread") expect(withoutMarks(after), label).toEqual(withoutMarks(done));
        else expect(after, label).toEqual(done);
        await fresh(one);
      };
      for (const [index, { request, flags }] of requests.entries()) {
        const label = `request ${index + 1} of ${requests.length}`;
        await tryOnce(label, () => now.excel.host.failRequest(index + 1, callError.cellEditMode), "cell-editing");
        for (const at of breakPoints(request.Actions.length, (flags & requestFlag.writes) !== 0))
          await tryOnce(
            `${label}, ${at} of ${request.Actions.length} actions done, then ${JSON.stringify(request.Actions[at])}`,
            () => now.excel.host.breakRequest(index + 1, at, "AccessDenied"),
            "sheet-protected",
          );
      }
      await one.act(now);
      await now.excel.idle();
      expect(now.session.state.notice?.kind, "a second try").not.toBe("failure");
      expect(workbookOf(now), "a second try").toEqual(done);
    });
  });
};
