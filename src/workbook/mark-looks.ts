import type { Severity } from "../domain/finding";

export interface MarkLook {
  readonly symbol: string;
  /** "#RRGGBB" */
  readonly fill: string;
  readonly ink: string;
}

/** How a finding is marked on the sheet, which stays white in every theme: symbol, dashed edge and colour say the same. */
export const markLooks: Readonly<Record<Severity, MarkLook>> = {
  error: { symbol: "✕", fill: "#FDE7E9", ink: "#B10E1C" },
  warning: { symbol: "△", fill: "#FFF4CE", ink: "#8A5A00" },
  advice: { symbol: "ⓘ", fill: "#E5F1FB", ink: "#0F548C" },
};
