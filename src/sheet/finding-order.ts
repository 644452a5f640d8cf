import type { Finding, Severity } from "../domain/finding";
import type { Rect } from "./address";

/** Lower is graver. */
export const gravity: Readonly<Record<Severity, number>> = { error: 0, warning: 1, advice: 2 };

type Placed = Finding & { readonly cell: Rect };

/** Gravest first, then as the eye goes over the sheet. */
export const byGravityAndPlace = (a: Placed, b: Placed): number =>
  gravity[a.severity] - gravity[b.severity] ||
  a.cell.row - b.cell.row ||
  a.cell.column - b.cell.column ||
  (a.code < b.code ? -1 : 1);
