import { randomUUID } from "node:crypto";
import { readFile, rename, rm, stat, writeFile } from "node:fs/promises";
import { readWorkbook, type ClosedWorkbook } from "../hosts/xlsx/read-workbook";
import { LIMITS } from "../hosts/xlsx/zip-directory";
import type { FileProblemCode } from "../locales/cli";
import { UnreadableFile } from "../workbook/unreadable-file";
import { FileProblem } from "./terminal";

const SYSTEM: Readonly<Record<string, FileProblemCode>> = {
  ENOENT: "not-found",
  ENOTDIR: "not-found",
  EISDIR: "folder",
  EACCES: "no-access",
  EPERM: "no-access",
  EBUSY: "no-access",
  EROFS: "no-access",
};

/** Trouble with a file as its own sentence; anything else is a fault of ours and goes on. */
export const asFileProblem = (path: string, error: unknown): FileProblem => {
  if (error instanceof FileProblem) return error;
  if (error instanceof UnreadableFile) return new FileProblem(error.code, path, error.detail, { cause: error });
  const system = error instanceof Error && "code" in error ? SYSTEM[String(error.code)] : undefined;
  if (system === undefined) throw error;
  return new FileProblem(system, path, String((error as Error).message), { cause: error });
};

/** The file's bytes. A file too large to be read is refused before it is. Throws FileProblem. */
export const readBytes = async (path: string): Promise<Uint8Array> => {
  try {
    const { size } = await stat(path);
    if (size > LIMITS.file) throw new FileProblem("too-large", path, `${size} bytes`);
    return await readFile(path);
  } catch (error) {
    throw asFileProblem(path, error);
  }
};

/** Throws FileProblem. */
export const readWorkbookFile = async (
  path: string,
): Promise<{ readonly bytes: Uint8Array; readonly workbook: ClosedWorkbook }> => {
  const bytes = await readBytes(path);
  try {
    return { bytes, workbook: readWorkbook(bytes) };
  } catch (error) {
    throw asFileProblem(path, error);
  }
};

/** Writes the whole file or nothing: beside it first, then in its place. Throws FileProblem. */
export const writeBytes = async (path: string, bytes: Uint8Array): Promise<void> => {
  const beside = `${path}.${randomUUID()}.tmp`;
  try {
    await writeFile(beside, bytes, { flag: "wx" });
    await rename(beside, path);
  } catch (error) {
    await rm(beside, { force: true });
    throw asFileProblem(path, error);
  }
};

/** Whether something that a person may have filled in stands there. */
export const isTaken = async (path: string): Promise<boolean> => {
  try {
    return (await stat(path)).size > 0;
  } catch (error) {
    if (asFileProblem(path, error).code === "not-found") return false;
    throw asFileProblem(path, error);
  }
};
