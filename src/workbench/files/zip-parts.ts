import { UnreadableFile } from "./unreadable-file";

/** The parts of a zip package as its directory lists them, just enough to look at one part and to exchange one. */
interface Entry {
  readonly name: string;
  readonly method: number;
  readonly packed: number;
  readonly unpacked: number;
  readonly local: number;
  /** Its record in the directory, whole. */
  readonly record: Uint8Array;
}

const [localMark, entryMark, endMark] = [0x04034b50, 0x02014b50, 0x06054b50];
const [endSize, entrySize, localSize] = [22, 46, 30];

const view = (bytes: Uint8Array): DataView => new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);

const findEnd = (bytes: Uint8Array): number => {
  const data = view(bytes);
  const longestComment = 0xffff;
  for (let at = bytes.length - endSize; at >= Math.max(0, bytes.length - endSize - longestComment); at -= 1)
    if (data.getUint32(at, true) === endMark) return at;
  throw new UnreadableFile("not-a-workbook", "no zip directory");
};

const entries = (bytes: Uint8Array): Entry[] => {
  const data = view(bytes);
  const end = findEnd(bytes);
  const found: Entry[] = [];
  let at = data.getUint32(end + 16, true);
  for (let left = data.getUint16(end + 10, true); left > 0; left -= 1) {
    if (at + entrySize > end || data.getUint32(at, true) !== entryMark)
      throw new UnreadableFile("not-a-workbook", "zip directory is damaged");
    const size = entrySize + data.getUint16(at + 28, true) + data.getUint16(at + 30, true) + data.getUint16(at + 32, true);
    const record = bytes.subarray(at, at + size);
    found.push({
      name: new TextDecoder().decode(record.subarray(entrySize, entrySize + data.getUint16(at + 28, true))),
      method: data.getUint16(at + 10, true),
      packed: data.getUint32(at + 20, true),
      unpacked: data.getUint32(at + 24, true),
      local: data.getUint32(at + 42, true),
      record,
    });
    at += size;
  }
  return found;
};

const bodyStart = (bytes: Uint8Array, { local }: Entry): number => {
  const data = view(bytes);
  if (local + localSize > bytes.length || data.getUint32(local, true) !== localMark)
    throw new UnreadableFile("not-a-workbook", "zip is cut off");
  return local + localSize + data.getUint16(local + 26, true) + data.getUint16(local + 28, true);
};

const inflate = async (packed: Uint8Array): Promise<Uint8Array> => {
  const stream = new Blob([new Uint8Array(packed)]).stream().pipeThrough(new DecompressionStream("deflate-raw"));
  return new Uint8Array(await new Response(stream).arrayBuffer());
};

const partLimit = 64 * 1024 * 1024;
const totalLimit = 256 * 1024 * 1024;

/** Refuses, before anything is unpacked, what is no zip or says that it is huge. */
export const checkPackage = (bytes: Uint8Array): void => {
  const sizes = entries(bytes).map(({ unpacked }) => unpacked);
  if (sizes.some((size) => size > partLimit) || sizes.reduce((sum, size) => sum + size, 0) > totalLimit)
    throw new UnreadableFile("too-large", "parts unpack to more than 64 MiB each or 256 MiB together");
};

/** The text of one part; undefined when the package has none of this name. */
export const readPart = async (bytes: Uint8Array, name: string): Promise<string | undefined> => {
  const entry = entries(bytes).find((each) => each.name === name);
  if (!entry) return undefined;
  const start = bodyStart(bytes, entry);
  const packed = bytes.subarray(start, start + entry.packed);
  return new TextDecoder().decode(entry.method === 0 ? packed : await inflate(packed));
};

const crcTable = Uint32Array.from({ length: 256 }, (_, byte) => {
  let value = byte;
  for (let bit = 0; bit < 8; bit += 1) value = value & 1 ? 0xedb88320 ^ (value >>> 1) : value >>> 1;
  return value;
});
const crc32 = (bytes: Uint8Array): number => {
  let value = 0xffffffff;
  for (const byte of bytes) value = (crcTable[(value ^ byte) & 0xff] ?? 0) ^ (value >>> 8);
  return (value ^ 0xffffffff) >>> 0;
};

/** The same package with one part's text exchanged or put in; that part is stored, not deflated. All other parts stay byte for byte. */
export const withPart = (bytes: Uint8Array, name: string, text: string): Uint8Array => {
  const all = entries(bytes);
  const body = new TextEncoder().encode(text);
  const pieces: Uint8Array[] = [];
  const records: Uint8Array[] = [];
  let offset = 0;
  for (const entry of all) {
    const start = bodyStart(bytes, entry);
    const own = entry.name === name;
    const header = new Uint8Array(bytes.subarray(entry.local, start));
    const record = new Uint8Array(entry.record);
    const [local, directory] = [view(header), view(record)];
    if (own) {
      const facts = [crc32(body), body.length, body.length];
      local.setUint16(8, 0, true);
      directory.setUint16(10, 0, true);
      facts.forEach((fact, index) => {
        local.setUint32(14 + index * 4, fact, true);
        directory.setUint32(16 + index * 4, fact, true);
      });
    }
    // Sizes stand in the header, so no data descriptor follows the body.
    for (const [data, at] of [
      [local, 6],
      [directory, 8],
    ] as const)
      data.setUint16(at, data.getUint16(at, true) & ~8, true);
    if (!own)
      for (let index = 0; index < 3; index += 1) local.setUint32(14 + index * 4, directory.getUint32(16 + index * 4, true), true);
    directory.setUint32(42, offset, true);
    const content = own ? body : bytes.subarray(start, start + entry.packed);
    pieces.push(header, content);
    records.push(record);
    offset += header.length + content.length;
  }
  if (!all.some((entry) => entry.name === name)) {
    const added = newEntry(name, body, offset);
    pieces.push(added.header, body);
    records.push(added.record);
    offset += added.header.length + body.length;
  }
  const end = new Uint8Array(bytes.subarray(findEnd(bytes)));
  for (const at of [8, 10]) view(end).setUint16(at, records.length, true);
  const directorySize = records.reduce((sum, record) => sum + record.length, 0);
  view(end).setUint32(12, directorySize, true);
  view(end).setUint32(16, offset, true);
  const whole = new Uint8Array(offset + directorySize + end.length);
  let at = 0;
  for (const piece of [...pieces, ...records, end]) {
    whole.set(piece, at);
    at += piece.length;
  }
  return whole;
};

/** A stored entry: its header and its record in the directory. Its name is plain ASCII. */
const newEntry = (
  name: string,
  body: Uint8Array,
  offset: number,
): { readonly header: Uint8Array; readonly record: Uint8Array } => {
  const label = new TextEncoder().encode(name);
  const header = new Uint8Array(localSize + label.length);
  const record = new Uint8Array(entrySize + label.length);
  header.set(label, localSize);
  record.set(label, entrySize);
  const [local, directory] = [view(header), view(record)];
  local.setUint32(0, localMark, true);
  directory.setUint32(0, entryMark, true);
  directory.setUint16(4, 20, true);
  for (const [data, at] of [
    [local, 4],
    [directory, 6],
  ] as const) {
    data.setUint16(at, 20, true);
    [crc32(body), body.length, body.length].forEach((fact, index) => data.setUint32(at + 10 + index * 4, fact, true));
    data.setUint16(at + 22, label.length, true);
  }
  directory.setUint32(42, offset, true);
  return { header, record };
};
