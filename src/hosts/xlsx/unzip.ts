import { UnreadableFile } from "../../workbook/unreadable-file";
import { checked, type Parts } from "./parts";
import { readDirectory, type ZipEntry } from "./zip-directory";

/** Pictures and macros need not be unpacked to read a workbook. */
const IS_READ = /\.(?:xml|rels)$/i;

/**
 * The package's texts, unpacked by what a browser has; never more of a part than the directory declares.
 * Rejects with UnreadableFile on anything but a sound zip of bearable size.
 */
export const unzip = async (bytes: Uint8Array): Promise<Parts> => {
  const { entries } = readDirectory(bytes);
  const bodies = new Map<string, Uint8Array>();
  for (const entry of entries) if (IS_READ.test(entry.name)) bodies.set(entry.name.toLowerCase(), await unpack(bytes, entry));
  const names = new Set(entries.map(({ name }) => name.toLowerCase()));
  return {
    names: entries.map(({ name }) => name),
    has: (name) => names.has(name.toLowerCase()),
    read: (name) => bodies.get(name.toLowerCase()),
  };
};

const unpack = async (bytes: Uint8Array, entry: ZipEntry): Promise<Uint8Array> => {
  const packed = bytes.subarray(entry.dataAt, entry.dataAt + entry.packedSize);
  return checked(entry, entry.method === 0 ? packed : await inflate(packed, entry));
};

const inflate = async (packed: Uint8Array, { name, size }: ZipEntry): Promise<Uint8Array> => {
  const body = new Uint8Array(size);
  let at = 0;
  const reader = new Blob([new Uint8Array(packed)]).stream().pipeThrough(new DecompressionStream("deflate-raw")).getReader();
  try {
    for (let next = await reader.read(); !next.done; next = await reader.read()) {
      if (at + next.value.length > size) throw new Error("more than the directory says");
      body.set(next.value, at);
      at += next.value.length;
    }
  } catch (error) {
    await reader.cancel().catch(() => undefined); // it has failed already: nothing to add
    throw new UnreadableFile("checksum", `${name} cannot be unpacked`, { cause: error });
  }
  return body.subarray(0, at);
};
