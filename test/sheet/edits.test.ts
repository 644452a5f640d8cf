import { describe, expect, test } from "vitest";
import { compute } from "../../src/review/compute";
import { a1 } from "../../src/sheet/address";
import { computedEdits, editsFor } from "../../src/sheet/edits";
import { formulaFor } from "../../src/sheet/formulas";
import { emptyLiuyang, filledLiuyang, placeIn, recognised } from "../fixtures/sheets/own-liuyang";
import { nationalProject, publishedLiuyang } from "../fixtures/sheets/published-forms";
import { insertColumn, insertRow, snapshot, type, type TypedSheet } from "../fixtures/sheets/typed-sheet";

const on = (sheet: TypedSheet) => recognised(snapshot(sheet));

describe("formulas over the sheet's own cells", () => {
  test("are those of the layout", () => {
    const found = on(emptyLiuyang());
    for (const [at, field] of [
      ["funding[2].executionRate", found.form.funding[2]?.executionRate],
      ["total.weight", found.form.total?.weight],
      ["total.score", found.form.total?.score],
    ] as const)
      expect(formulaFor(found, at)).toBe(field?.formula);
  });

  test("follow inserted rows and columns", () => {
    const sheet = filledLiuyang();
    insertRow(sheet, 12);
    ["内部控制管理（1）", "", "", "100%", 1].forEach((value, i) => type(sheet, { row: 12, column: 2 + i }, value));
    insertRow(sheet, 4);
    insertColumn(sheet, 3);
    const found = on(sheet);
    expect(formulaFor(found, "total.score")).toBe("=SUM(H13:H33)");
    expect(formulaFor(found, "total.weight")).toBe("=SUM(B13:B33)");
    expect(formulaFor(found, "funding[1].executionRate")).toBe('=IF(COUNT(C6,E6)<2,"",IF(C6=0,"",ROUND(E6/C6,4)))');
  });

  test("skip an empty row, add the points for execution", () => {
    const sheet = filledLiuyang();
    insertRow(sheet, 27);
    expect(formulaFor(on(sheet), "total.score")).toBe("=SUM(G12:G27,G29:G32)");
    expect(formulaFor(on(nationalProject()), "total.score")).toBe("=SUM(G12:G13,G15:G17,H6)");
    expect(formulaFor(on(nationalProject()), "total.weight")).toBe("=SUM(D12:D13,D15:D17,F6)");
  });

  test("are not given over texts", () => {
    const sheet = filledLiuyang();
    const { places } = on(sheet);
    type(sheet, placeIn(places, "funding[0].adjustedBudget"), "355.2万元");
    type(sheet, placeIn(places, "indicators[0].score"), "3分");
    const found = on(sheet);
    expect(formulaFor(found, "funding[0].executionRate")).toBeUndefined();
    expect(formulaFor(found, "total.score")).toBeUndefined();
    expect(formulaFor(found, "title")).toBeUndefined();
  });
});

describe("edits", () => {
  test("written back, the published copy needs nothing more", () => {
    const sheet = publishedLiuyang();
    const found = on(sheet);
    const edits = computedEdits(found, compute(found.form));
    expect(edits.map((edit) => [a1(edit), edit.content, edit.before, edit.numberFormat])).toEqual([
      ["E6", { formula: '=IF(COUNT(C6,D6)<2,"",IF(C6=0,"",ROUND(D6/C6,4)))' }, "", "0.00%"],
      ["E7", { formula: '=IF(COUNT(C7,D7)<2,"",IF(C7=0,"",ROUND(D7/C7,4)))' }, "", "0.00%"],
    ]);
    for (const { row, column, content, numberFormat } of edits) {
      type(sheet, { row, column }, "formula" in content ? content.formula : content.value);
      if (numberFormat !== undefined) sheet.formats[row]?.splice(column, 1, numberFormat);
    }
    expect(on(sheet).form.funding[2]?.executionRate?.text).toBe("100.00%");
    expect(compute(on(sheet).form, true).map(({ at }) => at)).toEqual([
      "funding[0].executionRate",
      "total.weight",
      "total.score",
    ]);
  });

  test("a number where no formula can say it", () => {
    const sheet = filledLiuyang();
    const { places } = on(sheet);
    type(sheet, placeIn(places, "funding[0].adjustedBudget"), "355.2万元");
    const found = on(sheet);
    const [edit] = computedEdits(found, compute(found.form, true));
    expect(edit).toEqual({
      row: 3,
      column: 4,
      content: { value: 1 },
      before: expect.stringContaining("=IF(COUNT(C4,D4)<2"),
      numberFormat: "0.00%",
    });
    type(sheet, { row: 3, column: 4 }, 1);
    expect(compute(on(sheet).form, true)).toEqual([]);
  });

  test("go to the first cell of a merged field and say what it held", () => {
    const found = on(filledLiuyang());
    expect(
      editsFor(found, [
        { at: "indicators[1].score", content: { value: 4 } },
        { at: "indicators[5].target", content: { value: "=x" } },
      ]),
    ).toEqual([
      { row: 12, column: 6, content: { value: 4 }, before: 3 },
      { row: 11, column: 4, content: { value: "=x" }, before: "根据财政管理工作绩效考核相关办法规定填报" },
    ]);
    expect(() => editsFor(found, [{ at: "indicators[99].score", content: { value: 1 } }])).toThrow(
      "no cell for indicators[99].score",
    );
  });
});
