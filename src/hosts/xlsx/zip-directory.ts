import { UnreadableFile } from "../../workbook/unreadable-file";

/** An entry as the zip's directory lists it. Sizes and places in bytes. */
export interface ZipEntry {
  readonly name: string;
  readonly method: number;
  readonly crc: number;
  readonly packedSize: number;
  readonly size: number;
  /** Where its local header begins. */
  readonly at: number;
  /** Where its data begins. */
  readonly dataAt: number;
  /** Where the next entry, or the directory, begins: header, data and descriptor lie before. */
  readonly end: number;
  /** Its record in the directory, whole. */
  readonly record: Uint8Array;
}

export interface ZipDirectory {
  readonly entries: readonly ZipEntry[];
}

export const LIMITS = {
  file: 128 * 2 ** 20,
  part: 64 * 2 ** 20,
  total: 256 * 2 ** 20,
  ratio: 300,
  ratioFrom: 2 ** 20,
  entries: 20_000,
};

export const LOCAL = { mark: 0x04034b50, size: 30 };
export const RECORD = { mark: 0x02014b50, size: 46 };
export const END = { mark: 0x06054b50, size: 22 };
const END64 = { mark: 0x06064b50, locator: 0x07064b50, locatorSize: 20 };
const LONGEST_COMMENT = 0xffff;
/** "The true number stands in the zip64 field." */
const SEE_64 = 0xffffffff;

export const view = (bytes: Uint8Array): DataView => new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);

/** A 64-bit number; beyond what a file can hold it is refused by the bounds checks that follow. */
const u64 = (data: DataView, at: number): number => Number(data.getBigUint64(at, true));

/** Reads the directory and refuses, before anything is unpacked, what is no sound package. */
export const readDirectory = (bytes: Uint8Array): ZipDirectory => {
  refuseForeign(bytes);
  const { start, count, end } = findDirectory(bytes);
  const records = [...readRecords(bytes, start, count, end)];
  const bounds = [...records.map(({ at }) => at), start].sort((a, b) => a - b);
  const entries = records.map((record) => withBounds(bytes, record, bounds.find((bound) => bound > record.at) ?? start));
  checkNames(entries);
  checkSizes(entries);
  return { entries };
};

const OLE = [0xd0, 0xcf, 0x11, 0xe0, 0xa1, 0xb1, 0x1a, 0xe1];

const refuseForeign = (bytes: Uint8Array): void => {
  if (bytes.length === 0) throw new UnreadableFile("empty", "0 bytes");
  if (bytes.length > LIMITS.file) throw new UnreadableFile("too-large", `${bytes.length} bytes`);
  if (OLE.every((byte, i) => bytes[i] === byte)) {
    // The names of an OLE file's streams are UTF-16; they stand at even places.
    const encrypted = new TextDecoder("utf-16le").decode(bytes.subarray(0, bytes.length & ~1)).includes("EncryptedPackage");
    throw new UnreadableFile(encrypted ? "password" : "legacy-xls", "OLE compound file");
  }
  if (bytes[0] !== 0x50 || bytes[1] !== 0x4b) throw new UnreadableFile("not-zip", "no zip signature");
};

const findDirectory = (bytes: Uint8Array): { readonly start: number; readonly count: number; readonly end: number } => {
  const data = view(bytes);
  const first = Math.max(0, bytes.length - END.size - LONGEST_COMMENT);
  for (let at = bytes.length - END.size; at >= first; at -= 1) {
    if (data.getUint32(at, true) !== END.mark) continue;
    const plain = { start: data.getUint32(at + 16, true), count: data.getUint16(at + 10, true), end: at };
    if (data.getUint16(at + 4, true) !== 0 && data.getUint16(at + 4, true) !== 0xffff)
      throw new UnreadableFile("unsupported-zip", "several disks");
    return directory64(bytes, at) ?? plain;
  }
  throw new UnreadableFile("truncated", "no end of the zip directory");
};

const directory64 = (bytes: Uint8Array, end: number): ReturnType<typeof findDirectory> | undefined => {
  const data = view(bytes);
  const locator = end - END64.locatorSize;
  if (locator < 0 || data.getUint32(locator, true) !== END64.locator) return undefined;
  const at = u64(data, locator + 8);
  if (at + 56 > locator || data.getUint32(at, true) !== END64.mark) throw new UnreadableFile("truncated", "no zip64 directory");
  return { start: u64(data, at + 48), count: u64(data, at + 32), end: at };
};

type Record = Omit<ZipEntry, "dataAt" | "end">;

function* readRecords(bytes: Uint8Array, start: number, count: number, end: number): Generator<Record> {
  if (count > LIMITS.entries) throw new UnreadableFile("too-large", `${count} entries`);
  const data = view(bytes);
  let at = start;
  for (let left = count; left > 0; left -= 1) {
    if (at + RECORD.size > end || data.getUint32(at, true) !== RECORD.mark)
      throw new UnreadableFile("truncated", "the zip directory is damaged");
    const nameSize = data.getUint16(at + 28, true);
    const extraSize = data.getUint16(at + 30, true);
    const size = RECORD.size + nameSize + extraSize + data.getUint16(at + 32, true);
    if (at + size > end) throw new UnreadableFile("truncated", "the zip directory is cut");
    const record = bytes.subarray(at, at + size);
    if (data.getUint16(at + 8, true) & 1) throw new UnreadableFile("unsupported-zip", "an encrypted entry");
    yield {
      name: new TextDecoder().decode(record.subarray(RECORD.size, RECORD.size + nameSize)),
      method: data.getUint16(at + 10, true),
      crc: data.getUint32(at + 16, true),
      record,
      ...wideNumbers(record, nameSize, extraSize),
    };
    at += size;
  }
}

/** Sizes and place, from the zip64 field where the record points there; it lists only those that do, in this order. */
const wideNumbers = (record: Uint8Array, nameSize: number, extraSize: number): Pick<Record, "size" | "packedSize" | "at"> => {
  const data = view(record);
  const narrow = [data.getUint32(24, true), data.getUint32(20, true), data.getUint32(42, true)];
  let field = zip64Field(record, nameSize, extraSize);
  const [size = 0, packedSize = 0, at = 0] = narrow.map((value) => {
    if (value !== SEE_64) return value;
    if (field === undefined || field.at + 8 > field.end) throw new UnreadableFile("truncated", "a zip64 field is missing");
    const wide = u64(data, field.at);
    field = { at: field.at + 8, end: field.end };
    return wide;
  });
  return { size, packedSize, at };
};

const zip64Field = (
  record: Uint8Array,
  nameSize: number,
  extraSize: number,
): { readonly at: number; readonly end: number } | undefined => {
  const data = view(record);
  const end = RECORD.size + nameSize + extraSize;
  for (let at = RECORD.size + nameSize; at + 4 <= end; at += 4 + data.getUint16(at + 2, true))
    if (data.getUint16(at, true) === 1) return { at: at + 4, end: Math.min(end, at + 4 + data.getUint16(at + 2, true)) };
  return undefined;
};

const withBounds = (bytes: Uint8Array, record: Record, end: number): ZipEntry => {
  const data = view(bytes);
  const { at, name, packedSize } = record;
  if (at + LOCAL.size > bytes.length || data.getUint32(at, true) !== LOCAL.mark)
    throw new UnreadableFile("truncated", `${name} is not where the directory says`);
  const dataAt = at + LOCAL.size + data.getUint16(at + 26, true) + data.getUint16(at + 28, true);
  if (dataAt + packedSize > bytes.length) throw new UnreadableFile("truncated", `${name} is cut off`);
  if (dataAt + packedSize > end) throw new UnreadableFile("checksum", `${name} overlaps another part`);
  return { ...record, dataAt, end };
};

const checkNames = (entries: readonly ZipEntry[]): void => {
  const seen = new Set<string>();
  for (const { name } of entries) {
    if (/^[/\\]|^[a-z]:|\\/i.test(name) || name.split("/").includes("..")) throw new UnreadableFile("path", name);
    const key = name.toLowerCase();
    if (seen.has(key)) throw new UnreadableFile("structure", `${name} is there twice`);
    seen.add(key);
  }
};

const checkSizes = (entries: readonly ZipEntry[]): void => {
  let total = 0;
  for (const { name, size, packedSize, method } of entries) {
    if (method !== 0 && method !== 8) throw new UnreadableFile("unsupported-zip", `${name}: compression ${method}`);
    total += size;
    if (size > LIMITS.part || total > LIMITS.total) throw new UnreadableFile("too-large", `${name}: ${size} bytes unpacked`);
    if (size > LIMITS.ratioFrom && size > packedSize * LIMITS.ratio)
      throw new UnreadableFile("too-large", `${name}: packed ${Math.round(size / Math.max(packedSize, 1))} to 1`);
  }
};
