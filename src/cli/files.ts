import { randomUUID } from "node:crypto";
import { createReadStream } from "node:fs";
import { readFile, rename, rm, stat, writeFile } from "node:fs/promises";
import { readWorkbook, type ClosedWorkbook } from "../hosts/xlsx/read-workbook";
import { LIMITS } from "../hosts/xlsx/zip-directory";
import type { FileProblemCode } from "../locales/cli";
import { UnreadableFile } from "../workbook/unreadable-file";
import { FileProblem } from "./terminal";

const SYSTEM: Readonly<Record<string, FileProblemCode>> = {
  ENOENT: "not-found",
  ENOTDIR: "not-found",
  ELOOP: "not-found",
  ENAMETOOLONG: "not-found",
  EISDIR: "folder",
  EACCES: "no-access",
  EPERM: "no-access",
  EBUSY: "no-access",
  EROFS: "no-access",
  ENOSPC: "no-space",
  EDQUOT: "no-space",
};

/** Trouble with a file as its own sentence; anything else is a fault of ours and goes on. */
export const asFileProblem = (path: string, error: unknown): FileProblem => {
  if (error instanceof FileProblem) return error;
  if (error instanceof UnreadableFile) return new FileProblem(error.code, path, error.detail, { cause: error });
  if (!(error instanceof Error) || !("syscall" in error)) throw error;
  const code = "code" in error ? String(error.code) : "";
  return new FileProblem(SYSTEM[code] ?? "system", path, error.message, { cause: error });
};

/** The file's bytes. A file too large to be read is refused before it is. Throws FileProblem. */
export const readBytes = async (path: string): Promise<Uint8Array> => {
  try {
    const found = await stat(path);
    if (found.size > LIMITS.file) throw new FileProblem("too-large", path, `${found.size} bytes`);
    return found.isFile() || found.isDirectory() ? await readFile(path) : await readStream(path);
  } catch (error) {
    throw asFileProblem(path, error);
  }
};

/** A pipe or a device does not say how much will come. */
const readStream = async (path: string): Promise<Uint8Array> => {
  const pieces: Buffer[] = [];
  let size = 0;
  for await (const piece of createReadStream(path) as AsyncIterable<Buffer>) {
    size += piece.length;
    if (size > LIMITS.file) throw new FileProblem("too-large", path, `more than ${LIMITS.file} bytes`);
    pieces.push(piece);
  }
  return Buffer.concat(pieces);
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
