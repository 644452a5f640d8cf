// Serves the workbench, or, with --https, what a real Excel needs for sideloading. Options: --port N, --host NAME, --https, --no-open.
import { spawn } from "node:child_process";
import { createServer } from "node:net";
import { parseArgs } from "node:util";
import webpack from "webpack";
import WebpackDevServer from "webpack-dev-server";
import { siteConfiguration } from "../webpack.config";
import { officeJsFolder, root } from "./site/paths";

const { values: options } = parseArgs({
  options: {
    port: { type: "string" },
    host: { type: "string", default: "localhost" },
    https: { type: "boolean", default: false },
    "no-open": { type: "boolean", default: false },
  },
});

const port = options.port === undefined ? await freePort(3000, options.host) : Number(options.port);
const url = `${options.https ? "https" : "http"}://${options.host}:${port}/`;

console.log("正在编译，首次约需一分钟… · Compiling, about a minute the first time…");
const compiler = webpack(siteConfiguration({ mode: "development", outputPath: `${root}.cache/served`, reload: true }));
if (!compiler) throw new Error("webpack made no compiler");
const server = new WebpackDevServer(
  {
    host: options.host,
    port,
    hot: false,
    liveReload: true,
    client: { overlay: { errors: true, warnings: false, runtimeErrors: false } },
    static: [{ directory: officeJsFolder, publicPath: "/office-js", watch: false }],
    ...(options.https ? { server: { type: "https", options: await certificates() } } : {}),
  },
  compiler,
);
compiler.hooks.done.tap("announce", announceOnce());
await server.start();

function announceOnce(): (stats: webpack.Stats) => void {
  let announced = false;
  return (stats) => {
    if (announced || stats.hasErrors()) return;
    announced = true;
    console.log(`\n  工作台 · Workbench   ${url}\n  结束 · Stop          Ctrl+C\n`);
    if (!options["no-open"] && !process.env["CI"]) openBrowser(url);
  };
}

/** The certificate that `npm run certs` made this computer trust. */
async function certificates(): Promise<{ key: Buffer; cert: Buffer; ca: Buffer }> {
  const { getHttpsServerOptions } = await import("office-addin-dev-certs");
  return getHttpsServerOptions() as Promise<{ key: Buffer; cert: Buffer; ca: Buffer }>;
}

async function freePort(wished: number, host: string): Promise<number> {
  for (let candidate = wished; candidate < wished + 100; candidate++) {
    const free = await new Promise<boolean>((resolve) => {
      const probe = createServer();
      probe.once("error", () => resolve(false));
      probe.listen(candidate, host, () => probe.close(() => resolve(true)));
    });
    if (free) return candidate;
  }
  throw new Error(`Ports ${wished} to ${wished + 99} are all taken.`);
}

function openBrowser(address: string): void {
  const [program, ...args]: [string, ...string[]] =
    process.platform === "win32"
      ? ["cmd", "/c", "start", "", address]
      : process.platform === "darwin"
        ? ["open", address]
        : ["xdg-open", address];
  const noScreen = process.platform === "linux" && !process.env["DISPLAY"] && !process.env["WAYLAND_DISPLAY"];
  if (noScreen) return;
  const child = spawn(program, args, { stdio: "ignore", detached: true });
  // The address stands in the terminal already; a computer without an opener needs no more than that.
  child.once("error", () => console.log("请在浏览器中打开上面的地址。 · Open the address above in a browser."));
  child.unref();
}
