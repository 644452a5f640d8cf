import { HostError } from "./errors";
import type { ErrorCode } from "./errors";
import { identity, load, located } from "./loading";
import type { LoadOptions } from "./loading";
import { lowerFirst, read, upperFirst } from "./members";
import type { Member, Members } from "./members";
import type { References } from "./references";
import { schema, typeName } from "./schema";
import { actionKind, pathKind, requestFlag } from "./types";
import type { Action, ActionResult, Arguments, ObjectPath, ReferencedId, RequestBody, ResponseBody } from "./types";

/** What a batch is run against. */
export interface Target {
  readonly root: object;
  readonly members: Members;
  readonly references: References;
  /** The object behind a service's full server name. */
  service(name: string): object | undefined;
  /** Resolves when values read from now on are right; at once when nothing was written. */
  settle(): Promise<void>;
}

/** Classes whose objects the library may keep between requests. */
const keepable = new Set(["Range", "RangeAreas", "WorkbookRangeAreas"]);

/** Where a batch breaks off: the actions before are done, the next fails with the error. */
export interface BreakPoint {
  readonly actions: number;
  readonly code: ErrorCode;
}

/** Runs a batch: actions in order, one result each; the first error ends it and leaves earlier actions done. */
export async function execute(target: Target, body: RequestBody, flags: number, breakAt?: BreakPoint): Promise<ResponseBody> {
  const batch = new Batch(target, body, flags);
  const results: ActionResult[] = [];
  for (const [index, action] of body.Actions.entries()) {
    try {
      if (index === breakAt?.actions) throw new HostError(breakAt.code);
      if (readsValues(action)) await target.settle();
      const value = batch.perform(action);
      results.push({ ActionId: action.Id, Value: value ?? null });
    } catch (error) {
      return { Error: errorBody(asHostError(error, target), index), ...batch.traces(), ProcessedResults: { Results: results } };
    }
  }
  return { Results: results, ...batch.traces() };
}

/** Wire names of methods that answer a plain value. */
const answering = new Set(
  Object.values(schema.classes).flatMap(({ members }) =>
    Object.entries(members).flatMap(([name, member]) =>
      member.kind === "method" && member.returns !== undefined && !member.returns.startsWith("class:") ? [upperFirst(name)] : [],
    ),
  ),
);

function readsValues(action: Action): boolean {
  if (action.ActionType === actionKind.method) return answering.has(action.Name);
  return (
    action.ActionType === actionKind.query ||
    action.ActionType === actionKind.queryAsJson ||
    action.ActionType === actionKind.ensureUnchanged
  );
}

function asHostError(error: unknown, target: Target): HostError {
  if (error instanceof HostError) {
    if (error.code === "NotImplemented") target.members.findings.notImplemented.push(error.location ?? error.message);
    return error;
  }
  target.members.findings.faults.push(error);
  return new HostError("GeneralException");
}

function errorBody(error: HostError, index: number): NonNullable<ResponseBody["Error"]> {
  const status = { ItemNotFound: 404, AccessDenied: 401, ApiNotFound: 404, GeneralException: 500, NotImplemented: 501 } as Record<
    string,
    number
  >;
  return {
    Code: error.code,
    Message: error.message,
    Location: error.location ?? null,
    ActionIndex: index,
    HttpStatusCode: status[error.code] ?? 400,
  };
}

class Batch {
  readonly #objects = new Map<number, object | null>();
  readonly #traceIds: number[] = [];

  constructor(
    readonly target: Target,
    readonly body: RequestBody,
    readonly flags: number,
  ) {}

  traces(): { TraceIds?: number[] } {
    return this.#traceIds.length > 0 ? { TraceIds: this.#traceIds } : {};
  }

  perform(action: Action): unknown {
    if (action.ActionType === actionKind.trace) {
      this.#traceIds.push(action.Id);
      return null;
    }
    const object = this.#resolve(action.ObjectPathId);
    const tracked = this.body.AutoKeepReference === true && this.body.ObjectPaths[action.ObjectPathId]?.D !== true;
    switch (action.ActionType) {
      case actionKind.instantiate:
        return object && identity(object, this.#options(tracked, false));
      case actionKind.query:
        return object && load(object, action.QueryInfo ?? {}, this.#options(tracked, false));
      case actionKind.queryAsJson:
        return object ? load(object, action.QueryInfo ?? {}, this.#options(tracked, true)) : { _IsNull: true };
      case actionKind.method:
        return object ? this.#invoke(object, action) : { _IsNull: true };
      case actionKind.setProperty:
        return object ? this.#assign(object, action.Name, this.#arguments(action.ArgumentInfo)[0] ?? null) : { _IsNull: true };
      case actionKind.update:
        if (object)
          for (const [name, value] of Object.entries(action.ObjectState ?? {})) this.#assign(object, upperFirst(name), value);
        return null;
      case actionKind.ensureUnchanged:
        if (object) this.#ensureUnchanged(object, action.ObjectState ?? {});
        return null;
      default:
        throw this.target.members.missing(`ActionType ${action.ActionType}`);
    }
  }

  #options(tracked: boolean, asJson: boolean): LoadOptions {
    const { members, references } = this.target;
    const referenceId = (object: object): string | undefined => {
      if (!keepable.has(typeName(object) ?? "")) return undefined;
      return tracked ? references.keep(object) : references.idOf(object);
    };
    return { members, referenceId, asJson };
  }

  /** Each path is evaluated once in a request: a method path may have effects. */
  #resolve(id: number): object | null {
    const known = this.#objects.get(id);
    if (known !== undefined) return known;
    const path = this.body.ObjectPaths[id];
    if (!path) throw new HostError("InvalidRequest", `ObjectPath ${id}`);
    const object = this.#evaluate(path);
    this.#objects.set(id, object);
    return object;
  }

  #evaluate(path: ObjectPath): object | null {
    switch (path.ObjectPathType) {
      case pathKind.global:
        return this.target.root;
      case pathKind.newObject: {
        const service = this.target.service(path.Name);
        if (!service) throw new HostError("ApiNotFound", path.Name);
        return service;
      }
      case pathKind.reference: {
        const kept = this.target.references.get(path.Name);
        if (!kept) throw new HostError("InvalidReference", "_reference");
        return kept;
      }
      case pathKind.nullObject:
        return null;
    }
    const parent = path.ParentObjectPathId === undefined ? null : this.#resolve(path.ParentObjectPathId);
    if (!parent) return null;
    if (path.ObjectPathType === pathKind.property) {
      const member = this.target.members.find(parent, path.Name);
      return located(member.location, () => read(parent, member.name)) ?? null;
    }
    if (path.ObjectPathType === pathKind.method && isIndexedCollection(parent, path.Name))
      throw new HostError("ApiNotFound", this.#location(parent, path.Name));
    const member = this.target.members.find(parent, path.ObjectPathType === pathKind.indexer ? "GetItem" : path.Name);
    return this.#call(parent, member, path.ArgumentInfo) ?? null;
  }

  #location(object: object, wireName: string): string {
    return `${typeName(object) ?? ""}.${lowerFirst(wireName)}`;
  }

  #invoke(object: object, action: Action): unknown {
    const { references } = this.target;
    const [first] = action.ArgumentInfo?.Arguments ?? [];
    switch (action.Name) {
      case "_KeepReference":
        references.keep(object);
        return null;
      case "_RemoveReference":
        references.remove(String(first));
        return null;
      case "_RemoveAllReferences":
        references.clear();
        return null;
      case "_GetReferenceCount":
        return references.count;
      default:
        return this.#call(object, this.target.members.find(object, action.Name), action.ArgumentInfo);
    }
  }

  #call(object: object, member: Member, info: Arguments | undefined): unknown {
    const args = this.#arguments(info);
    return located(member.location, () => this.target.members.call(object, member, args));
  }

  #assign(object: object, wireName: string, value: unknown): null {
    const member = this.target.members.find(object, wireName);
    if (!(this.flags & requestFlag.writes)) throw new HostError("AccessDenied", member.location);
    located(member.location, () => this.target.members.assign(object, member, value));
    return null;
  }

  #ensureUnchanged(object: object, state: Readonly<Record<string, unknown>>): void {
    for (const [name, expected] of Object.entries(state)) {
      const member = this.target.members.find(object, upperFirst(name));
      if (JSON.stringify(read(object, member.name)) !== JSON.stringify(expected))
        throw new HostError("Conflict", member.location);
    }
  }

  #arguments(info: Arguments = {}): unknown[] {
    return (info.Arguments ?? []).map((value, index) => this.#argument(value, info.ReferencedObjectPathIds?.[index] ?? 0));
  }

  /** Puts objects in the place of path ids: a number is one only where the parallel entry says so. */
  #argument(value: unknown, reference: ReferencedId): unknown {
    if (typeof reference === "number" && reference > 0) return this.#resolve(reference);
    if (Array.isArray(value)) {
      const references = typeof reference === "number" ? [] : reference;
      return value.map((item: unknown, index) => this.#argument(item, references[index] ?? 0));
    }
    if (typeof value !== "object" || value === null) return value;
    if ("_ObjectPathId" in value && typeof value._ObjectPathId === "number") return this.#resolve(value._ObjectPathId);
    return Object.fromEntries(Object.entries(value).map(([key, item]) => [key, this.#argument(item, 0)]));
  }
}

/** Collections that the library addresses by Indexer answer a method path `GetItem` with ApiNotFound. */
function isIndexedCollection(object: object, wireName: string): boolean {
  return wireName === "GetItem" && schema.classes[typeName(object) ?? ""]?.item !== undefined;
}
