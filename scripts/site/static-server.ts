import { createReadStream } from "node:fs";
import { stat } from "node:fs/promises";
import { createServer, type ServerResponse } from "node:http";
import { extname, join, normalize, sep } from "node:path";
import type { AddressInfo } from "node:net";
import { officeJsFolder } from "./paths";

const contentTypes: Readonly<Record<string, string>> = {
  ".css": "text/css; charset=utf-8",
  ".html": "text/html; charset=utf-8",
  ".js": "text/javascript; charset=utf-8",
  ".json": "application/json",
  ".map": "application/json",
  ".png": "image/png",
  ".svg": "image/svg+xml",
  ".ttf": "font/ttf",
  ".woff": "font/woff",
  ".woff2": "font/woff2",
  ".xml": "text/xml; charset=utf-8",
};

export interface RunningSite {
  /** "http://localhost:41234" */
  readonly url: string;
  close(): Promise<void>;
}

/** Serves a built site, and office.js beside it, on a free port of this computer. Of several folders the first that has a file gives it. */
export async function serveFolder(...folders: readonly string[]): Promise<RunningSite> {
  const server = createServer((request, response) => {
    const path = decodeURIComponent(new URL(request.url ?? "/", "http://localhost").pathname);
    const [bases, rest] = path.startsWith("/office-js/") ? [[officeJsFolder], path.slice("/office-js/".length)] : [folders, path];
    void send(response, bases, rest.endsWith("/") ? `${rest}index.html` : rest);
  });
  await new Promise<void>((resolve, reject) => server.once("error", reject).listen(0, "localhost", resolve));
  return {
    url: `http://localhost:${(server.address() as AddressInfo).port}`,
    close: () =>
      new Promise((resolve, reject) => {
        server.closeAllConnections();
        server.close((error) => (error ? reject(error) : resolve()));
      }),
  };
}

async function send(response: ServerResponse, bases: readonly string[], path: string): Promise<void> {
  const found = await Promise.all(bases.map((base) => fileIn(base, path)));
  const file = found.find((each) => each !== undefined);
  if (file === undefined) {
    response.writeHead(404, { "content-type": "text/plain" }).end("not found");
    return;
  }
  const contentType = contentTypes[extname(file)] ?? "application/octet-stream";
  response.writeHead(200, { "content-type": contentType, "cache-control": "no-store" });
  createReadStream(file).pipe(response);
}

async function fileIn(base: string, path: string): Promise<string | undefined> {
  const file = normalize(join(base, path));
  if (!file.startsWith(normalize(base) + sep)) return undefined;
  const isThere = await stat(file).then(
    (entry) => entry.isFile(),
    () => false,
  );
  return isThere ? file : undefined;
}
