// `npm run build -- --base https://host/path [--cloud global|21vianet] [--out dist]`: makes the folder that a web server serves.
import { resolve } from "node:path";
import { parseArgs } from "node:util";
import { buildSite } from "./site/build-site";
import { firstLoad, type FirstLoad } from "./site/first-load";
import { parseBase } from "./site/manifest";
import { clouds, type Cloud } from "./site/office-cloud";
import { root } from "./site/paths";

const usage = `npm run build -- --base https://主机/路径 · https://host/path [--cloud ${clouds.join("|")}] [--out dist]`;

interface Arguments {
  readonly base: string;
  readonly cloud: Cloud;
  readonly outputPath: string;
}

const given = fault(readArguments);
if (given instanceof Error) {
  console.error(`${given.message}\n${usage}`);
  process.exit(1);
}
let weight: FirstLoad;
try {
  weight = firstLoad(await buildSite({ mode: "production", ...given }));
} catch (error) {
  console.error(error instanceof Error ? error.message : error);
  process.exit(1);
}
const kilobytes = (bytes: number): string => `${(bytes / 1000).toFixed(1)} KB`;
console.log(
  [
    given.outputPath,
    `  manifest.xml  ${given.base}/`,
    `  office.js     ${given.cloud}`,
    `  JavaScript    ${kilobytes(weight.blank)} gzip at the start, ${kilobytes(weight.form)} with a form on the sheet`,
  ].join("\n"),
);

function readArguments(): Arguments {
  const { values } = parseArgs({
    options: { base: { type: "string" }, cloud: { type: "string", default: "global" }, out: { type: "string", default: "dist" } },
  });
  const base = values.base ?? process.env["ADDIN_BASE"];
  if (base === undefined) {
    throw new Error("--base (or ADDIN_BASE) is missing: manifest.xml must name the https address that will serve the add-in.");
  }
  if (!isCloud(values.cloud)) throw new Error(`--cloud must be one of: ${clouds.join(", ")}`);
  return { base: parseBase(base), cloud: values.cloud, outputPath: resolve(root, values.out) };
}

function fault<T>(work: () => T): T | Error {
  try {
    return work();
  } catch (error) {
    return error instanceof Error ? error : new Error(String(error));
  }
}

function isCloud(text: string): text is Cloud {
  return (clouds as readonly string[]).includes(text);
}
