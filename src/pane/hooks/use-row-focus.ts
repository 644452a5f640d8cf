import { useEffect, useRef, useState, type FocusEvent, type KeyboardEvent, type RefObject } from "react";
import { flushSync } from "react-dom";
import { isFocusLost } from "../focus";

export interface RowFocus {
  readonly section: RefObject<HTMLElement>;
  /** The row that has the focus, or had it last: it must stay rendered. */
  readonly focusedId: string | undefined;
  /** Puts a lost focus on a row, or on the heading when there is none. */
  readonly restore: (id: string | undefined) => void;
  readonly handlers: {
    readonly onKeyDown: (event: KeyboardEvent) => void;
    readonly onFocus: (event: FocusEvent) => void;
  };
}

const rowOf = (target: EventTarget): string | undefined =>
  target instanceof HTMLElement ? target.dataset["findingRow"] : undefined;

/**
 * Focus among the rows of a list of which only a part is rendered. Arrow keys, Home and End walk along the rows' buttons; Tab
 * reaches everything too.
 *
 * @param order the rows' ids, those out of view as well
 * @param first the row that gets the focus when the list shows and nothing else has it
 */
export const useRowFocus = (order: readonly string[], heading: RefObject<HTMLElement>, first: string | undefined): RowFocus => {
  const section = useRef<HTMLElement>(null);
  const [focusedId, setFocusedId] = useState<string>();
  const buttonOf = (id: string | undefined): HTMLElement | undefined =>
    [...(section.current?.querySelectorAll<HTMLElement>("[data-finding-row]") ?? [])].find((button) => rowOf(button) === id);

  useEffect(() => {
    if (first !== undefined && isFocusLost()) buttonOf(first)?.focus();
    // Only when it first shows.
    // eslint-disable-next-line react-hooks/exhaustive-deps
  }, []);

  const show = (id: string | undefined): void => flushSync(() => setFocusedId(id));
  return {
    section,
    focusedId,
    restore: (id) => {
      show(id);
      if (isFocusLost()) (buttonOf(id) ?? heading.current)?.focus();
    },
    handlers: {
      onKeyDown: (event) => {
        const at = order.indexOf(rowOf(event.target) ?? "");
        if (at < 0) return;
        const to = { ArrowDown: at + 1, ArrowUp: at - 1, Home: 0, End: order.length - 1 }[event.key];
        const id = to === undefined ? undefined : order[to];
        if (id === undefined) return;
        event.preventDefault();
        show(id);
        buttonOf(id)?.focus();
      },
      onFocus: ({ target }) => {
        const id = target.closest<HTMLElement>("[data-row]")?.dataset["row"];
        if (id !== undefined) setFocusedId(id);
      },
    },
  };
};
