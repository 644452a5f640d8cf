import type { SheetName } from "../sheet/snapshot";
import type { NameSpec } from "../sheet/spec";

export interface FormSheet {
  readonly id: string;
  readonly name: string;
}

/** A hidden name of the report sheet's own scope: whose report it is, so that the next one takes its place. */
const REPORT_MARKER = "_selfeval_report";

const textFor = ({ id }: FormSheet): string => id;

export const reportMarker = (sheet: FormSheet): NameSpec => ({ name: REPORT_MARKER, visible: false, text: textFor(sheet) });

export const isReportOf = (names: readonly SheetName[], sheet: FormSheet): boolean =>
  names.some(({ name, refersTo }) => name === REPORT_MARKER && refersTo === `="${textFor(sheet)}"`);
