import { accessSync, constants } from "node:fs";
import { delimiter, join } from "node:path";

const windowsFolders = ["ProgramFiles", "ProgramFiles(x86)", "LOCALAPPDATA"].flatMap((name) => process.env[name] ?? []);

/** A Chromium, Chrome or Edge of this computer (`BROWSER_PATH` wins), or undefined. */
export function findBrowser(): string | undefined {
  return find(
    process.env["BROWSER_PATH"],
    ["chromium", "chromium-browser", "google-chrome-stable", "google-chrome", "microsoft-edge-stable", "microsoft-edge"],
    [
      "/Applications/Google Chrome.app/Contents/MacOS/Google Chrome",
      "/Applications/Microsoft Edge.app/Contents/MacOS/Microsoft Edge",
      "/Applications/Chromium.app/Contents/MacOS/Chromium",
      ...windowsFolders.flatMap((folder) => [
        join(folder, "Google/Chrome/Application/chrome.exe"),
        join(folder, "Microsoft/Edge/Application/msedge.exe"),
      ]),
    ],
  );
}

/** LibreOffice of this computer (`LIBREOFFICE_PATH` wins), or undefined. */
export function findLibreOffice(): string | undefined {
  return find(
    process.env["LIBREOFFICE_PATH"],
    ["soffice", "libreoffice"],
    [
      "/Applications/LibreOffice.app/Contents/MacOS/soffice",
      ...windowsFolders.map((folder) => join(folder, "LibreOffice/program/soffice.com")),
    ],
  );
}

function find(named: string | undefined, commands: readonly string[], files: readonly string[]): string | undefined {
  if (named) {
    if (!runnable(named)) throw new Error(`Not a program: ${named}`);
    return named;
  }
  const folders = (process.env["PATH"] ?? "").split(delimiter).filter(Boolean);
  return [...commands.flatMap((command) => folders.map((folder) => join(folder, command))), ...files].find(runnable);
}

function runnable(file: string): boolean {
  try {
    accessSync(file, constants.X_OK);
    return true;
  } catch {
    return false;
  }
}
