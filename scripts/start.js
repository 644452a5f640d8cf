// `npm start`: from a fresh clone to the running workbench. Plain Node, because nothing may be installed yet.
import { spawnSync } from "node:child_process";
import { existsSync, readFileSync } from "node:fs";
import { fileURLToPath } from "node:url";

const root = fileURLToPath(new URL("../", import.meta.url));

requireNode();
if (installIsStale()) {
  console.log("正在安装依赖，约需一两分钟… · Installing dependencies, a minute or two…");
  run("npm ci", ["ci"]);
}
run("scripts/serve.ts", ["--import", "tsx", "scripts/serve.ts", ...process.argv.slice(2)], process.execPath);

function requireNode() {
  const [major = 0, minor = 0] = process.versions.node.split(".").map(Number);
  if (major > 20 || (major === 20 && minor >= 19)) return;
  console.error(`需要 Node.js 20.19 或更高版本，当前是 ${process.versions.node}。请到 https://nodejs.org 下载。`);
  console.error(`Node.js 20.19 or later is needed; this is ${process.versions.node}. Get it from https://nodejs.org.`);
  process.exit(1);
}

/** True when what is installed is not what package-lock.json names. */
function installIsStale() {
  const installed = `${root}node_modules/.package-lock.json`;
  if (!existsSync(installed)) return true;
  const packagesOf = (file) => JSON.parse(readFileSync(file, "utf8")).packages;
  const present = packagesOf(installed);
  return Object.entries(packagesOf(`${root}package-lock.json`)).some(
    ([path, entry]) => path !== "" && !entry.optional && !entry.devOptional && present[path]?.version !== entry.version,
  );
}

function run(what, args, program) {
  // npm says where it is itself; without that (plain `node scripts/start.js`) the shell finds it, also as npm.cmd on Windows.
  const npm = process.env.npm_execpath;
  const result = program
    ? spawnSync(program, args, { cwd: root, stdio: "inherit" })
    : npm?.endsWith("npm-cli.js")
      ? spawnSync(process.execPath, [npm, ...args], { cwd: root, stdio: "inherit" })
      : spawnSync(["npm", ...args].join(" "), { cwd: root, stdio: "inherit", shell: true });
  if (result.error) throw result.error;
  if (result.status !== 0) {
    // Ctrl+C ends the child by a signal or with 130: that is how people stop a server, not a fault.
    if (result.signal === null && result.status !== 130) console.error(`${what}: exit code ${result.status}`);
    process.exit(result.status ?? 1);
  }
}
