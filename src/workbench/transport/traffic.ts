import type { RequestBody, ResponseBody } from "../protocol/types";
import { actionKind, pathKind } from "../protocol/types";

/** What a request was for: the workbook, a service of Office, or giving back kept references after a run. */
export type RequestKind = "workbook" | "service" | "cleanUp";

export interface TrafficEntry {
  readonly kind: RequestKind;
  readonly customData: string;
  readonly flags: number;
  readonly request: RequestBody;
  /** Undefined when the whole call was refused. */
  readonly response: ResponseBody | undefined;
  /** 0, or the error number with which the whole call was refused. */
  readonly status: number;
  readonly milliseconds: number;
}

/** Everything that went between the add-in and the host, in order. */
export class TrafficLog {
  readonly entries: TrafficEntry[] = [];
  readonly #observers = new Set<(entry: TrafficEntry) => void>();

  add(entry: TrafficEntry): void {
    this.entries.push(entry);
    for (const observer of this.#observers) observer(entry);
  }

  observe(observer: (entry: TrafficEntry) => void): () => void {
    this.#observers.add(observer);
    return () => this.#observers.delete(observer);
  }

  of(kind: RequestKind): TrafficEntry[] {
    return this.entries.filter((entry) => entry.kind === kind);
  }
}

export function kindOf(request: RequestBody): RequestKind {
  if (Object.values(request.ObjectPaths).some((path) => path.ObjectPathType === pathKind.newObject)) return "service";
  const removing = request.Actions.filter((action) => action.Name === "_RemoveReference");
  const rest = request.Actions.filter(
    (action) => action.Name !== "_RemoveReference" && action.ActionType !== actionKind.instantiate,
  );
  return removing.length > 0 && rest.length === 0 ? "cleanUp" : "workbook";
}
