import fc from "fast-check";
import { describe, expect, it, vi } from "vitest";
import type { FieldPath } from "../../../src/domain/field";
import { a1, covers, type Rect } from "../../../src/sheet/address";
import { findForm, type FoundForm } from "../../../src/sheet/found-form";
import { isPractice } from "../../../src/sheet/markers";
import { practiceFaults, type PracticeFault } from "../../../src/sheet/practice/faults";
import { practiceProgress } from "../../../src/sheet/practice/progress";
import { practiceSpec } from "../../../src/sheet/practice/spec";
import type { SheetSpec } from "../../../src/sheet/spec";
import { templates } from "../../../src/templates";
import { insertRow, snapshot, type, typedSheet, type TypedSheet } from "../../fixtures/sheets/typed-sheet";

// Many forms are read and checked here.
vi.setConfig({ testTimeout: 60_000 });

const formOn = (sheet: TypedSheet): FoundForm => {
  const form = findForm(snapshot(sheet), templates);
  if (!form) throw new Error("the practice form is not recognised");
  return form;
};

const placeOf = (form: FoundForm, at: FieldPath): Rect => {
  const place = form.places.get(at);
  if (!place) throw new Error(`no cell for ${at}`);
  return place;
};

const found = (form: FoundForm): string[] =>
  form.findings().map(({ code, at, row }) => `${code} ${a1(placeOf(form, at))} ${row}`);

const contentAt = ({ cells }: SheetSpec, place: Rect): string | number | boolean => {
  const cell = cells.find((each) => covers(place, each));
  return cell === undefined ? "" : "formula" in cell ? cell.formula : cell.value;
};

const clean = practiceSpec(false);
const places = formOn(typedSheet(clean));
const expected = (faults: readonly PracticeFault[]): string[] =>
  faults.map(({ code, at, row }) => `${code} ${a1(placeOf(places, at))} ${row}`);

/** The clean form with some of the faults typed in. */
const withFaults = (faults: readonly PracticeFault[]): TypedSheet => {
  const sheet = typedSheet(clean);
  for (const { field, wrong } of faults) type(sheet, placeOf(places, field), wrong);
  return sheet;
};

describe("the practice form", () => {
  it("has 20 faults, each in a cell of its own and found at a place of its own", () => {
    expect(practiceFaults).toHaveLength(20);
    expect(new Set(practiceFaults.map(({ field }) => field)).size).toBe(20);
    expect(new Set(expected(practiceFaults)).size).toBe(20);
  });

  it("differs from the right one in these cells and in no other", () => {
    const faulty = practiceSpec();
    const cells = new Map([...clean.cells, ...faulty.cells].map(({ row, column }) => [a1({ row, column }), { row, column }]));
    const changed = [...cells.values()].filter((cell) => {
      const place = { ...cell, rows: 1, columns: 1 };
      return contentAt(faulty, place) !== contentAt(clean, place);
    });
    expect(changed.map(a1).sort()).toEqual(practiceFaults.map(({ field }) => a1(placeOf(places, field))).sort());
    for (const { field, wrong, right } of practiceFaults) {
      const place = placeOf(places, field);
      expect(contentAt(faulty, place), field).toBe(wrong);
      if (right === undefined) expect(contentAt(clean, place), field).toMatch(/^=/);
      else expect(contentAt(clean, place), field).toBe(right);
    }
  });

  it("is clean and wholly filled in without them", () => {
    expect(found(places)).toEqual([]);
    expect(places.changes()).toEqual([]);
    expect(places.figures.toFill.empty).toEqual([]);
    expect(places.notUnderstood).toEqual([]);
    expect(places.templateId).toBe("cn-project-2020");
  });

  it("has exactly these findings with them", () => {
    expect(found(formOn(typedSheet(practiceSpec()))).sort()).toEqual(expected(practiceFaults).sort());
  });

  it("has exactly those of the faults that are left, whichever have been put right", () => {
    fc.assert(
      fc.property(fc.subarray([...practiceFaults]), (faults) => {
        expect(found(formOn(withFaults(faults))).sort()).toEqual(expected(faults).sort());
      }),
      { numRuns: 30 },
    );
  });

  it("says on the sheet that it is for practice", () => {
    const { name, cells, names } = practiceSpec();
    expect(name).toMatch(/^练习/);
    expect(cells.find(({ row, column }) => row === 0 && column === 0)).toMatchObject({
      value: expect.stringMatching(/练习.*不得报送/) as string,
    });
    expect(isPractice(typedSheet({ ...practiceSpec(), names }).names)).toBe(true);
  });
});

describe("the progress", () => {
  it("counts what is settled, in the order of the sheet, and what is new", () => {
    const [first, second, ...rest] = practiceFaults;
    if (!first || !second) throw new Error("no faults");
    const { count, settled, remaining, others } = practiceProgress(formOn(withFaults([second, ...rest])).findings());
    expect({ count, settled, others }).toEqual({ count: 20, settled: 1, others: 0 });
    expect(remaining.map(({ fault }) => fault.id)).toEqual([second, ...rest].map(({ id }) => id));
    const sheet = withFaults([]);
    type(sheet, placeOf(places, "indicators[6].actual"), "");
    expect(practiceProgress(formOn(sheet).findings())).toMatchObject({ settled: 20, others: 1 });
  });

  it("knows the faults again when rows have moved", () => {
    const sheet = withFaults(practiceFaults);
    insertRow(sheet, placeOf(places, "indicators[0].name").row);
    const { remaining, others } = practiceProgress(formOn(sheet).findings());
    expect(remaining).toHaveLength(20);
    expect(others).toBe(0);
  });
});
