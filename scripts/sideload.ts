// `npm run sideload`: serves the add-in over https on port 3000, which manifest.xml names, and opens it in this computer's Excel.
import { spawn, type ChildProcess } from "node:child_process";
import { createRequire } from "node:module";
import { get } from "node:https";
import { root } from "./site/paths";

// The debugging tool is 450 MB, so it is fetched when somebody has an Excel at hand, and is no dependency.
const debuggingTool = "office-addin-debugging@7.0.0";

const { verifyCertificates } = createRequire(import.meta.url)("office-addin-dev-certs") as { verifyCertificates: () => boolean };

if (process.platform !== "win32" && process.platform !== "darwin") {
  console.error("本机没有桌面版 Excel。请用 npm start 打开工作台，或按 README 上载到网页版 Excel。");
  console.error(
    "This computer cannot run desktop Excel. Use npm start for the workbench, or upload to Excel on the web as the README says.",
  );
  process.exit(1);
}
if (!verifyCertificates()) {
  console.error("请先运行 npm run certs 安装本机证书。 · Run npm run certs first: Excel loads add-ins over trusted https only.");
  process.exit(1);
}

const server = spawn(process.execPath, ["--import", "tsx", "scripts/serve.ts", "--https", "--port", "3000", "--no-open"], {
  cwd: root,
  stdio: "inherit",
});
server.once("exit", (code) => process.exit(code ?? 0));

await answers("https://localhost:3000/taskpane.html");
tool("start", "manifest.xml", "desktop", "--no-debug").once("exit", (code) => {
  if (code !== 0) server.kill();
});

process.once("SIGINT", () => {
  tool("stop", "manifest.xml").once("exit", () => server.kill());
});

function tool(...args: string[]): ChildProcess {
  return spawn(["npx", "--yes", debuggingTool, ...args].join(" "), { cwd: root, stdio: "inherit", shell: true });
}

/** Resolves once the address answers; the first compilation takes a while. */
async function answers(url: string): Promise<void> {
  for (;;) {
    const status = await new Promise<number | undefined>((resolve) => {
      get(url, { rejectUnauthorized: false }, (response) => {
        response.resume();
        resolve(response.statusCode);
      }).once("error", () => resolve(undefined));
    });
    if (status === 200) return;
    await new Promise((resolve) => setTimeout(resolve, 1000));
  }
}
