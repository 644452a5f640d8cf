import { afterEach, beforeEach, describe, expect, it, vi } from "vitest";
import { createSession } from "../../src/actions/create-session";
import { inSlices } from "../../src/actions/in-slices";
import type { Steps } from "../../src/domain/steps";
import { newWorkbook } from "../../src/hosts/xlsx/new-workbook";
import { readWorkbookInBrowser } from "../../src/hosts/xlsx/read-in-browser";
import { layout } from "../../src/sheet/layout";
import { templates } from "../../src/templates";
import { project2020 } from "../../src/templates/project-2020";
import { slowWorkbook, snapshot } from "./slow-workbook";

/** Every look at the clock is this much later. */
const clock = (milliseconds: number): void => {
  let now = 0;
  vi.spyOn(performance, "now").mockImplementation(() => (now += milliseconds));
};

function* count(to: number, done: number[]): Steps<number> {
  for (let n = 1; n <= to; n++) {
    done.push(n);
    yield;
  }
  return to;
}

describe("long work", () => {
  afterEach(() => void vi.restoreAllMocks());

  it("pauses once it has taken a while, and gives its result", async () => {
    clock(10);
    const done: number[] = [];
    const pauses: number[] = [];
    const pause = (): Promise<void> => Promise.resolve(void pauses.push(done.length));
    expect(await inSlices({ pause }, count(9, done))).toBe(9);
    expect(pauses).toEqual([3, 6, 9]);
  });

  it("does not pause while it is quick", async () => {
    clock(0);
    const pause = vi.fn(() => Promise.resolve());
    expect(await inSlices({ pause }, count(100, []))).toBe(100);
    expect(pause).not.toHaveBeenCalled();
  });

  it("goes no further when it is called off", async () => {
    clock(40);
    const done: number[] = [];
    const pause = (): Promise<void> => (done.length < 4 ? Promise.resolve() : Promise.reject(new Error("called off")));
    await expect(inSlices({ pause }, count(9, done))).rejects.toThrow("called off");
    expect(done).toEqual([1, 2, 3, 4]);
  });
});

describe("a check of a form that takes long", () => {
  beforeEach(() => clock(40));
  afterEach(() => void vi.restoreAllMocks());

  it("is called off between two rules: nothing is marked, the session is as before", async () => {
    const { workbook, calls, next } = slowWorkbook();
    const session = createSession(workbook, templates);
    const checking = session.check();
    (await next("read")).answer(snapshot());
    let turns = 0;
    const turn = (): void => {
      if (session.state.form && ++turns === 10) session.cancel();
      else if (turns < 10) setTimeout(turn);
    };
    turn();
    await checking;
    expect(turns, "the person was heard in between").toBe(10);
    expect(session.state).toMatchObject({ checked: false, findings: [], notice: { kind: "cancelled" } });
    await new Promise((resolve) => setTimeout(resolve, 50));
    expect(calls).toEqual([]);
  });
});

describe("reading a large file", () => {
  beforeEach(() => clock(40));
  afterEach(() => void vi.restoreAllMocks());

  it("is called off between two of its parts: nothing of it is kept", async () => {
    const { workbook, next } = slowWorkbook();
    const session = createSession(workbook, templates, undefined, undefined, undefined, readWorkbookInBrowser);
    const starting = session.startImport();
    (await next("read")).answer(snapshot());
    await starting;
    const before = session.state.importing;
    expect(before?.forms).toEqual([]);
    const rows = Array.from({ length: 8_000 }, (_, row) => ({ row, column: 0, value: `第${row}行` }));
    const bytes = await newWorkbook({ ...layout(project2020, { unit: "", year: 2024 }), cells: rows });
    const reading = session.readForImport({
      kind: "file",
      file: { name: "大.xlsx", size: bytes.length, arrayBuffer: async () => new Uint8Array(bytes).buffer },
    });
    const pauses = vi.spyOn(globalThis, "setTimeout");
    const turn = (): void => {
      if (pauses.mock.calls.length > 4) session.cancel();
      else setImmediate(turn);
    };
    turn();
    await reading;
    expect(session.state.importing).toEqual(before);
    expect(session.state).toMatchObject({ notice: { kind: "cancelled" } });
    expect(session.state.busy).toBeUndefined();
  });
});
