import { beforeEach, describe, expect, it } from "vitest";
import { HostError } from "../../src/workbench/protocol/errors";
import { Findings } from "../../src/workbench/protocol/findings";
import { execute } from "../../src/workbench/protocol/interpreter";
import type { Target } from "../../src/workbench/protocol/interpreter";
import { Members } from "../../src/workbench/protocol/members";
import { References } from "../../src/workbench/protocol/references";
import { requirementSets } from "../../src/workbench/protocol/requirements";
import type { Action, ObjectPath, RequestBody } from "../../src/workbench/protocol/types";

/** Plain objects that stand for Excel's: the interpreter knows the model by reflection only. */
class FakeSheet {
  static readonly type: string = "Worksheet";
  id = "{1}";
  visibility = "Visible";
  #name: string;
  constructor(name: string) {
    this.#name = name;
  }
  get name(): string {
    return this.#name;
  }
  set name(name: string) {
    if (name.includes("/")) throw new HostError("InvalidArgument");
    this.#name = name;
  }
  getRange(address: string): FakeRange {
    return new FakeRange(address);
  }
}
class FakeRange {
  static readonly type: string = "Range";
  constructor(readonly address: string) {}
}
class FakeSheets {
  static readonly type: string = "WorksheetCollection";
  items = [new FakeSheet("甲"), new FakeSheet("乙")];
  added = 0;
  add(name: string): FakeSheet {
    this.added += 1;
    const sheet = new FakeSheet(name);
    this.items.push(sheet);
    return sheet;
  }
  getCount(): number {
    return this.items.length;
  }
  getItem(name: string): FakeSheet {
    const found = this.items.find((item) => item.name === name);
    if (!found) throw new HostError("ItemNotFound");
    return found;
  }
  getItemOrNullObject(name: string): FakeSheet | null {
    return this.items.find((item) => item.name === name) ?? null;
  }
}
class FakeWorkbook {
  static readonly type: string = "Workbook";
  worksheets = new FakeSheets();
}

let target: Target & { root: FakeWorkbook; settled: number };

beforeEach(() => {
  target = {
    root: new FakeWorkbook(),
    members: new Members(requirementSets("1.9"), new Findings()),
    references: new References(),
    service: () => undefined,
    settled: 0,
    settle() {
      target.settled += 1;
      return Promise.resolve();
    },
  };
});

const path = (
  id: number,
  type: number,
  name: string,
  parent?: number,
  args?: readonly unknown[],
  more: object = {},
): ObjectPath => ({
  Id: id,
  ObjectPathType: type,
  Name: name,
  ...(parent === undefined ? {} : { ParentObjectPathId: parent }),
  ...(args === undefined ? {} : { ArgumentInfo: { Arguments: args } }),
  ...more,
});
const workbook = path(1, 1, "");
const sheets = path(2, 4, "Worksheets", 1);

let nextAction = 100;
const action = (type: number, on: number, more: Partial<Action> = {}): Action => ({
  Id: nextAction++,
  ActionType: type,
  Name: "",
  ObjectPathId: on,
  ...more,
});
const query = (on: number, ...select: string[]): Action => action(2, on, { QueryInfo: { Select: select } });
const body = (paths: readonly ObjectPath[], actions: readonly Action[], keep = false): RequestBody => ({
  AutoKeepReference: keep,
  Actions: actions,
  ObjectPaths: Object.fromEntries([workbook, sheets, ...paths].map((one) => [one.Id, one])),
});
const values = async (request: RequestBody, flags = 1): Promise<unknown[]> => {
  const response = await execute(target, request, flags);
  expect(response.Error).toBeUndefined();
  return (response.Results ?? []).map(({ Value }) => Value);
};

describe("actions", () => {
  it("answers each action once, in order, with its id", async () => {
    const actions = [action(1, 1), action(5, 0), action(3, 2, { Name: "GetCount" })];
    const response = await execute(target, body([], actions), 0);
    expect(response).toEqual({
      Results: [
        { ActionId: actions[0]?.Id, Value: {} },
        { ActionId: actions[1]?.Id, Value: null },
        { ActionId: actions[2]?.Id, Value: 2 },
      ],
      TraceIds: [actions[1]?.Id],
    });
  });

  it("evaluates a method path once, however often it is used", async () => {
    await values(body([path(3, 3, "Add", 2, ["丙"])], [action(1, 3), action(1, 3), query(3, "name")]));
    expect(target.root.worksheets.added).toBe(1);
  });

  it("waits for recalculation before it reads, not before it writes", async () => {
    await values(
      body([path(3, 5, "", 2, ["甲"])], [action(1, 3), action(4, 3, { Name: "Name", ArgumentInfo: { Arguments: ["x"] } })]),
    );
    expect(target.settled).toBe(0);
    await values(body([path(3, 5, "", 2, ["x"])], [query(3, "name")]));
    expect(target.settled).toBe(1);
  });

  it("finds members and load names without case, and always sends the id along", async () => {
    const [loaded] = await values(body([path(3, 5, "", 2, ["甲"])], [query(3, "NAME")]));
    expect(loaded).toEqual({ Name: "甲", Id: "{1}" });
  });

  it("loads collections with $top and $skip", async () => {
    const [all, one] = await values(
      body([], [query(2, "name"), action(2, 2, { QueryInfo: { Select: ["name"], Top: 1, Skip: 1 } })]),
    );
    expect(all).toEqual({
      _Items: [
        { _Index: 0, Name: "甲", Id: "{1}" },
        { _Index: 1, Name: "乙", Id: "{1}" },
      ],
    });
    expect(one).toEqual({ _Items: [{ _Index: 1, Name: "乙", Id: "{1}" }] });
  });

  it("warns of unknown load names and loads nothing for them", async () => {
    const [loaded] = await values(body([path(3, 5, "", 2, ["甲"])], [query(3, "title")]));
    expect(loaded).toEqual({ Id: "{1}" });
    expect(target.members.findings.warnings).toEqual(["load: Worksheet has no property 'title'"]);
  });
});

describe("null objects", () => {
  it("spread to everything that hangs on them, and calls and sets on them do nothing", async () => {
    const none = path(3, 3, "GetItemOrNullObject", 2, ["无"]);
    const range = path(4, 3, "GetRange", 3, ["A1"]);
    const seen = await values(
      body(
        [none, range],
        [
          action(1, 3),
          query(3, "name"),
          action(1, 4),
          action(3, 3, { Name: "Delete" }),
          action(4, 4, { Name: "Values", ArgumentInfo: { Arguments: [1] } }),
        ],
      ),
    );
    expect(seen).toEqual([null, null, null, { _IsNull: true }, { _IsNull: true }]);
  });

  it("a null path's parent need not be in the request", async () => {
    expect(await values(body([path(9, 7, "", 77)], [action(1, 9), query(9, "name")]))).toEqual([null, null]);
  });
});

describe("references", () => {
  const range = (more: object = {}): ObjectPath[] => [path(3, 5, "", 2, ["甲"]), path(4, 3, "GetRange", 3, ["A1"], more)];

  it("are kept for every tracked range, and found again", async () => {
    const [first] = await values(body(range(), [action(1, 4)], true));
    const id = (first as { _ReferenceId: string })._ReferenceId;
    expect(target.references.count).toBe(1);
    expect(await values(body([path(5, 6, id)], [query(5, "address")]))).toEqual([{ Address: "A1", _ReferenceId: id }]);
    await values(body([], [action(3, 1, { Name: "_RemoveReference", ArgumentInfo: { Arguments: [id] } })]), 0);
    expect(target.references.count).toBe(0);
    expect((await execute(target, body([path(5, 6, id)], [action(1, 5)]), 0)).Error).toMatchObject({ Code: "InvalidReference" });
  });

  it("are not kept for paths that are marked as untracked", async () => {
    expect(await values(body(range({ D: true }), [action(1, 4)], true))).toEqual([{}]);
    expect(target.references.count).toBe(0);
  });
});

describe("errors", () => {
  const failing = async (paths: readonly ObjectPath[], actions: readonly Action[], flags = 1): Promise<unknown> =>
    (await execute(target, body(paths, actions), flags)).Error;

  it("end the batch and carry the results so far, the place and the index", async () => {
    const actions = [action(1, 2), action(5, 0), action(1, 3), action(3, 2, { Name: "GetCount" })];
    const response = await execute(target, body([path(3, 5, "", 2, ["无"])], actions), 0);
    expect(response.Error).toEqual({
      Code: "ItemNotFound",
      Message: "The requested resource doesn't exist.",
      Location: "WorksheetCollection.getItem",
      ActionIndex: 2,
      HttpStatusCode: 404,
    });
    expect(response.ProcessedResults?.Results.map(({ ActionId }) => ActionId)).toEqual(actions.slice(0, 2).map(({ Id }) => Id));
    expect(response.TraceIds).toEqual([actions[1]?.Id]);
    expect(response.Results).toBeUndefined();
  });

  it("name what is not there: unknown, above the set, or not in the model", async () => {
    const sheet = path(3, 5, "", 2, ["甲"]);
    expect(await failing([sheet, path(4, 4, "Colour", 3)], [action(1, 4)])).toMatchObject({
      Code: "ApiNotFound",
      Location: "Worksheet.colour",
    });
    expect(await failing([sheet, path(4, 4, "CustomProperties", 3)], [action(1, 4)])).toMatchObject({ Code: "ApiNotFound" });
    expect(await failing([sheet, path(4, 4, "Charts", 3)], [action(1, 4)])).toMatchObject({
      Code: "NotImplemented",
      Location: "Worksheet.charts",
    });
    expect(target.members.findings.notImplemented).toEqual(["Worksheet.charts"]);
  });

  it("refuse getItem as a method path, as the real service does", async () => {
    expect(await failing([path(3, 3, "GetItem", 2, ["甲"])], [action(1, 3)])).toMatchObject({ Code: "ApiNotFound" });
  });

  it("refuse a write without the write flag, and a write to a read-only member", async () => {
    const sheet = path(3, 5, "", 2, ["甲"]);
    const set = (name: string, value: unknown): Action => action(4, 3, { Name: name, ArgumentInfo: { Arguments: [value] } });
    expect(await failing([sheet], [set("Name", "x")], 0)).toMatchObject({ Code: "AccessDenied", Location: "Worksheet.name" });
    expect(await failing([sheet], [set("Id", "x")])).toMatchObject({ Code: "InvalidArgument", Location: "Worksheet.id" });
    expect(await failing([sheet], [set("Visibility", "Gone")])).toMatchObject({
      Code: "InvalidArgument",
      Location: "Worksheet.visibility",
    });
    expect(await failing([sheet], [set("Name", "a/b")])).toMatchObject({ Code: "InvalidArgument", Location: "Worksheet.name" });
  });

  it("turn a fault of the host into GeneralException and remember it", async () => {
    target.root.worksheets.getCount = () => {
      throw new RangeError("broken");
    };
    expect(await failing([], [action(3, 2, { Name: "GetCount" })])).toMatchObject({ Code: "GeneralException" });
    expect(target.members.findings.faults).toEqual([expect.objectContaining({ message: "broken" })]);
  });

  it("refuse a missing argument", async () => {
    expect(await failing([path(3, 3, "GetItemOrNullObject", 2, [null])], [action(1, 3)])).toMatchObject({
      Code: "InvalidArgument",
    });
  });
});
