import { createHash } from "node:crypto";
import { describe, expect, test } from "vitest";
import { changesSince } from "../../../src/report/seal/changes-since";
import { readSeals, sealOf, writeSeals } from "../../../src/report/seal/kept-seals";
import { codeOf, isWhole, sealForm, type Hash, type Seal } from "../../../src/report/seal/seal";
import { sealState } from "../../../src/report/seal/seal-state";
import { ruleSet } from "../../../src/rules/rule-set";
import { layoutBaseData } from "../../../src/sheet/base-data/layout";
import { FIELD_KINDS, partsOfPath } from "../../../src/sheet/field-kind";
import { findForm, type FoundForm } from "../../../src/sheet/found-form";
import { placeForSealLine, sealLineText, SEALS } from "../../../src/sheet/seal-line";
import type { SheetSnapshot } from "../../../src/sheet/snapshot";
import { templates } from "../../../src/templates";
import { baseDataTemplates } from "../../../src/templates/base-data";
import { filledForm } from "../../fixtures/sheets/fill-form";
import { filledLiuyang } from "../../fixtures/sheets/own-liuyang";
import { publishedLiuyang } from "../../fixtures/sheets/published-forms";
import {
  deleteRow,
  insertColumn,
  insertRow,
  snapshot,
  type,
  typedSheet,
  type TypedSheet,
} from "../../fixtures/sheets/typed-sheet";

const hash: Hash = async (text) => createHash("sha256").update(text, "utf8").digest("hex");

const formOn = (read: SheetSnapshot): FoundForm => {
  const form = findForm(read, templates);
  if (!form) throw new Error("no form");
  return form;
};

const META = { sheetId: "{1}", sheetName: "自评表", templateId: "t", time: "2026-03-02 14:10", ruleSet, salt: "00ff" };
const seal = (sheet: TypedSheet, meta: Partial<typeof META> = {}): Promise<Seal> =>
  sealForm(formOn(snapshot(sheet)), { ...META, ...meta }, hash);

const since = async (sealed: Seal, sheet: TypedSheet): Promise<string[]> => {
  const changes = await changesSince(sealed, formOn(snapshot(sheet)), hash);
  return changes.map((change) =>
    [change.kind, change.address, "row" in change && change.row, "field" in change && change.field].filter(Boolean).join(" "),
  );
};

/** What people do to a sealed sheet, and what is said of it. */
const edited = async (edit: (sheet: TypedSheet) => void, make = filledLiuyang): Promise<string[]> => {
  const sheet = make();
  const sealed = await seal(sheet);
  edit(sheet);
  return since(sealed, sheet);
};

const G = (row: number) => ({ row: row - 1, column: 6 });
const newRow = (sheet: TypedSheet, row: number): void => {
  insertRow(sheet, row - 1);
  ["新增工作（2）", "新增指标", "≥10人", "12人", 2, ""].forEach((value, i) =>
    type(sheet, { row: row - 1, column: 2 + i }, value),
  );
};

describe("changes since the seal", () => {
  test.each([
    ...templates.map((template) => [template.id, () => filledForm(template, 2021)] as const),
    ["published", publishedLiuyang] as const,
  ])("%s: none, when nobody changed anything; each cell alone, when it was", async (_, make) => {
    const sheet = make();
    const sealed = await seal(sheet);
    expect(await since(sealed, sheet)).toEqual([]);
    const form = formOn(snapshot(sheet));
    const actual = [...form.fields.values()].find(({ at, inherited }) => at.endsWith(".actual") && !inherited);
    const cell = actual && form.places.get(actual.at);
    if (!cell) throw new Error("no actual value");
    type(sheet, cell, "改过的内容");
    expect(await since(sealed, sheet)).toEqual([expect.stringMatching(/^changed \w+ (?:.+ )?\w+\.actual$/)]);
  });

  test("base data forms too", async () => {
    for (const template of baseDataTemplates) {
      const sheet = typedSheet(layoutBaseData(template, { unit: "某单位", year: 2023 }));
      const sealed = await seal(sheet);
      expect(await since(sealed, sheet)).toEqual([]);
      const place = formOn(snapshot(sheet)).places.get("staffing.actual");
      if (!place) throw new Error("no staff");
      type(sheet, place, 12);
      expect((await since(sealed, sheet)).filter((line) => !line.includes("Rate"))).toEqual([
        expect.stringMatching(/^changed \w+ staffing\.actual$/),
      ]);
    }
  });

  test("an edit moves the sum that it is part of", async () =>
    expect(await edited((sheet) => type(sheet, G(20), 2))).toEqual([
      "changed G20 组织开展困难职工帮扶 indicators.score",
      "changed G32 total.score",
    ]));

  test("the same number typed over a formula is an edit", async () =>
    expect(await edited((sheet) => type(sheet, G(32), 98))).toEqual(["changed G32 total.score"]));

  test("a number is the same however a host rounds its last binary digit, a text is not a number", async () => {
    expect(await edited((sheet) => type(sheet, { row: 3, column: 2 }, 355.20000000000005))).toEqual([]);
    expect(await edited((sheet) => type(sheet, { row: 3, column: 2 }, "355.2"))).toContain(
      "changed C4 财政拨款 funding.adjustedBudget",
    );
  });

  test("rows and columns that come between accuse nobody; a new row is one line", async () => {
    expect(await edited((sheet) => insertRow(sheet, 4))).toEqual([]);
    expect(await edited((sheet) => insertColumn(sheet, 5))).toEqual([]);
    expect(await edited((sheet) => newRow(sheet, 15))).toEqual(expect.arrayContaining(["rowAdded D15 新增指标"]) as unknown);
    const said = await edited((sheet) => newRow(sheet, 15));
    expect(said.filter((line) => /^changed .*indicators/.test(line))).toEqual([]);
  });

  test("a row that was deleted is one line with where it stood", async () => {
    const said = await edited((sheet) => deleteRow(sheet, 21));
    expect(said.filter((line) => line.startsWith("rowGone"))).toEqual(["rowGone D22"]);
    expect(said.filter((line) => /^changed .*indicators/.test(line))).toEqual([]);
  });

  test("a renamed row is still that row", async () =>
    expect(await edited((sheet) => type(sheet, { row: 19, column: 3 }, "帮扶困难职工（3 分）"))).toEqual([
      "changed D20 帮扶困难职工 indicators.name",
    ]));

  test("a renamed heading does not accuse the rows under it", async () =>
    expect(await edited((sheet) => type(sheet, { row: 11, column: 0 }, "投入与管理"))).toEqual([
      "changed A12 投入与管理 levels.name",
    ]));

  test("a row that was written over stands where it stood", async () => {
    const said = await edited((sheet) =>
      ["全新（3 分）", "≥1", "2", 1, "因"].forEach((value, i) => type(sheet, { row: 19, column: 3 + i }, value)),
    );
    expect(said).toEqual(
      expect.arrayContaining(["changed D20 全新 indicators.name", "changed F20 全新 indicators.actual"]) as unknown,
    );
    expect(said.filter((line) => /^(?:row|added|gone)/.test(line))).toEqual([]);
  });

  test("rows of one name are told apart by what they hold", async () => {
    const alike = (): TypedSheet => {
      const sheet = filledLiuyang();
      for (const row of [23, 24, 25]) type(sheet, { row, column: 3 }, "质量达标率（3 分）");
      return sheet;
    };
    const said = await edited((sheet) => {
      newRow(sheet, 24);
      type(sheet, { row: 23, column: 3 }, "质量达标率（3 分）");
    }, alike);
    expect(said.filter((line) => line.includes("indicators"))).toEqual([]);
    expect(said.filter((line) => line.startsWith("row"))).toEqual(["rowAdded D24 质量达标率"]);
  });
});

describe("the record", () => {
  test("holds no content in clear, and equal contents as unequal digests", async () => {
    const sheet = filledLiuyang();
    const sealed = await seal(sheet);
    const kept = writeSeals([sealed]) ?? "";
    for (const { text, inherited } of formOn(snapshot(sheet)).fields.values())
      if (text.length > 3 && !inherited) expect(kept).not.toContain(JSON.stringify(text).slice(1, -1));
    const digests = sealed.rows.flatMap(({ cells }) => cells.map(([, , digest]) => digest));
    expect(new Set(digests).size).toBe(digests.length);
    expect(digests.length).toBeGreaterThan(100);
  });

  test("is another with another salt, and whole only as it was made", async () => {
    const sheet = filledLiuyang();
    const [one, other] = [await seal(sheet), await seal(sheet, { salt: "ff00" })];
    expect(codeOf(one)).toMatch(/^[0-9A-F]{4}(-[0-9A-F]{4}){3}$/);
    expect(codeOf(one)).not.toBe(codeOf(other));
    expect(await isWhole(one, hash)).toBe(true);
    expect(await isWhole({ ...one, time: "2026-03-02 14:11" }, hash)).toBe(false);
    expect(await isWhole({ ...one, rows: one.rows.slice(1) }, hash)).toBe(false);
    expect(await isWhole({ ...one, ruleSet: { ...ruleSet, version: "2027.1" } }, hash)).toBe(false);
  });

  test("is read as it was written; with none left nothing is kept", async () => {
    const sealed = await seal(filledLiuyang());
    expect(readSeals(writeSeals([sealed]))).toEqual([sealed]);
    expect([readSeals(undefined), writeSeals([])]).toEqual([[], undefined]);
  });

  test.each([
    "",
    "{",
    "null",
    "[]",
    '{"format":2,"seals":[]}',
    '{"format":1,"seals":[{}]}',
    '{"format":1,"seals":[{"sheetId":"a","sheetName":"b","templateId":"c","time":"d","salt":"e","all":"f","ruleSet":{"version":"1","rules":1},"rows":[{"block":"x","path":"y","name":"z","cells":[["no such kind","A1","00"]]}]}]}',
  ])("%j is not ours to read", (text) => expect(readSeals(text)).toBeUndefined());

  test("belongs to its sheet: by id, or by name where the file gave new ids; a copy has none", async () => {
    const sealed = await seal(filledLiuyang());
    const [own, copy] = [
      { id: "{1}", name: "自评表" },
      { id: "{2}", name: "自评表 (2)" },
    ];
    expect(sealOf([sealed], own, [own, copy])).toBe(sealed);
    expect(sealOf([sealed], { ...own, name: "改名" }, [{ ...own, name: "改名" }, copy])).toBe(sealed);
    expect(sealOf([sealed], copy, [own, copy])).toBeUndefined();
    const swapped = { ...copy, name: "自评表" };
    expect(sealOf([sealed], swapped, [{ ...own, name: "旧表" }, swapped]), "a copy under the old name").toBeUndefined();
    const reopened = { id: "{7}", name: "自评表" };
    expect(sealOf([sealed], reopened, [reopened])).toBe(sealed);
  });
});

describe("how a sheet stands to its seal", () => {
  const states = async (line: string | undefined, kept: string | undefined, id = "{1}", name = "自评表") => {
    const sheet = filledLiuyang();
    const plain = snapshot(sheet);
    if (line !== undefined) {
      const at = placeForSealLine(plain);
      insertRow(sheet, at.row);
      type(sheet, at, line);
    }
    const read = { ...snapshot(sheet), id, name };
    const sheets = [{ id: "{1}", name: "自评表" }, ...(id === "{1}" ? [] : [{ id, name }])];
    return sealState({ sheet: read, sheets, stored: kept === undefined ? {} : { [SEALS]: kept } }, formOn(read), hash);
  };
  const made = async () => {
    const sealed = await seal(filledLiuyang());
    return { kept: writeSeals([sealed]), line: sealLineText({ ...sealed, code: codeOf(sealed) }), sealed };
  };

  test("without line and record there is none", async () => expect(await states(undefined, undefined)).toBeUndefined());
  test("with both it is sealed", async () => {
    const { kept, line, sealed } = await made();
    expect(await states(line, kept)).toMatchObject({
      kind: "sealed",
      code: codeOf(sealed),
      lineDiffers: false,
      changes: [],
      line: { address: "A34" },
    });
  });
  test("a line that is gone or says something else", async () => {
    const { kept, line } = await made();
    const gone = await states(undefined, kept);
    expect(gone).toMatchObject({ kind: "sealed", lineDiffers: false });
    expect(gone).not.toHaveProperty("line");
    expect(await states(line.replace("14:10", "14:11"), kept)).toMatchObject({ kind: "sealed", lineDiffers: true });
  });
  test("a line without its record, with an altered one, with one that cannot be read", async () => {
    const { kept, line } = await made();
    expect(await states(line, undefined)).toMatchObject({ kind: "broken", why: "missing" });
    expect(await states(line, kept?.replace("2026-03-02", "2026-03-01"))).toMatchObject({ kind: "broken", why: "damaged" });
    expect(await states(line, "{}")).toMatchObject({ kind: "broken", why: "unreadable" });
  });
  test("the seal of one form is not that of a form of another kind on the same sheet", async () => {
    const { kept } = await made();
    const [template] = baseDataTemplates;
    if (!template) throw new Error("there are no base data forms");
    const read = { ...snapshot(typedSheet(layoutBaseData(template, { unit: "某单位", year: 2023 }))), id: "{1}", name: "自评表" };
    const sealed = { sheet: read, sheets: [read], stored: { [SEALS]: kept ?? "" } };
    expect(await sealState(sealed, formOn(read), hash)).toBeUndefined();
  });
  test("a copy of the sealed sheet does not claim its seal", async () => {
    const { kept, line } = await made();
    expect(await states(line, kept, "{2}", "自评表 (2)")).toMatchObject({
      kind: "broken",
      why: "otherSheet",
      sheetName: "自评表",
    });
  });
});

test("every field of every form is of a known kind", () => {
  const sheets = [
    ...templates.map((template) => filledForm(template, 2021)),
    ...baseDataTemplates.map((template) => typedSheet(layoutBaseData(template, { unit: "某单位", year: 2023 }))),
    publishedLiuyang(),
  ];
  const kinds = sheets.flatMap((sheet) => [...formOn(snapshot(sheet)).fields.keys()].map((at) => partsOfPath(at).kind));
  expect(FIELD_KINDS).toEqual(expect.arrayContaining([...new Set(kinds)]) as unknown);
  expect(() => partsOfPath("indicators[0].colour")).toThrow(/no known kind/);
});
