import { PNG } from "pngjs";

export type Colour = readonly [red: number, green: number, blue: number];
type Inside = (x: number, y: number) => boolean;
export type Point = readonly [x: number, y: number];

/** Icons are designed on a grid of 16 units; every size we ship is a multiple of 16 px, so grid lines fall on pixel edges. */
const gridUnits = 16;
const samplesPerSide = 8;

/** A square picture that shapes are painted on, in units of the 16-unit grid; edges are smoothed by sampling. */
export class Canvas {
  private readonly scale: number;
  private readonly pixels: Float64Array;

  constructor(readonly size: number) {
    this.scale = size / gridUnits;
    this.pixels = new Float64Array(size * size * 4);
  }

  /** Thickness of an outline in units: whole pixels at every size, a little finer on large icons. */
  get line(): number {
    return Math.max(1, Math.round(this.scale * 0.75)) / this.scale;
  }

  rect(left: number, top: number, right: number, bottom: number, colour: Colour): void {
    const [l, t, r, b] = [left, top, right, bottom].map((edge) => Math.round(edge * this.scale) / this.scale);
    this.paint((x, y) => x >= l! && x < r! && y >= t! && y < b!, colour);
  }

  roundedRect(left: number, top: number, right: number, bottom: number, radius: number, colour: Colour): void {
    this.paint((x, y) => {
      if (x < left || x >= right || y < top || y >= bottom) return false;
      const dx = Math.max(left + radius - x, x - (right - radius), 0);
      const dy = Math.max(top + radius - y, y - (bottom - radius), 0);
      return dx * dx + dy * dy <= radius * radius;
    }, colour);
  }

  circle(centreX: number, centreY: number, radius: number, colour: Colour): void {
    this.paint((x, y) => (x - centreX) ** 2 + (y - centreY) ** 2 <= radius * radius, colour);
  }

  /** A line through the points, with round ends and corners. */
  stroke(points: readonly Point[], width: number, colour: Colour): void {
    const segments = points.slice(1).map((end, index) => [points[index]!, end] as const);
    this.paint((x, y) => segments.some(([start, end]) => squaredDistance(x, y, start, end) <= (width / 2) ** 2), colour);
  }

  /** Takes everything away inside a circle, so that what is painted there next stands free of what lies below. */
  punch(centreX: number, centreY: number, radius: number): void {
    this.cover(
      (x, y) => (x - centreX) ** 2 + (y - centreY) ** 2 <= radius * radius,
      (offset, share) => {
        for (let channel = 0; channel < 4; channel++) this.pixels[offset + channel]! *= 1 - share;
      },
    );
  }

  png(): PNG {
    const png = new PNG({ width: this.size, height: this.size });
    for (let offset = 0; offset < this.pixels.length; offset += 4) {
      const alpha = this.pixels[offset + 3]!;
      for (let channel = 0; channel < 3; channel++) {
        png.data[offset + channel] = alpha === 0 ? 0 : Math.round(this.pixels[offset + channel]! / alpha);
      }
      png.data[offset + 3] = Math.round(alpha * 255);
    }
    return png;
  }

  private paint(inside: Inside, colour: Colour): void {
    this.cover(inside, (offset, share) => {
      for (let channel = 0; channel < 3; channel++) {
        this.pixels[offset + channel] = this.pixels[offset + channel]! * (1 - share) + colour[channel]! * share;
      }
      this.pixels[offset + 3] = this.pixels[offset + 3]! * (1 - share) + share;
    });
  }

  private cover(inside: Inside, blend: (offset: number, share: number) => void): void {
    for (let row = 0; row < this.size; row++) {
      for (let column = 0; column < this.size; column++) {
        const share = this.coverage(inside, row, column);
        if (share > 0) blend((row * this.size + column) * 4, share);
      }
    }
  }

  private coverage(inside: Inside, row: number, column: number): number {
    let hits = 0;
    for (let sampleY = 0; sampleY < samplesPerSide; sampleY++) {
      for (let sampleX = 0; sampleX < samplesPerSide; sampleX++) {
        const x = (column + (sampleX + 0.5) / samplesPerSide) / this.scale;
        const y = (row + (sampleY + 0.5) / samplesPerSide) / this.scale;
        if (inside(x, y)) hits++;
      }
    }
    return hits / samplesPerSide ** 2;
  }
}

function squaredDistance(x: number, y: number, [x1, y1]: Point, [x2, y2]: Point): number {
  const [dx, dy] = [x2 - x1, y2 - y1];
  const along = Math.min(1, Math.max(0, ((x - x1) * dx + (y - y1) * dy) / (dx * dx + dy * dy)));
  return (x - x1 - along * dx) ** 2 + (y - y1 - along * dy) ** 2;
}
