import { describe, expect, it } from "vitest";
import { createSession } from "../../src/actions/create-session";
import type { Session } from "../../src/actions/session";
import { templates } from "../../src/templates";
import { slowWorkbook, snapshot } from "./slow-workbook";

const turns = (): Promise<void> => new Promise((resolve) => setTimeout(resolve, 20));

const without = (state: Session["state"]): unknown => ({ ...state, notice: undefined });

describe("calling off what is under way", () => {
  it("a reading: its result is dropped, the state is as before, and that is said", async () => {
    const { workbook, calls, next } = slowWorkbook();
    const session = createSession(workbook, templates);
    const before = without(session.state);
    const checking = session.check();
    const read = await next("read");
    expect(session.state).toMatchObject({ busy: "check", canCancel: true });
    session.cancel();
    expect(without(session.state)).toEqual(before);
    expect(session.state.notice).toEqual({ kind: "cancelled" });
    read.answer(snapshot());
    await checking;
    await turns();
    expect(without(session.state)).toEqual(before);
    expect(calls, "nothing is asked for any more").toEqual([]);
  });

  it("a failure that comes afterwards concerns nobody", async () => {
    const { workbook, next } = slowWorkbook();
    const session = createSession(workbook, templates);
    const checking = session.check();
    const read = await next("read");
    session.cancel();
    read.fail(new Error("late"));
    await checking;
    expect(session.state.notice).toEqual({ kind: "cancelled" });
  });

  it("between the phases of a check: what it had found out is put back, nothing is marked", async () => {
    const { workbook, calls, next } = slowWorkbook();
    const session = createSession(workbook, templates);
    const checking = session.check();
    (await next("read")).answer(snapshot());
    await new Promise<void>((resolve) => {
      const stop = session.subscribe(() => {
        if (!session.state.form) return;
        stop();
        session.cancel();
        resolve();
      });
    });
    expect(session.state.form).toBeUndefined();
    await checking;
    await turns();
    expect(session.state).toMatchObject({ looked: false, checked: false, findings: [] });
    expect(calls).toEqual([]);
  });

  it("another act may begin at once, and is not disturbed by the late answer", async () => {
    const { workbook, next } = slowWorkbook();
    const session = createSession(workbook, templates);
    const first = session.check();
    const late = await next("read");
    session.cancel();
    const second = session.look();
    const read = await next("read");
    late.answer(snapshot());
    await first;
    expect(session.state).toMatchObject({ busy: "look", canCancel: true });
    read.answer(snapshot());
    await second;
    expect(session.state.form?.unit).toBe("某单位");
    expect(session.state.busy).toBeUndefined();
  });

  it("is not offered once something is written, and does nothing then", async () => {
    const { workbook, next } = slowWorkbook();
    const session = createSession(workbook, templates);
    const checking = session.check();
    (await next("read")).answer(snapshot());
    const mark = await next("mark");
    expect(session.state.busy).toBe("check");
    expect(session.state.canCancel).toBeUndefined();
    session.cancel();
    mark.answer([]);
    await checking;
    expect(session.state).toMatchObject({ checked: true, notice: { kind: "checked" } });
  });

  it("what was switched or put aside meanwhile stays so", async () => {
    const { workbook, next } = slowWorkbook();
    const session = createSession(workbook, templates);
    const checking = session.check();
    const read = await next("read");
    session.checkLive(false);
    session.cancel();
    expect(session.state.live).toBe(false);
    read.answer(snapshot());
    await checking;
  });

  it("does nothing when nothing is under way", () => {
    const session = createSession(slowWorkbook().workbook, templates);
    session.cancel();
    expect(session.state.notice).toBeUndefined();
  });
});
