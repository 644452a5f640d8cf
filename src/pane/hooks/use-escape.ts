import { useEffect, useRef } from "react";

/** What takes Escape for itself: a search is emptied, a list of options closed, a typed text is not thrown away. */
const OWN_ESCAPE = "select, textarea, input:not([type=checkbox])";

/** Leaves by Escape, unless what has the focus uses that key itself or an input method is composing. */
export const useEscape = (leave: () => void): void => {
  const latest = useRef(leave);
  useEffect(() => {
    latest.current = leave;
  }, [leave]);
  useEffect(() => {
    const press = (event: KeyboardEvent): void => {
      if (event.key !== "Escape" || event.isComposing || event.defaultPrevented) return;
      if (event.target instanceof Element && event.target.matches(OWN_ESCAPE)) return;
      event.preventDefault();
      latest.current();
    };
    document.addEventListener("keydown", press);
    return () => document.removeEventListener("keydown", press);
  }, []);
};
