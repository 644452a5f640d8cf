import { describe, expect } from "vitest";
import { desk, type Desk } from "../../actions/desk";

/** All that makes up the look of the sheet. */
const look = ({ excel: { engine } }: Desk): unknown => {
  const sheet = engine.sheets.active();
  const styles = Array.from({ length: 33 }, (_, row) =>
    Array.from({ length: 8 }, (_, column) => engine.style(sheet, row, column)),
  );
  return { styles, formats: engine.conditionalFormats(sheet), validations: engine.validations(sheet) };
};

describe("marks", () => {
  desk("lie over the cells by symbol, edge and colour, and go without a trace", async (d) => {
    const { session, insert, fill, trips, excel } = d;
    await insert();
    await fill();
    const before = look(d);
    await session.check();
    const formats = excel.engine.conditionalFormats(excel.engine.sheets.active());
    const errors = formats.filter(({ rule }) => rule.type === "custom" && rule.formula.includes("selfeval-mark:error"));
    expect(errors.flatMap(({ areas }) => areas).map(({ row, column }) => [row, column])).toEqual(
      expect.arrayContaining([
        [12, 7],
        [24, 5],
        [28, 7],
      ]),
    );
    for (const { format } of errors) {
      expect(format.numberFormat).toContain("✕");
      expect(format.border?.style).toBe("Dashed");
      expect(format.fill).toBe("#FDE7E9");
    }
    expect(await trips(() => session.showMarks(false))).toBe(1);
    expect(look(d)).toEqual(before);
    expect(await trips(() => session.showMarks(true))).toBe(1);
    expect(excel.engine.conditionalFormats(excel.engine.sheets.active())).toHaveLength(formats.length);
  });

  desk("leave the user's own conditional formats alone", async ({ session, insert, fill, excel: { engine } }) => {
    await insert();
    await fill();
    const sheet = engine.sheets.active();
    const own = {
      areas: [{ row: 11, column: 6, rows: 20, columns: 1 }],
      rule: { type: "custom", formula: "=$G12<3" },
      format: { fill: "#FFFF00" },
      priority: 0,
      stopIfTrue: false,
    } as const;
    engine.addConditionalFormat(sheet, own);
    await session.check();
    await session.showMarks(false);
    expect(engine.conditionalFormats(sheet)).toMatchObject([{ rule: own.rule }]);
  });

  desk(
    "are known again by another session, and when somebody took some off",
    async ({ session, insert, fill, trips, excel: { engine } }) => {
      await insert();
      await fill();
      await session.check();
      const sheet = engine.sheets.active();
      const [first] = engine.conditionalFormats(sheet);
      if (first) engine.removeConditionalFormat(sheet, first.id);
      expect(await trips(() => session.showMarks(false))).toBeLessThanOrEqual(3);
      expect(engine.conditionalFormats(sheet)).toEqual([]);
    },
  );

  desk("a merged cell is marked whole", async ({ session, insert, fill, excel: { engine } }) => {
    await insert();
    await fill();
    await session.check();
    const areas = engine.conditionalFormats(engine.sheets.active()).flatMap((format) => format.areas);
    expect(areas).toContainEqual({ row: 11, column: 4, rows: 8, columns: 1 });
  });
});
