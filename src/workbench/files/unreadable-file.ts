/** Why a file cannot be opened. */
export type UnreadableReason =
  /** Not a zip package at all, or cut off. */
  | "not-a-workbook"
  /** Encrypted with a password. */
  | "password"
  /** The old binary format (.xls). */
  | "old-format"
  /** Would unpack to more than we take. */
  | "too-large"
  /** A package whose contents cannot be understood. */
  | "damaged";

export class UnreadableFile extends Error {
  override readonly name = "UnreadableFile";
  constructor(
    readonly reason: UnreadableReason,
    /** What the reader said, for the curious. */
    readonly detail: string,
    options?: ErrorOptions,
  ) {
    super(`${reason}: ${detail}`, options);
  }
}
