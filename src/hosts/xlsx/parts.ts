import { UnreadableFile } from "../../workbook/unreadable-file";
import { crc32 } from "./crc32";
import type { ZipEntry } from "./zip-directory";

/** A package's parts. Names are compared without case, as Excel does. */
export interface Parts {
  readonly names: readonly string[];
  has(name: string): boolean;
  /** The part's bytes; undefined when there is none of this name. */
  read(name: string): Uint8Array | undefined;
}

/** The part as it was unpacked, when it is what the directory says. Throws UnreadableFile. */
export const checked = ({ name, size, crc }: ZipEntry, body: Uint8Array): Uint8Array => {
  if (body.length !== size) throw new UnreadableFile("checksum", `${name}: ${body.length} bytes instead of ${size}`);
  if (crc32(body) !== crc) throw new UnreadableFile("checksum", `${name}: wrong checksum`);
  return body;
};
