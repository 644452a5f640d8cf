/** Whether the pane has the focus but no element in it does: what had it is gone. While the person is in the sheet nothing is taken. */
export const isFocusLost = (): boolean =>
  document.hasFocus() && (document.activeElement === null || document.activeElement === document.body);

/** Puts the focus on the heading of what the pane shows, where a button that had it goes away by being used. */
export const focusHeading = (): void => document.querySelector<HTMLElement>("main h1")?.focus();
