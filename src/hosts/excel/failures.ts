import { HostFailure, type HostFailureCode } from "../../workbook/failure";

/** Excel's error codes (Excel.ErrorCodes and those of the library itself) in our words. */
const codes: Readonly<Record<string, HostFailureCode>> = {
  InvalidOperationInCellEditMode: "cell-editing",
  AccessDenied: "sheet-protected",
  ItemNotFound: "gone",
  InvalidRequestContext: "gone",
  InvalidReference: "conflict",
  Conflict: "conflict",
  InsertDeleteConflict: "conflict",
  RangeExceedsLimit: "payload-too-large",
  RequestPayloadSizeLimitExceeded: "payload-too-large",
  ResponsePayloadSizeLimitExceeded: "payload-too-large",
  ApiNotFound: "unsupported",
  NotImplemented: "unsupported",
  UnsupportedOperation: "unsupported",
};

/** Any error of Excel as the one kind of error that leaves this room. */
export const failureOf = (error: unknown): HostFailure => {
  if (error instanceof HostFailure) return error;
  if (!(error instanceof OfficeExtension.Error)) return new HostFailure("unknown", String(error), { cause: error });
  const code = codes[error.code] ?? "unknown";
  const detail = [error.code, error.debugInfo?.errorLocation, error.message].filter(Boolean).join(" · ");
  const readOnly = code === "sheet-protected" && Office.context.document.mode === Office.DocumentMode.ReadOnly;
  return new HostFailure(readOnly ? "read-only" : code, detail, { cause: error });
};

/** One `Excel.run`; whatever goes wrong in it rejects with a HostFailure. */
export const batch = async <T>(
  work: (context: Excel.RequestContext) => Promise<T>,
  options: Excel.RunOptions = {},
): Promise<T> => {
  try {
    return await Excel.run(options, work);
  } catch (error) {
    throw failureOf(error);
  }
};

/** A run that writes: where Excel can (from ExcelApi 1.20 on) its own undo then takes it as one step. */
export const writeBatch = <T>(work: (context: Excel.RequestContext) => Promise<T>): Promise<T> =>
  batch(work, Office.context.requirements.isSetSupported("ExcelApi", "1.20") ? { mergeUndoGroup: true } : {});
