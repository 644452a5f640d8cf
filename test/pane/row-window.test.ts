import { expect, test } from "vitest";
import { windowOf, wholeList, type RowWindow } from "../../src/pane/row-window";

const indexes = ({ rows }: RowWindow): number[] => rows.map(({ index }) => index);
const none = (): boolean => false;

test("the rows that touch the stretch, and empty space for those above and below", () => {
  const shown = windowOf(10, () => 50, { top: 120, bottom: 260 }, none);
  expect(indexes(shown)).toEqual([2, 3, 4, 5]);
  expect(shown.rows.map(({ gap }) => gap)).toEqual([100, 0, 0, 0]);
  expect(shown.rest).toBe(200);
});

test("kept rows stand at their own place, wherever the list is scrolled to", () => {
  const shown = windowOf(
    10,
    () => 50,
    { top: 200, bottom: 300 },
    (index) => index === 1 || index === 8,
  );
  expect(indexes(shown)).toEqual([1, 4, 5, 8]);
  expect(shown.rows.map(({ gap }) => gap)).toEqual([50, 100, 0, 100]);
  expect(shown.rest).toBe(50);
});

test("a tall row shifts those below it; rendered rows and empty space always make up the whole height", () => {
  const heightOf = (index: number): number => (index === 1 ? 400 : 50);
  for (const top of [-600, 0, 130, 420, 700, 5000]) {
    const { rows, rest } = windowOf(10, heightOf, { top, bottom: top + 100 }, (index) => index === 1);
    expect(
      rows.reduce((sum, { index, gap }) => sum + gap + heightOf(index), rest),
      `at ${top}`,
    ).toBe(850);
  }
  expect(indexes(windowOf(10, heightOf, { top: 420, bottom: 520 }, none))).toEqual([1, 2, 3]);
});

test("a stretch outside of the list shows nothing of it", () => {
  expect(windowOf(10, () => 50, { top: 500, bottom: 900 }, none)).toEqual({ rows: [], rest: 500 });
  expect(windowOf(10, () => 50, { top: -300, bottom: 0 }, none)).toEqual({ rows: [], rest: 500 });
  expect(windowOf(0, () => 50, { top: 0, bottom: 100 }, none)).toEqual({ rows: [], rest: 0 });
});

test("the whole of a short list", () => {
  expect(indexes(wholeList(3))).toEqual([0, 1, 2]);
});
