import { useEffect, useState } from "react";
import type { OfficeColours, ReadColours } from "../theme";

const isSame = (a: OfficeColours | undefined, b: OfficeColours | undefined): boolean =>
  a?.bodyBackground === b?.bodyBackground && a?.bodyForeground === b?.bodyForeground;

/**
 * The colours of Office's theme. Excel sends no event when the theme changes, so they are asked for again when the person comes back
 * to the pane.
 */
export const useOfficeColours = (read: ReadColours | undefined): OfficeColours | undefined => {
  const [colours, setColours] = useState(() => read?.());
  useEffect(() => {
    const look = (): void => {
      const now = read?.();
      setColours((before) => (isSame(before, now) ? before : now));
    };
    window.addEventListener("focus", look);
    document.addEventListener("visibilitychange", look);
    return () => {
      window.removeEventListener("focus", look);
      document.removeEventListener("visibilitychange", look);
    };
  }, [read]);
  return colours;
};
