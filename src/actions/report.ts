import { findingsReport, type ReportLine } from "../report/findings-report";
import { isReportOf } from "../report/report-marker";
import { check } from "./check";
import type { Desk } from "./desk";
import { receiptOf, remember } from "./history";
import type { ReportLanguage } from "./session";

/** Checks once more and makes the report sheet; one made before for the same form gives way to it. */
export const report = async (desk: Desk, { words, finding }: ReportLanguage): Promise<void> => {
  await check(desk);
  const { reading } = desk;
  const { findings, form } = desk.state();
  if (!reading || !form) return;
  const { sheet, sheets } = reading.snapshot;
  const lines = findings.map((each): ReportLine => {
    const { severity, address, explanation } = each;
    return { severity, address, ...finding(each), ...(explanation && { explanation }) };
  });
  const spec = findingsReport({ sheet, unit: form.unit, year: form.year, date: desk.today(), lines }, words);
  const old = sheets.filter(({ names }) => isReportOf(names, sheet)).map(({ id }) => id);
  const made = await desk.workbook.insert(spec, old);
  remember(desk, { act: "report", receipt: receiptOf(made) });
  desk.update((state) => ({ ...state, notice: { kind: "reported", sheetName: made.name } }));
};
