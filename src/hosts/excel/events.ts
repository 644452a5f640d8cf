import type { Workbook } from "../../workbook/port";
import { batch } from "./failures";

/** Only edits made at this computer, and (where Excel tells, from ExcelApi 1.14 on) not our own. */
export const onEdit: Workbook["onEdit"] = async (listener) => {
  const handler = await batch(async (context) => {
    const registered = context.workbook.worksheets.onChanged.add(async (event) => {
      const ours = event.triggerSource === Excel.EventTriggerSource.thisLocalAddin;
      if (event.source === Excel.EventSource.local && !ours) listener({ sheetId: event.worksheetId, address: event.address });
    });
    await context.sync();
    return registered;
  });
  return async () => {
    handler.remove();
    await handler.context.sync();
  };
};
