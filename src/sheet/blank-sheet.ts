import type { SheetSnapshot } from "./snapshot";

/** Nothing but spaces on it. */
export const isBlankSheet = ({ text }: Pick<SheetSnapshot, "text">): boolean =>
  text.every((row) => row.every((cell) => cell.trim() === ""));
