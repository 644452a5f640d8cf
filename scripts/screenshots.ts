// `npm run screenshots [-- name …]`: walks the workbench as a newcomer would and takes the pictures of the guides, or those named.
import { mkdirSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { launchBrowser } from "./launch-browser";
import { openBench } from "./screenshots/bench";
import { smallPng } from "./screenshots/small-png";
import { tours } from "./screenshots/tours";
import { buildSite } from "./site/build-site";
import { root } from "./site/paths";
import { serveFolder } from "./site/static-server";

const wanted = process.argv.slice(2);
const unknown = wanted.filter((name) => !tours.some(({ steps }) => steps.some(([picture]) => picture === name)));
if (unknown.length > 0) throw new Error(`no such picture: ${unknown.join(", ")}`);

const folder = join(root, ".cache/screenshots");
await buildSite({ mode: "development", outputPath: folder, reload: false });
const site = await serveFolder(folder);
const browser = await launchBrowser();
try {
  for (const language of ["zh-CN", "en-US"] as const)
    for (const { look, steps } of tours) {
      const last = steps.findLastIndex(([picture]) => isWanted(picture));
      if (last < 0) continue;
      const bench = await openBench(browser, site.url, { ...look, language });
      for (const [picture, act] of steps.slice(0, last + 1)) {
        await act(bench);
        if (isWanted(picture)) save(language, picture, smallPng(await bench.shot()));
      }
      await bench.close();
    }
} finally {
  await browser.close();
  await site.close();
}

function isWanted(picture: string | undefined): picture is string {
  return picture !== undefined && (wanted.length === 0 || wanted.includes(picture));
}

function save(language: string, picture: string, png: Buffer): void {
  const images = join(root, "docs/images", language);
  mkdirSync(images, { recursive: true });
  writeFileSync(join(images, `${picture}.png`), png);
  console.log(`${language}/${picture}.png ${Math.round(png.length / 1024)} KB`);
}
