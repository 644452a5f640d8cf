import { deflateSync } from "node:zlib";
import { PNG } from "pngjs";
import { crc32 } from "../../src/hosts/xlsx/crc32";

const MOST_COLOURS = 256;

/** The same picture with a palette. A pixel whose colour is not in it takes the nearest, which is as near as 256 colours allow. */
export const smallPng = (bytes: Buffer): Buffer => {
  const { width, height, data } = PNG.sync.read(bytes);
  const counts = new Map<number, number>();
  for (let at = 0; at < data.length; at += 4) {
    const colour = data.readUIntBE(at, 3);
    counts.set(colour, (counts.get(colour) ?? 0) + 1);
  }
  const palette = paletteOf([...counts.entries()].sort((a, b) => b[1] - a[1]).map(([colour]) => colour));
  const indices = new Map<number, number>([...counts.keys()].map((colour) => [colour, nearest(palette, colour)]));
  const rows = Buffer.alloc((width + 1) * height);
  for (let y = 0; y < height; y++)
    for (let x = 0; x < width; x++) rows[y * (width + 1) + 1 + x] = indices.get(data.readUIntBE((y * width + x) * 4, 3)) ?? 0;

  const header = Buffer.alloc(13);
  header.writeUInt32BE(width, 0);
  header.writeUInt32BE(height, 4);
  // 8 bits a pixel, by palette.
  header.set([8, 3, 0, 0, 0], 8);
  return Buffer.concat([
    Buffer.from([0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a]),
    chunk("IHDR", header),
    chunk("PLTE", Buffer.from(palette.flatMap((colour) => [colour >> 16, (colour >> 8) & 255, colour & 255]))),
    chunk("IDAT", deflateSync(rows, { level: 9 })),
    chunk("IEND", Buffer.alloc(0)),
  ]);
};

/** The commonest colours come first, but none that is like one before it: so a few red pixels keep their red. */
const paletteOf = (colours: readonly number[]): readonly number[] => {
  for (let likeness = 0; ; likeness += 4) {
    const palette: number[] = [];
    for (const colour of colours) {
      if (palette.every((chosen) => distance(chosen, colour) > likeness ** 2)) palette.push(colour);
      if (palette.length > MOST_COLOURS) break;
    }
    if (palette.length <= MOST_COLOURS) return palette;
  }
};

const distance = (a: number, b: number): number =>
  [16, 8, 0].reduce((sum, shift) => sum + (((a >> shift) & 255) - ((b >> shift) & 255)) ** 2, 0);

const nearest = (palette: readonly number[], colour: number): number => {
  const exact = palette.indexOf(colour);
  if (exact >= 0) return exact;
  let best = 0;
  palette.forEach((candidate, i) => {
    if (distance(candidate, colour) < distance(palette[best] ?? 0, colour)) best = i;
  });
  return best;
};

const chunk = (type: string, content: Buffer): Buffer => {
  const body = Buffer.concat([Buffer.from(type, "ascii"), content]);
  const [length, check] = [Buffer.alloc(4), Buffer.alloc(4)];
  length.writeUInt32BE(content.length);
  check.writeUInt32BE(crc32(body) >>> 0);
  return Buffer.concat([length, body, check]);
};
