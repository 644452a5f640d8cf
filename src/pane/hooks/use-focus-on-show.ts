import { useCallback, useEffect, useRef, type RefCallback } from "react";
import { isFocusLost } from "../focus";

/**
 * Puts the focus on an element when it first shows: always, or only if the focus was lost with what stood there before. While the
 * person is in the sheet nothing is taken from them.
 */
export const useFocusOnShow = (when: "always" | "ifLost" | "never" = "ifLost"): RefCallback<HTMLElement> => {
  const element = useRef<HTMLElement | null>(null);
  useEffect(() => {
    if ((when === "always" && document.hasFocus()) || (when === "ifLost" && isFocusLost())) element.current?.focus();
    // Only when it first shows.
    // eslint-disable-next-line react-hooks/exhaustive-deps
  }, []);
  return useCallback((shown) => {
    element.current = shown;
  }, []);
};
