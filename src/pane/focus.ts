/** Whether the pane has the focus but no element in it does: what had it is gone. While the person is in the sheet nothing is taken. */
export const isFocusLost = (): boolean =>
  document.hasFocus() && (document.activeElement === null || document.activeElement === document.body);
