import { expect } from "vitest";
import { desk } from "./desk";

const MARK = "selfeval-mark:";

desk(
  "marks switched off beside another form go from this one too when it is checked next",
  async ({ session, insert, excel }) => {
    const { engine } = excel;
    const marks = (sheet: string): number =>
      engine.conditionalFormats(sheet).filter(({ rule }) => rule.type === "custom" && rule.formula.includes(MARK)).length;
    session.checkLive(false);
    await insert();
    const first = engine.sheets.active();
    await session.check();
    expect(marks(first)).toBeGreaterThan(0);
    await insert();
    await session.check();
    await session.showMarks(false);
    expect([marks(first) > 0, marks(engine.sheets.active())]).toEqual([true, 0]);
    engine.sheets.activate(first);
    await session.check();
    expect(session.state.marksShown).toBe(false);
    expect(marks(first)).toBe(0);
  },
);
