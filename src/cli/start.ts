import { readFileSync, writeSync } from "node:fs";
import { createInterface } from "node:readline";
import { run } from "./main";

/** Standard output that waits when a pipe is full; a reader that has gone away ends the program quietly. */
const write = (file: 1 | 2, text: string): void => {
  const bytes = Buffer.from(text);
  for (let at = 0; at < bytes.length;) {
    try {
      at += writeSync(file, bytes, at);
    } catch (error) {
      const code = error instanceof Error && "code" in error ? error.code : undefined;
      if (code === "EPIPE") process.exit(process.exitCode);
      if (code !== "EAGAIN") throw error;
    }
  }
};

const { version } = JSON.parse(readFileSync(new URL("../../package.json", import.meta.url), "utf8")) as { version: string };

process.exitCode = await run(process.argv.slice(2), {
  write: (text) => write(1, text),
  warn: (text) => write(2, text),
  isInteractive: process.stderr.isTTY === true,
  lines: () => createInterface({ input: process.stdin, crlfDelay: Infinity }),
  year: new Date().getFullYear(),
  version,
});
