import { execFileSync } from "node:child_process";
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { pathToFileURL } from "node:url";
import { findLibreOffice } from "../../scripts/find-programs";

export const libreOffice = findLibreOffice();

/** Opens a workbook in LibreOffice with a profile of its own, has every formula recalculated, and saves it as another format. */
export const throughLibreOffice = (workbook: Uint8Array, format: "xlsx" | "pdf"): Uint8Array => {
  if (!libreOffice) throw new Error("LibreOffice was not found");
  const folder = mkdtempSync(join(tmpdir(), "selfeval-"));
  try {
    writeFileSync(join(folder, "form.xlsx"), workbook);
    const profile = `-env:UserInstallation=${pathToFileURL(join(folder, "profile")).href}`;
    const out = join(folder, "out");
    execFileSync(libreOffice, [profile, "--headless", "--convert-to", format, "--outdir", out, join(folder, "form.xlsx")], {
      stdio: "pipe",
      timeout: 120_000,
    });
    return readFileSync(join(out, `form.${format}`));
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
};
