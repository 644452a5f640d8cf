const TABLE = Uint32Array.from({ length: 256 }, (_, byte) => {
  let value = byte;
  for (let bit = 0; bit < 8; bit += 1) value = value & 1 ? 0xedb88320 ^ (value >>> 1) : value >>> 1;
  return value;
});

/** The checksum of zip entries. Node's own zlib.crc32 came after the oldest Node that we run on. */
export const crc32 = (bytes: Uint8Array): number => {
  let value = 0xffffffff;
  for (let i = 0; i < bytes.length; i += 1) value = (TABLE[(value ^ (bytes[i] ?? 0)) & 0xff] ?? 0) ^ (value >>> 8);
  return (value ^ 0xffffffff) >>> 0;
};
