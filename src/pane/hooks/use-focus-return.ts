import { useCallback, useEffect, useRef } from "react";

/**
 * Gives back a function that remembers what is being closed; once it has gone, the button that opened it has the focus: the one with
 * that name in `data-opens`.
 */
export const useFocusReturn = (isOpen: boolean): ((opened: string) => void) => {
  const closed = useRef<string>();
  useEffect(() => {
    if (isOpen || closed.current === undefined) return;
    if (document.hasFocus()) document.querySelector<HTMLElement>(`[data-opens="${closed.current}"]`)?.focus();
    closed.current = undefined;
  });
  return useCallback((opened) => {
    closed.current = opened;
  }, []);
};
