/** The closed set of ways in which a file cannot be read. Each has one sentence and one remedy in locales/. */
export type UnreadableCode =
  | "empty"
  /** No zip package: text, a web page, a picture with another name. */
  | "not-zip"
  /** The end of the zip is missing or what it lists lies beyond the file's end. */
  | "truncated"
  | "password"
  /** The old binary format (.xls). */
  | "legacy-xls"
  /** The binary format .xlsb. */
  | "binary-xlsb"
  /** A zip package that is no Excel workbook: .ods, .docx, any archive. */
  | "not-xlsx"
  /** Would unpack to more than we take. */
  | "too-large"
  /** A zip feature that workbooks do not use: encryption, another compression, several disks. */
  | "unsupported-zip"
  /** A part's name leads out of the package. */
  | "path"
  /** A part's checksum or size is not what the directory says, or parts overlap. */
  | "checksum"
  /** A part that the workbook refers to is not there. */
  | "missing-part"
  /** A document type or an entity of its own: workbooks have none, attacks do. */
  | "dtd"
  /** Broken XML. */
  | "xml"
  /** Well-formed, but not as a workbook must be: a cell address that is none, merged areas over each other. */
  | "structure";

export class UnreadableFile extends Error {
  override readonly name = "UnreadableFile";
  constructor(
    readonly code: UnreadableCode,
    /** What exactly was met, for the curious. */
    readonly detail: string,
    options?: ErrorOptions,
  ) {
    super(`${code}: ${detail}`, options);
  }
}
