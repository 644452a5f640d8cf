import { HostFailure } from "../workbook/failure";
import type { Notice } from "./session";

/** A file that loads when it is first needed did not come: the server is away, or serves a newer version by now. The bundler's own error. */
export const isMissingPart = (error: unknown): error is Error => error instanceof Error && error.name === "ChunkLoadError";

/** What an act that broke off comes to. What is neither the host's failure nor a missing file is a defect, and the console has it. */
export const noticeOf = (error: unknown): Notice => {
  if (error instanceof HostFailure) return { kind: "failure", code: error.code, detail: error.detail };
  console.error(error);
  return isMissingPart(error) ? { kind: "partMissing" } : { kind: "failure", code: "unknown", detail: String(error) };
};
