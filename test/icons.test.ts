import { readdirSync, readFileSync } from "node:fs";
import { PNG } from "pngjs";
import { describe, expect, it } from "vitest";
import { Canvas } from "../scripts/icons/canvas";
import { icons } from "../scripts/icons/drawings";

const assets = new URL("../assets/", import.meta.url);

describe("icons", () => {
  it("are exactly the drawn ones", () => {
    const present = readdirSync(assets).filter((file) => file.endsWith(".png"));
    expect(present.sort()).toEqual(icons.map(({ file }) => file).sort());
  });

  // Pixels, not bytes: compression differs between versions of Node.
  it.each(icons)("$file is what scripts/icons draws", ({ file, size, draw }) => {
    const stored = PNG.sync.read(readFileSync(new URL(file, assets)));
    const canvas = new Canvas(size);
    draw(canvas);
    expect([stored.width, stored.height]).toEqual([size, size]);
    expect(stored.data.equals(canvas.png().data)).toBe(true);
  });

  it.each(icons)("$file leaves its surroundings transparent and shows something", ({ file }) => {
    const { data } = PNG.sync.read(readFileSync(new URL(file, assets)));
    const alphas = data.filter((_, index) => index % 4 === 3);
    // A rounded corner may leave a trace at 16 px.
    expect(Math.min(...alphas)).toBeLessThan(8);
    expect(alphas.filter((alpha) => alpha === 255).length).toBeGreaterThan(alphas.length / 4);
  });
});
