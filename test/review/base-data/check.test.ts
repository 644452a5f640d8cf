import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { decimal } from "../../../src/domain/decimal";
import type { Finding } from "../../../src/domain/finding";
import { findingWords } from "../../../src/locales/findings";
import { formatsOf, type Language } from "../../../src/locales/formats";
import { checkBaseData } from "../../../src/review/base-data/check";
import { baseDataRules } from "../../../src/rules/base-data";
import { fieldsOf } from "../../../src/sheet/fields";
import { baseDataTemplates } from "../../../src/templates/base-data";
import { baseDataOf, type BaseDataCells } from "../../fixtures/base-data/form";
import { published2018, publishedGuantang, publishedYiyang } from "../../fixtures/base-data/published";
import { emptyBaseData, recognisedBaseData } from "../../fixtures/base-data/recognised";
import type { TypedSheet } from "../../fixtures/sheets/typed-sheet";
import { saysAllOf } from "../../locales/plain-words";

const brief = ({ code, severity, at, row }: Finding): string => `${code} ${severity} ${at} ${row}`;
const found = (sheet: TypedSheet) => checkBaseData(recognisedBaseData(sheet).form);

describe("the published tables give exactly their faults", () => {
  it.each<[string, TypedSheet, string[]]>([
    [
      "Hunan 2018",
      published2018(),
      ["budget", "final", "lastFinal"].map((column) => `B4 warning spending[6].${column} 项目支出`),
    ],
    [
      "Yiyang 2022",
      publishedYiyang(),
      [
        ...["budget", "final", "lastFinal"].map((column) => `B2 error spending[9].${column} 三公经费`),
        "B7 advice spending[0].final 支出总额",
      ],
    ],
    [
      "Guantang 2023",
      publishedGuantang(),
      [
        "B4 warning spending[6].final 项目支出",
        "B5 warning measures 厉行节约保障措施",
        "B8 warning staffing.controlRate 控制率",
        "E7 warning spending[6].final 项目支出",
      ],
    ],
  ])("%s", (_, sheet, expected) => {
    expect(found(sheet).map(brief)).toEqual(expected);
  });

  it.each(baseDataTemplates.map((template) => [template.id, template] as const))("none on our own empty %s", (_, template) => {
    expect(found(emptyBaseData(template))).toEqual([]);
  });
});

/** One form for each thing that a rule can say. */
const faulty: readonly BaseDataCells[] = [
  {
    staffing: ["46", "50", ""],
    measures: "无",
    rows: [
      ["项目支出", "1", "0", "5"],
      ["1、业务工作专项", "1", "", "4"],
    ],
  },
  { staffing: ["46", "50", "1.09"] },
  { staffing: ["", "", "104%"] },
  {
    unit: "元",
    buildings: [
      ["1200", "1260", "1.05", "350", "343", ""],
      ["100", "100", "99%", "350", "343", "97%"],
    ],
    rows: [
      ["支出总额", "0", "100", "500"],
      ["基本支出", "1", "50", "50"],
      ["项目支出", "2", "40", "50"],
      ["三公经费", "", "1000000", "39.30"],
      ["1、公务用车购置和维护经费", "3", "39", "3930"],
      ["其中：公车购置", "1", "93", "29.46"],
      ["公车运行维护", "1", "0", "9.84"],
      ["2、出国经费", "1", "0", "1"],
      ["3、公务接待", "1", "61", "2"],
    ],
  },
  {
    rows: [
      ["三公经费", "0", "5", "6"],
      ["支出总额", "1", "2", "2"],
      ["基本支出", "", "1", "1"],
      ["项目支出", "", "1", "1"],
    ],
  },
];

describe.each<Language>(["zh-CN", "en-US"])("in %s", (language) => {
  const findings = [
    ...[published2018(), publishedYiyang(), publishedGuantang()].flatMap(found),
    ...faulty.flatMap((cells) => checkBaseData(baseDataOf(cells))),
    ...checkBaseData({
      ...baseDataOf({ rows: [["项目支出", "", "", "5"]] }),
      reported: { projectExpenditure: { value: decimal("7.25"), decimals: 2 } },
    }),
  ];

  it("every rule is heard here", () => {
    expect(new Set(findings.map(({ rule }) => rule))).toEqual(new Set(Object.keys(baseDataRules)));
  });

  saysAllOf(findings, language);
});

it("speaks as a colleague would", () => {
  const overstaffed = found(publishedGuantang()).find(({ code }) => code === "B8");
  expect(overstaffed && findingWords(formatsOf("zh-CN"))(overstaffed)).toEqual({
    title: "超编 4 人，控制率 108.70%",
    what: "编制 46 人 · 在职 50 人 · 控制率 108.70%。",
    why: "在职人员控制率以 100% 为标准，超过的要扣分，也没有写原因。",
    basis: "部门整体支出绩效评价基础数据表填报要求：在职人员控制率以 100% 为标准",
    todo: "请核对编制数和在职人数；确实超编的，在表下“说明”里写明原因。",
  });
});

it("never throws, and names only fields of the form", () => {
  const text = fc.oneof(fc.constantFrom("", "0", "-3", "1/0", "——", "12.5", "1e9", "3930", "100%", "若干"), fc.string());
  const cell = fc.oneof(text, fc.tuple(fc.double(), text));
  const label = fc.oneof(
    fc.constantFrom(
      "三公经费",
      "1、公务用车购置和维护经费",
      "其中：公车购置",
      "公车运行维护",
      "项目支出",
      "1、甲",
      "乙",
      "支出总额",
      "基本支出",
    ),
    fc.string(),
  );
  const rows = fc.array(fc.tuple(label, cell, cell, cell), { maxLength: 8 });
  const three = fc.tuple(cell, cell, cell);
  const buildings = fc.array(fc.tuple(cell, cell, cell, cell, cell, cell), { maxLength: 2 });
  fc.assert(
    fc.property(rows, three, buildings, text, (rows, staffing, buildings, measures) => {
      const form = baseDataOf({ rows, staffing, buildings, measures });
      const paths = fieldsOf(form);
      for (const { at, related = [] } of checkBaseData(form))
        for (const path of [at, ...related]) expect(paths.has(path), path).toBe(true);
    }),
    { numRuns: 300 },
  );
});
