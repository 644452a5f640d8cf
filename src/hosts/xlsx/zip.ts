import { deflateRawSync, inflateRawSync } from "node:zlib";
import { UnreadableFile } from "../../workbook/unreadable-file";
import { crc32 } from "./crc32";
import { checked, type Parts } from "./parts";
import { END, LOCAL, RECORD, readDirectory, view, type ZipEntry } from "./zip-directory";

/** A zip package in memory; parts are unpacked when asked for, and never more of them than the directory declares. */
export interface Zip extends Parts {
  /** The package with these parts exchanged, put in, or left out where null; all other entries are copied byte for byte. */
  with(changes: ReadonlyMap<string, Uint8Array | null>): Uint8Array;
}

/** Throws UnreadableFile on anything but a sound zip of bearable size. */
export const openZip = (bytes: Uint8Array): Zip => {
  const { entries } = readDirectory(bytes);
  const byName = new Map(entries.map((entry) => [entry.name.toLowerCase(), entry]));
  return {
    names: entries.map(({ name }) => name),
    has: (name) => byName.has(name.toLowerCase()),
    read: (name) => {
      const entry = byName.get(name.toLowerCase());
      return entry && unpack(bytes, entry);
    },
    with: (changes) => rebuild(bytes, entries, changes),
  };
};

const unpack = (bytes: Uint8Array, entry: ZipEntry): Uint8Array => {
  const packed = bytes.subarray(entry.dataAt, entry.dataAt + entry.packedSize);
  return checked(entry, entry.method === 0 ? packed : inflate(packed, entry.size, entry.name));
};

const inflate = (packed: Uint8Array, size: number, name: string): Uint8Array => {
  try {
    return inflateRawSync(packed, { maxOutputLength: Math.max(size, 1) });
  } catch (error) {
    throw new UnreadableFile("checksum", `${name} cannot be unpacked`, { cause: error });
  }
};

const rebuild = (bytes: Uint8Array, entries: readonly ZipEntry[], parts: ReadonlyMap<string, Uint8Array | null>): Uint8Array => {
  const changes = new Map([...parts].map(([name, body]) => [name.toLowerCase(), body]));
  const known = new Set(entries.map(({ name }) => name.toLowerCase()));
  const kept = entries.filter(({ name }) => changes.get(name.toLowerCase()) !== null).sort((a, b) => a.at - b.at);
  const bodies: Uint8Array[] = [];
  const records: Uint8Array[] = [];
  let offset = 0;
  for (const entry of kept) {
    const body = changes.get(entry.name.toLowerCase());
    const { local, record } = body
      ? replaced(bytes, entry, body)
      : { local: bytes.subarray(entry.at, entry.end), record: new Uint8Array(entry.record) };
    moveTo(record, offset, entry);
    bodies.push(local);
    records.push(record);
    offset += local.length;
  }
  for (const [name, body] of parts) {
    if (body === null || known.has(name.toLowerCase())) continue;
    const { local, record } = added(name, body);
    view(record).setUint32(42, offset, true);
    bodies.push(local);
    records.push(record);
    offset += local.length;
  }
  const directorySize = records.reduce((sum, { length }) => sum + length, 0);
  const end = new Uint8Array(END.size);
  const data = view(end);
  data.setUint32(0, END.mark, true);
  data.setUint16(8, records.length, true);
  data.setUint16(10, records.length, true);
  data.setUint32(12, directorySize, true);
  data.setUint32(16, offset, true);
  return new Uint8Array(Buffer.concat([...bodies, ...records, end]));
};

/** A new local entry and directory record: deflated, sizes in the header, no descriptor, no extra fields. */
const replaced = (
  bytes: Uint8Array,
  entry: ZipEntry,
  body: Uint8Array,
): { readonly local: Uint8Array; readonly record: Uint8Array } => {
  const packed = deflateRawSync(body);
  const nameSize = view(entry.record).getUint16(28, true);
  const name = entry.record.subarray(RECORD.size, RECORD.size + nameSize);
  const header = new Uint8Array(bytes.subarray(entry.at, entry.at + LOCAL.size));
  const record = new Uint8Array(entry.record.subarray(0, RECORD.size));
  for (const [data, at] of [
    [view(header), 6],
    [view(record), 8],
  ] as const) {
    data.setUint16(at, data.getUint16(at, true) & ~8, true);
    data.setUint16(at + 2, 8, true);
    data.setUint32(at + 8, crc32(body), true);
    data.setUint32(at + 12, packed.length, true);
    data.setUint32(at + 16, body.length, true);
    data.setUint16(at + 20, nameSize, true);
    data.setUint16(at + 22, 0, true);
  }
  view(record).setUint16(32, 0, true);
  return { local: new Uint8Array(Buffer.concat([header, name, packed])), record: new Uint8Array(Buffer.concat([record, name])) };
};

const VERSION = 20;
const UTF8_NAME = 0x800;

/** An entry that was not there, as it would be after `replaced`; its time is the first that a zip can tell. */
const added = (name: string, body: Uint8Array): { readonly local: Uint8Array; readonly record: Uint8Array } => {
  const packed = deflateRawSync(body);
  const label = new TextEncoder().encode(name);
  const fields = new Uint8Array(26);
  const data = view(fields);
  data.setUint16(0, VERSION, true);
  data.setUint16(2, UTF8_NAME, true);
  data.setUint16(4, 8, true);
  data.setUint16(8, (1 << 5) | 1, true);
  data.setUint32(10, crc32(body), true);
  data.setUint32(14, packed.length, true);
  data.setUint32(18, body.length, true);
  data.setUint16(22, label.length, true);
  const header = new Uint8Array(LOCAL.size);
  const record = new Uint8Array(RECORD.size);
  view(header).setUint32(0, LOCAL.mark, true);
  view(record).setUint32(0, RECORD.mark, true);
  view(record).setUint16(4, VERSION, true);
  header.set(fields, 4);
  record.set(fields, 6);
  return {
    local: new Uint8Array(Buffer.concat([header, label, packed])),
    record: new Uint8Array(Buffer.concat([record, label])),
  };
};

/** A package that we write is never so large that a place needs 64 bits; where the old record used them, they are set there. */
const moveTo = (record: Uint8Array, offset: number, { at }: ZipEntry): void => {
  const data = view(record);
  if (data.getUint32(42, true) !== 0xffffffff) return data.setUint32(42, offset, true);
  for (let place = record.length - 8; place >= RECORD.size; place -= 1)
    if (Number(data.getBigUint64(place, true)) === at) return data.setBigUint64(place, BigInt(offset), true);
  throw new UnreadableFile("unsupported-zip", "a zip64 place was not found");
};
