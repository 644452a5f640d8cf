import { describe, expect, test } from "vitest";
import { computeBaseData } from "../../../src/review/base-data/compute";
import { computedBaseDataEdits } from "../../../src/sheet/base-data/formulas";
import { a1 } from "../../../src/sheet/address";
import { baseDataTemplates } from "../../../src/templates/base-data";
import { hunanBaseData2022 } from "../../../src/templates/base-data/hunan-2022";
import { baseDataOf } from "../../fixtures/base-data/form";
import { published2018, publishedGuantang, publishedYiyang } from "../../fixtures/base-data/published";
import { emptyBaseData, recognisedBaseData, typeFields } from "../../fixtures/base-data/recognised";
import { type, type TypedSheet } from "../../fixtures/sheets/typed-sheet";

const changes = (sheet: TypedSheet, byFormula?: boolean) =>
  computeBaseData(recognisedBaseData(sheet).form, byFormula).map(({ at, row, kind, reason, before, after }) => [
    at,
    row,
    kind,
    reason,
    before,
    after,
  ]);

const filled = (): TypedSheet =>
  typeFields(emptyBaseData(hunanBaseData2022), {
    "staffing.authorised": 46,
    "staffing.actual": 50,
    "spending[1].final": 719.99,
    "spending[3].final": 622.5,
    "spending[8].final": 29.46,
    "spending[9].final": 9.84,
    "spending[11].final": 4.99,
    "buildings[0].approvedArea": 1200,
    "buildings[0].actualArea": 1260,
  });

describe("computing", () => {
  test.each(baseDataTemplates.map((template) => [template.id, template] as const))(
    "our own empty %s: nothing to do",
    (_, template) => {
      expect(changes(emptyBaseData(template), true)).toEqual([]);
    },
  );

  test("our own filled form computes itself", () => {
    expect(changes(filled(), true)).toEqual([]);
  });

  test("what was typed over a formula, right or wrong, and what was emptied", () => {
    const sheet = typeFields(filled(), {
      "staffing.controlRate": 1.087,
      "spending[0].final": 1342.6,
      "spending[7].final": "",
      "spending[6].final": "",
      "buildings[0].areaRate": 1.04,
    });
    expect(changes(sheet, true)).toEqual([
      ["staffing.controlRate", "控制率", "staffingRate", "overwritten", "108.70%", "108.70%"],
      ["buildings[0].areaRate", "楼堂馆所1", "areaRate", "different", "104.00%", "105.00%"],
      ["spending[7].final", "公务用车购置和维护经费", "spendingTotal", "empty", "", "39.30"],
      ["spending[6].final", "三公经费", "spendingTotal", "empty", "", "44.29"],
      ["spending[0].final", "支出总额", "spendingTotal", "different", "1342.60", "1342.49"],
    ]);
  });

  test("writes the form's formulas back", () => {
    const sheet = typeFields(filled(), { "staffing.controlRate": 1, "spending[6].final": 1, "spending[7].final": 1 });
    const found = recognisedBaseData(sheet);
    const edits = computedBaseDataEdits(found, computeBaseData(found.form, true));
    expect(edits.map((edit) => [a1(edit), edit.content, edit.before, edit.numberFormat])).toEqual([
      ["F4", { formula: '=IF(COUNT(B4,D4)<2,"",IF(B4=0,"",ROUND(D4/B4,4)))' }, 1, "0.00%"],
      ["F16", { formula: '=IF(COUNT(F17:F18)=0,"",SUM(F17:F18))' }, 1, undefined],
      ["F15", { formula: '=IF(COUNT(F16,F19:F20)=0,"",SUM(F16,F19:F20))' }, 1, undefined],
    ]);
    for (const edit of edits) type(sheet, edit, "formula" in edit.content ? edit.content.formula : edit.content.value);
    expect(changes(sheet, true)).toEqual([]);
  });

  test("published forms: empty totals are filled, right numbers stay", () => {
    expect(changes(publishedYiyang())).toEqual([
      ["spending[9].lastFinal", "三公经费", "spendingTotal", "empty", "", "3.33"],
      ["spending[9].budget", "三公经费", "spendingTotal", "empty", "", "7"],
      ["spending[9].final", "三公经费", "spendingTotal", "empty", "", "2.74"],
    ]);
    expect(changes(published2018())).toEqual([]);
    expect(changes(publishedGuantang())).toEqual([]);
  });

  test("typed texts are written as numbers, for formulas do not reckon with them", () => {
    const sheet = published2018();
    type(sheet, { row: 6, column: 5 }, "");
    type(sheet, { row: 4, column: 5 }, "95%");
    const found = recognisedBaseData(sheet);
    const list = computeBaseData(found.form);
    expect(list.map(({ at, reason, after }) => [at, reason, after])).toEqual([["spending[0].final", "empty", "44.29"]]);
    expect(computedBaseDataEdits(found, list)).toMatchObject([{ row: 6, column: 5, content: { value: 44.29 } }]);
  });

  test("nothing where an input is missing, unreadable or a row is not in the form", () => {
    const form = (purchase: string, running: string) =>
      baseDataOf({
        staffing: ["46", "", "100%"],
        rows: [
          ["三公经费", "", "", ""],
          ["1、公务用车购置和维护经费", "", "", ""],
          ["其中：公车购置", "", "", purchase],
          ["公车运行维护", "", "", running],
        ],
      });
    expect(computeBaseData(form("", ""))).toEqual([]);
    expect(computeBaseData(form("若干", "3"))).toEqual([]);
    expect(computeBaseData(form("", "3")).map(({ at, after }) => [at, after])).toEqual([["spending[1].final", "3"]]);
  });
});
