import { useCallback, useLayoutEffect, useMemo, useRef, useState, type RefObject } from "react";
import { windowOf, wholeList, type RowWindow, type Stretch } from "../row-window";

/** Below this everything is rendered: a screen reader and the browser's own search then find every row. */
const WINDOWED_ABOVE = 100;
/** Rendered above and below what is seen, in CSS pixels. */
const MARGIN = 600;
/** The window moves in such steps, not with every pixel scrolled. */
const STEP = 200;
/** A row of two lines; holds until enough rows have been measured. */
const FIRST_GUESS = 51;
const ENOUGH = 5;

interface Sizes {
  readonly width: number;
  /** What a row that was never rendered is taken for: like the first ones, and kept, so that nothing shifts. */
  readonly guess: number | undefined;
  readonly known: ReadonlyMap<string, number>;
}

interface Layout {
  readonly view: Stretch;
  readonly sizes: Sizes;
}

const FIRST_LAYOUT: Layout = {
  view: { top: -MARGIN, bottom: 2 * MARGIN },
  sizes: { width: 0, guess: undefined, known: new Map() },
};

/**
 * Which rows of a long list to render: those seen and a margin around them, and those kept. The list's children must be the rows
 * in order, each with its id in `data-row`; its scroll container is the pane's `main`.
 */
export const useWindowedRows = (
  ids: readonly string[],
  kept: ReadonlySet<string>,
): { readonly list: RefObject<HTMLUListElement>; readonly rowWindow: RowWindow } => {
  const list = useRef<HTMLUListElement>(null);
  const [layout, setLayout] = useState(FIRST_LAYOUT);
  const latest = useRef(layout);
  const isWindowed = ids.length > WINDOWED_ABOVE;

  const measure = useCallback(() => {
    const element = list.current;
    const scroller = element?.closest("main");
    if (!element || !scroller) return;
    const seen = scroller.getBoundingClientRect().top - element.getBoundingClientRect().top;
    const top = Math.floor(seen / STEP) * STEP - MARGIN;
    const bottom = Math.ceil((seen + scroller.clientHeight) / STEP) * STEP + MARGIN;
    // Measured here and not in an updater, which React may run again when the page has long changed.
    const { view, sizes } = latest.current;
    const next = {
      view: view.top === top && view.bottom === bottom ? view : { top, bottom },
      sizes: measured(sizes, element),
    };
    if (next.view === view && next.sizes === sizes) return;
    latest.current = next;
    setLayout(next);
  }, []);

  useLayoutEffect(() => {
    if (isWindowed) measure();
  });
  useLayoutEffect(() => {
    const scroller = list.current?.closest("main");
    if (!isWindowed || !scroller) return;
    const observer = new ResizeObserver(measure);
    for (const observed of [scroller, ...scroller.children]) observer.observe(observed);
    scroller.addEventListener("scroll", measure, { passive: true });
    return () => {
      observer.disconnect();
      scroller.removeEventListener("scroll", measure);
    };
  }, [isWindowed, measure]);

  const rowWindow = useMemo(() => {
    if (!isWindowed) return wholeList(ids.length);
    const { view, sizes } = layout;
    const { known, guess = FIRST_GUESS } = sizes;
    const idAt = (index: number): string => ids[index] ?? "";
    return windowOf(
      ids.length,
      (index) => known.get(idAt(index)) ?? guess,
      view,
      (index) => kept.has(idAt(index)),
    );
  }, [isWindowed, ids, kept, layout]);
  return { list, rowWindow };
};

/** The heights as the rows have them now; the same object when nothing is new. A list that is not laid out tells nothing. */
const measured = (last: Sizes, element: HTMLElement): Sizes => {
  const width = element.clientWidth;
  if (width === 0) return last;
  const known = width === last.width ? last.known : new Map<string, number>();
  const rows = [...element.querySelectorAll<HTMLElement>(":scope > [data-row]")];
  const heights = rows.map((row) => [row.dataset["row"] ?? "", row.offsetHeight] as const);
  const isNew = heights.some(([id, height]) => known.get(id) !== height);
  if (!isNew && width === last.width) return last;
  const guess = (width === last.width ? last.guess : undefined) ?? typical(heights.map(([, height]) => height));
  return { width, guess, known: new Map([...known, ...heights]) };
};

/** The median, which an open row does not move; undefined of too few. */
const typical = (heights: readonly number[]): number | undefined =>
  heights.length < ENOUGH ? undefined : [...heights].sort((a, b) => a - b)[Math.floor(heights.length / 2)];
