import { describe, expect, it } from "vitest";
import { createSession } from "../../src/actions/create-session";
import type { Session } from "../../src/actions/session";
import { templates } from "../../src/templates";
import { slowWorkbook, snapshot } from "./slow-workbook";

/** A checked form with findings. */
const checked = async () => {
  const slow = slowWorkbook();
  const session = createSession(slow.workbook, templates);
  session.checkLive(false);
  const checking = session.check();
  (await slow.next("read")).answer(snapshot());
  (await slow.next("mark")).answer([]);
  await checking;
  expect(session.state.findings.length).toBeGreaterThan(1);
  return { ...slow, session };
};

const idOf = ({ state }: Session, index: number): string => state.findings[index]?.id ?? "";

describe("going to a cell while Excel takes its time", () => {
  it("is said, and can be called off: then no finding is open", async () => {
    const { session, next } = await checked();
    const going = session.goTo(idOf(session, 1));
    const select = await next("select");
    expect(session.state).toMatchObject({ busy: "go", canCancel: true, current: idOf(session, 1) });
    session.cancel();
    expect(session.state.current).toBeUndefined();
    expect(session.state.busy).toBeUndefined();
    select.answer(undefined);
    await going;
    expect(session.state).toMatchObject({ notice: { kind: "cancelled" } });
  });

  it("the next and the one before are said as well, each in its turn", async () => {
    const { session, next } = await checked();
    const steps = [session.next(1), session.next(1), session.next(-1)];
    for (const index of [0, 1, 0]) {
      const select = await next("select");
      expect(session.state).toMatchObject({ busy: "go", current: idOf(session, index) });
      select.answer(undefined);
    }
    await Promise.all(steps);
    expect(session.state.busy).toBeUndefined();
  });

  it("a cell of the form, too", async () => {
    const { session, next } = await checked();
    const going = session.goToCell({ row: 3, column: 1 });
    const select = await next("select");
    expect(session.state.busy).toBe("go");
    select.answer(undefined);
    await going;
    expect(session.state.busy).toBeUndefined();
  });
});
