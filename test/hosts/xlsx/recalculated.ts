import { execFileSync } from "node:child_process";
import { mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { pathToFileURL } from "node:url";
import { findLibreOffice } from "../../../scripts/find-programs";

export const libreOffice = findLibreOffice();

/** LibreOffice trusts the results in files that it wrote itself unless it is told not to. */
const ALWAYS_RECALCULATE = `<?xml version="1.0" encoding="UTF-8"?>
<oor:items xmlns:oor="http://openoffice.org/2001/registry" xmlns:xs="http://www.w3.org/2001/XMLSchema" xmlns:xsi="http://www.w3.org/2001/XMLSchema-instance">
<item oor:path="/org.openoffice.Office.Calc/Formula/Load"><prop oor:name="OOXMLRecalcMode" oor:op="fuse"><value>0</value></prop></item>
</oor:items>`;

/** The workbook as LibreOffice saves it after calculating every formula anew. */
export const recalculated = (workbook: Uint8Array): Uint8Array => {
  const { book } = recalculatedAll({ book: workbook });
  if (!book) throw new Error("LibreOffice wrote nothing");
  return book;
};

/** Several at once: starting LibreOffice takes the most of it. */
export const recalculatedAll = (workbooks: Readonly<Record<string, Uint8Array>>): Readonly<Record<string, Uint8Array>> => {
  if (!libreOffice) throw new Error("LibreOffice was not found");
  const folder = mkdtempSync(join(tmpdir(), "selfeval-"));
  try {
    mkdirSync(join(folder, "profile", "user"), { recursive: true });
    writeFileSync(join(folder, "profile", "user", "registrymodifications.xcu"), ALWAYS_RECALCULATE);
    const files = Object.entries(workbooks).map(([name, bytes]) => {
      const file = join(folder, `${name}.xlsx`);
      writeFileSync(file, bytes);
      return file;
    });
    const profile = `-env:UserInstallation=${pathToFileURL(join(folder, "profile")).href}`;
    const out = join(folder, "out");
    execFileSync(libreOffice, [profile, "--headless", "--convert-to", "xlsx", "--outdir", out, ...files], {
      stdio: "pipe",
      timeout: 120_000,
    });
    return Object.fromEntries(Object.keys(workbooks).map((name) => [name, readFileSync(join(out, `${name}.xlsx`))]));
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
};
