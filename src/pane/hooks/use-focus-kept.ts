import { useEffect, useRef } from "react";
import type { SessionState } from "../../actions/session";
import { isFocusLost } from "../focus";

/**
 * When what had the focus goes with a change and nothing nearer took it over, the page's heading gets it, without scrolling. A pane
 * that nobody has been in yet is left alone.
 */
export const useFocusKept = (state: SessionState): void => {
  const hadFocus = useRef(false);
  useEffect(() => {
    const note = (): void => {
      hadFocus.current = true;
    };
    document.addEventListener("focusin", note);
    return () => document.removeEventListener("focusin", note);
  }, []);
  useEffect(() => {
    // After what knows better, such as the row that follows the one that went.
    const timer = setTimeout(() => {
      if (hadFocus.current && isFocusLost()) document.querySelector<HTMLElement>("main h1")?.focus({ preventScroll: true });
    });
    return () => clearTimeout(timer);
  }, [state]);
};
