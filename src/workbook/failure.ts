/** The closed set of ways in which a spreadsheet can fail us. Each has one sentence and one remedy in locales/. */
export type HostFailureCode =
  /** Somebody is typing in a cell. */
  | "cell-editing"
  | "sheet-protected"
  | "read-only"
  /** The cells no longer hold what we read. */
  | "conflict"
  | "payload-too-large"
  /** A write broke off, and what it had done could not be taken back. The one failure that leaves something behind. */
  | "half-written"
  /** The sheet is no longer there. */
  | "gone"
  /** This Excel lacks what we need; `detail` names it. */
  | "unsupported"
  /** The page was opened somewhere else than in Excel. */
  | "not-excel"
  /** office.js could not be loaded. */
  | "office-unreachable"
  | "unknown";

export class HostFailure extends Error {
  override readonly name = "HostFailure";
  constructor(
    readonly code: HostFailureCode,
    /** What the host said, for the curious; never shown as the message. */
    readonly detail: string,
    options?: ErrorOptions,
  ) {
    super(`${code}: ${detail}`, options);
  }
}
