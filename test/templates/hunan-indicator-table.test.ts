import { expect, test } from "vitest";
import { check } from "../../src/review/check";
import { proposedScores } from "../../src/review/proposed-scores";
import { settingsOf } from "../../src/review/settings-of";
import { layout } from "../../src/sheet/layout";
import { hunanIndicatorTable2015 } from "../../src/templates/hunan-indicator-table-2015";
import { templateById } from "../../src/templates";
import { placeIn, recognised } from "../fixtures/sheets/own-liuyang";
import { snapshot, type, typedSheet } from "../fixtures/sheets/typed-sheet";

const template = templateById(hunanIndicatorTable2015.id);
if (template === undefined) throw new Error("not among the forms");

const filled = (actuals: Readonly<Record<string, string>>) => {
  const sheet = typedSheet(layout(template, { unit: "某局", year: 2022 }));
  const { form, places } = recognised(snapshot(sheet));
  for (const { plainName, actual, score, weight } of form.indicators) {
    type(sheet, placeIn(places, actual?.at ?? ""), actuals[plainName] ?? "已按标准核对，符合");
    type(sheet, placeIn(places, score?.at ?? ""), weight?.value?.toNumber() ?? 0);
  }
  return recognised(snapshot(sheet)).form;
};
const codes = (actuals: Readonly<Record<string, string>>, code: string) =>
  check(filled(actuals), settingsOf(template)).flatMap((finding) => (finding.code === code ? [[finding.at, finding.data]] : []));

test("rows whose cell prints bands, and rows whose steps only the table knows, are scored by their rate", () => {
  const over = {
    在职人员控制率: "在职人数53人，编制数50人",
    "“三公经费”变动率": "本年预算数11万元，上年预算数10万元",
    预算控制率: "年初预算1000万元，年中追加150万元",
    新建楼堂馆所面积控制率: "批准面积1000㎡，实际面积1120㎡",
  };
  expect(codes(over, "S9")).toMatchObject([
    ["indicators[0].score", { rate: "106.00", low: "2" }],
    ["indicators[1].score", { rate: "10.00", low: "0" }],
    ["indicators[3].score", { rate: "15.00", low: "3" }],
    ["indicators[4].score", { rate: "112.00" }],
  ]);
  const within = { 在职人员控制率: "在职人数50人，编制数50人", "“三公经费”变动率": "本年预算数9万元，上年预算数10万元" };
  expect(codes(within, "S9")).toEqual([]);
});

test("a scale that the form does not have for these points judges nothing", () => {
  expect(codes({ "“三公经费”控制率": "实际支出9万元，预算10万元", 公用经费控制率: "实际120万元，预算100万元" }, "S9")).toEqual(
    [],
  );
});

test("its proposals come from the same scales", () => {
  const found = proposedScores(filled({ 在职人员控制率: "在职人数53人，编制数50人" }), settingsOf(template));
  expect(found[0]).toMatchObject({ row: "在职人员控制率", answer: { kind: "points", by: "scale" } });
  expect(found.slice(1, 5).map(({ answer }) => answer)).toEqual(
    Array.from({ length: 4 }, () => ({ kind: "none", why: "scale" })),
  );
});
