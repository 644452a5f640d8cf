import type { Formats } from "../formats";
import type { importZhCN } from "./import.zh-CN";

const rowsOf = (formats: Formats, rows: number): string =>
  rows === 1 ? "1 row of indicators" : `${formats.number(rows)} rows of indicators`;

export const importEnUS = (formats: Formats): ReturnType<typeof importZhCN> => ({
  hasOld: "Filled in one last year?",
  open: "Import last year's form",
  done: (sheet, rows) => `Inserted the sheet “${sheet}” with ${rowsOf(formats, rows)}; the other sheets are as they were`,
  doneRenamed: (sheet, rows, wished) =>
    `There was a sheet “${wished}” already; it was left alone. The new form is in “${sheet}”, with ${rowsOf(formats, rows)}`,
});
