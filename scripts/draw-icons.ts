// Draws every icon of the ribbon and of the store into assets/. Run it after a change in scripts/icons/.
import { writeFileSync } from "node:fs";
import { PNG } from "pngjs";
import { Canvas } from "./icons/canvas";
import { icons } from "./icons/drawings";

for (const { file, size, draw } of icons) {
  const canvas = new Canvas(size);
  draw(canvas);
  writeFileSync(new URL(`../assets/${file}`, import.meta.url), PNG.sync.write(canvas.png()));
}
