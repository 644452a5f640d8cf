import { useEffect, useRef } from "react";
import { focusHeading } from "../focus";

/** When the pane turns to another form it begins at its top, with the focus on its heading unless the person is in the sheet. */
export const useFreshForm = (sheetId: string): void => {
  const shown = useRef(sheetId);
  useEffect(() => {
    if (shown.current === sheetId) return;
    shown.current = sheetId;
    const page = document.querySelector("main");
    if (page) page.scrollTop = 0;
    if (document.hasFocus()) focusHeading();
  }, [sheetId]);
};
