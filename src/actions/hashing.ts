import type { Hash } from "../report/seal/seal";

/** What a seal is made with. */
export interface Hashing {
  readonly hash: Hash;
  /** Random, new each time. */
  readonly salt: () => string;
}

const hex = (bytes: Uint8Array): string => Array.from(bytes, (byte) => byte.toString(16).padStart(2, "0")).join("");

/** The browser's own. */
export const webHashing: Hashing = {
  hash: async (text) => hex(new Uint8Array(await crypto.subtle.digest("SHA-256", new TextEncoder().encode(text)))),
  salt: () => hex(crypto.getRandomValues(new Uint8Array(16))),
};
