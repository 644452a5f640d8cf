import type { Desk } from "./desk";

/** After an edit on the form's sheet the findings are no longer of today. */
export const watch = (desk: Desk): Promise<unknown> =>
  desk.workbook.onEdit(({ sheetId }) => {
    if (sheetId === desk.state().form?.sheetId) desk.update((state) => ({ ...state, stale: true }));
  });
