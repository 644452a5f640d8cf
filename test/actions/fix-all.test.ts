import { describe, expect, it, vi } from "vitest";
import type { Desk as Actions, Reading } from "../../src/actions/desk";
import { planFixAll } from "../../src/actions/fix-all";
import { emptyState } from "../../src/actions/session-start";
import type { PlacedFinding, SessionState } from "../../src/actions/session";
import type { Fix } from "../../src/domain/finding";
import { desk } from "./desk";

// A whole Excel is at work: what it takes says nothing.
vi.setConfig({ testTimeout: 60_000 });

describe("all safe fixes at once", () => {
  desk("are shown first, written as one step, checked again, told, and taken back together", async (d) => {
    const { session, insert, fill, type, excel } = d;
    await insert();
    await fill();
    await type("C4", "355.20万元");
    await type("H21", "0");
    await type("H22", "0");
    await session.check();
    const before = session.state.findings.map(({ id }) => id);
    await session.planFixAll();
    expect(session.state.plan).toMatchObject({ purpose: "fixAll" });
    expect(session.state.plan?.leftOut).toBeUndefined();
    const changes = session.state.plan?.changes.map(({ address, before: old, after }) => [address, old, after]);
    expect(changes).toEqual([
      ["C4", "355.20万元", "355.2"],
      ["H21", "0", ""],
      ["H22", "0", ""],
    ]);
    const rows = session.state.plan?.changes.map(({ row }) => row) ?? [];
    expect(new Set(rows).size, "each row under its own name").toBe(3);
    const { engine } = excel;
    const sheet = engine.sheets.active();
    const held = (): unknown[] => [
      engine.cell(sheet, 3, 2).value,
      engine.cell(sheet, 20, 7).value ?? "",
      engine.cell(sheet, 21, 7).value ?? "",
    ];
    expect(held(), "nothing is written yet").toEqual(["355.20万元", "0", "0"]);
    await session.applyPlan();
    expect(held()).toEqual([355.2, "", ""]);
    expect(session.state.notice).toMatchObject({ kind: "fixed", cells: 3 });
    const after = session.state.findings.map(({ id }) => id);
    expect(after.length).toBeLessThan(before.length);
    expect(session.state.history[0]).toMatchObject({ act: "fixAll" });
    await session.undo();
    expect(held()).toEqual(["355.20万元", "0", "0"]);
    expect(session.state.findings.map(({ id }) => id)).toEqual(before);
  });

  desk("leave every score to a person", async ({ session, insert, fill }) => {
    await insert();
    await fill();
    await session.check();
    const judged = session.state.findings.flatMap(({ fixes = [] }) => fixes).filter(({ isSafe }) => !isSafe);
    expect(judged.map(({ id }) => id)).toContain("restore-points");
    for (const { fixes = [] } of session.state.findings)
      for (const { isSafe, edits } of fixes)
        if (isSafe) expect(edits.every(({ at, content }) => !at.endsWith(".score") || content === undefined)).toBe(true);
  });

  it("where two would write into one cell the graver finding's holds, and the other is left out whole and named", async () => {
    const places = new Map([0, 1, 2].map((row) => [`f${row}`, { row, column: 0, rows: 1, columns: 1 }]));
    const fields = new Map([...places.keys()].map((at) => [at, { at, raw: "x", text: "x", value: "x" }]));
    const form = {
      places,
      fields,
      fieldEdits: (edits: Fix["edits"]) =>
        edits.map(({ at, content }) => ({ ...(places.get(at) ?? { row: 0, column: 0 }), content, before: "x" })),
    };
    const finding = (id: string, edits: readonly (readonly [string, string])[], over: Partial<Fix> = {}): PlacedFinding => ({
      id,
      rule: id,
      code: id,
      severity: "advice",
      at: edits[0]?.[0] ?? "",
      row: `row of ${id}`,
      data: {},
      sheetId: "1",
      cell: { row: 0, column: 0, rows: 1, columns: 1 },
      address: `at ${id}`,
      fixes: [{ id: "fix", isSafe: true, ...over, edits: edits.map(([at, value]) => ({ at, content: { value } })) }],
    });
    const { isSafe: _, ...judged } = { id: "fix", isSafe: true, edits: [] };
    const findings = [
      finding("a", [["f1", "one"]]),
      finding("b", [
        ["f1", "two"],
        ["f2", "two"],
      ]),
      finding("c", [
        ["f0", "three"],
        ["f1", "one"],
      ]),
      { ...finding("d", [["f2", "four"]]), fixes: [judged] },
    ];
    let state: SessionState = { ...emptyState, findings };
    const own = {
      reading: { form, snapshot: { sheet: { id: "1" } } } as unknown as Reading,
      state: () => state,
      update: (change: (now: SessionState) => SessionState) => {
        state = change(state);
      },
      planned: [],
    } as unknown as Actions;
    await planFixAll(own);
    expect(state.plan?.changes.map(({ at, row, after }) => [at, row, after])).toEqual([
      ["f0", "row of c", "three"],
      ["f1", "row of a", "one"],
    ]);
    expect(state.plan?.leftOut).toEqual([{ address: "at b", row: "row of b", findingId: "b" }]);
  });
});
