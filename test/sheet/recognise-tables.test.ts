import { describe, expect, test } from "vitest";
import { check } from "../../src/review/check";
import { recogniseEach } from "../../src/sheet/recognise";
import type { Recognition } from "../../src/sheet/recognition";
import { templates } from "../../src/templates";
import { drawnTable } from "../fixtures/sheets/drawn-table";
import { snapshot } from "../fixtures/sheets/typed-sheet";

const all = (drawing: string): Recognition[] =>
  recogniseEach(snapshot(drawnTable(drawing)), templates).flatMap((found) => (found.form ? [found] : []));
const read = (drawing: string): Recognition => {
  const [found] = all(drawing);
  if (!found) throw new Error("no form");
  return found;
};
const money = ({ form }: Recognition) =>
  form.funding.map((line) => [
    line.role,
    line.initialBudget?.text ?? null,
    line.adjustedBudget?.text ?? null,
    line.actualExpenditure?.text ?? null,
  ]);
const rows = ({ form }: Recognition) =>
  form.indicators.map(({ plainName, target, actual, weight, score }) =>
    [plainName, target?.text ?? null, actual?.text ?? null, weight?.text ?? null, score?.text ?? null].join(" "),
  );
const errors = ({ form }: Recognition) =>
  check(form).flatMap(({ severity, code, row }) => (severity === "error" ? [`${code} ${row}`] : []));

const HEAD = "2022年度项目支出绩效自评表\n项目名称|某项目";
const MONEY = "项目资金（万元）||年初预算数|全年预算数|全年执行数|分值|执行率|得分\n年度资金总额||100|100|100|10|100%|10";
const COLUMNS = "一级指标|二级指标|三级指标|年度指标值|实际完成值|分值|得分|偏差原因分析及改进措施";
const ROWS =
  "产出指标|数量指标|培训人数|≥100人|102人|50|50|\n效益指标|社会效益指标|投诉处理率|≥95%|98%|30|30|\n满意度指标|服务对象满意度指标|群众满意度|≥90%|92%|10|10|";
const table = (changes: { money?: string; columns?: string; rows?: string; total?: string }): string =>
  [HEAD, changes.money ?? MONEY, changes.columns ?? COLUMNS, changes.rows ?? ROWS, changes.total ?? "总分|||||100|100|"].join(
    "\n",
  );

describe("headers in other words", () => {
  test.each([
    ["一级指标|二级指标|指标内容|全年目标值|全年完成指标值|考核分值|单位自评得分|未达标原因及整改措施"],
    ["一级指标|二级指标|三级指标名称|绩效目标值|实际完成结果|标准分值|自我评分|扣分原因说明"],
    ["1级指标|2级指标|3级指标|计划指标值|完成情况|权重（分）|最终得分|偏差情况说明"],
  ])("%s", (columns) => {
    const found = read(table({ columns }));
    expect(rows(found)).toEqual(rows(read(table({}))));
    expect(found.form.indicators.every(({ reason }) => reason !== undefined)).toBe(true);
  });

  test("a known word goes before a guess", () => {
    const found = read(table({ columns: "一级指标|二级指标|三级指标|年度指标值|实际完成值|分值|得分|本年完成情况" }));
    expect(rows(found)).toEqual(rows(read(table({}))));
  });

  test("over two rows, of which the lower one says more", () => {
    const found = read(`${HEAD}\n${MONEY}
一级指标|二级指标|三级指标|预期指标值|<|单项指标实际完成值|指标分值|自评得分
^|^|^|符号|值及单位|^|^|单项指标得分
产出指标|数量指标|培训人数|≥|100人|102人|90|90`);
    expect(rows(found)).toEqual(["培训人数 ≥100人 102人 90 90"]);
  });

  test("with the numbers of the columns under them", () => {
    expect(rows(read(table({ rows: `1|2|3|4|5|6|7|8\n${ROWS}` })))).toEqual(rows(read(table({}))));
  });

  test("for two years side by side: the left one is read", () => {
    const columns = COLUMNS.replace("|偏差原因分析及改进措施", "");
    const twice = ROWS.split("\n")
      .map((row) => `${row}${row}`)
      .join("\n");
    expect(rows(read(table({ columns: `${columns}||${columns}`, rows: twice })))).toEqual(rows(read(table({}))));
  });
});

describe("lines that sum up", () => {
  test.each([["产出指标|数量指标|小计|||50|50|"], ["产出指标小计|||||50|50|"], ["|合计||||50|50|"]])(
    "%s is no row",
    (subtotal) => {
      const [first, ...others] = ROWS.split("\n");
      const found = read(table({ rows: [first, subtotal, ...others].join("\n") }));
      expect(rows(found)).toEqual(rows(read(table({}))));
      expect(errors(found)).toEqual([]);
    },
  );

  test.each([
    "总 分|||||100|100|",
    "总分（100分）|||||100|100|",
    "自评总得分|||||100|100|",
    "其他需要说明事项|无\n总分|||||100|100|",
  ])("%s is the total", (total) => {
    expect(read(table({ total })).form.total?.score?.value?.toNumber()).toBe(100);
  });

  test("a row's number may stand before it", () => {
    const numbered = (text: string) =>
      text
        .split("\n")
        .map((line, i) => `${i + 1}|${line}`)
        .join("\n");
    const found = read(`${HEAD}\n序号|${COLUMNS}\n${numbered(`${ROWS}\n总分|||||90|90|`)}`);
    expect(found.form.total?.score?.value?.toNumber()).toBe(90);
    expect(found.form.indicators).toHaveLength(3);
  });
});

describe("weights and scores", () => {
  test("merged over rows count once", () => {
    const found = read(
      table({
        rows: `产出指标（50分）|数量指标|培训人数|≥100人|102人|50|50|
^|^|培训场次|≥10场|10场|^|^|
效益指标|社会效益指标|投诉处理率|≥95%|98%|30|30|
满意度指标|服务对象满意度指标|群众满意度|≥90%|92%|10|10|`,
      }),
    );
    expect(errors(found)).toEqual([]);
  });

  test("of a bonus are scored, and nobody is asked to have them all", () => {
    const bonus = "加分项|加分项|获得表彰|1次|1次|5|3|";
    const found = read(table({ rows: `${ROWS}\n${bonus}`, total: "总分|||||100|103|" }));
    expect(errors(found)).toEqual([]);
    expect(found.form.indicators.at(-1)).toMatchObject({ score: { text: "3" } });
  });

  test("a place left open with a stroke wants nothing", () => {
    const open = "效益指标|生态效益指标|指标1：/|||/|/|";
    expect(errors(read(table({ rows: `${ROWS}\n${open}` })))).toEqual([]);
  });
});

describe("money", () => {
  const withLines = (lines: string) => read(table({ money: `${MONEY}\n${lines}` }));

  test.each([
    [
      "其中：财政拨款||80|80|80\n其中：中央补助||50|50|50\n省级补助||30|30|30\n其他资金||20|20|20",
      ["source", "ofWhich", "ofWhich", "source"],
    ],
    [
      "1.财政资金||80|80|80\n（1）中央财政||50|50|50\n（2）省级财政||29|29|29\n2.自有资金||20|20|20",
      ["source", "ofWhich", "ofWhich", "source"],
    ],
    ["其中：人员经费||40|40|40\n公用经费||20|20|20\n项目支出||40|40|40", ["structure", "structure", "structure"]],
    [
      "基本支出||60|60|60\n项目支出||40|40|40\n其中：专项甲||25|25|25\n专项乙||10|10|10",
      ["structure", "structure", "ofWhich", "ofWhich"],
    ],
    ["中央财政资金||50|50|50\n省级财政资金||50|50|50", ["source", "source"]],
  ])("%s", (lines, roles) => {
    const found = withLines(lines);
    expect(found.form.funding.slice(1).map(({ role }) => role)).toEqual(roles);
    expect(errors(found)).toEqual([]);
  });

  test("that does not add up any way is an error still", () => {
    expect(errors(withLines("财政拨款||70|70|70\n其他资金||20|20|20"))).toContain("E5 年度资金总额");
  });

  test("beside its labels", () => {
    const found = read(
      `${HEAD}\n项目金额|年初预算|156.00|调整后预算|150.20|实际支出|149.85|支出率|99.77%\n|其中：财政资金|156.00|其中：财政资金|150.20|其中：财政资金|149.85\n${COLUMNS}\n${ROWS}`,
    );
    expect(money(found)).toEqual([
      ["total", "156", "150.2", "149.85"],
      ["source", "156", "150.2", "149.85"],
    ]);
    expect(found.form.funding[0]?.executionRate?.value?.value.toNumber()).toBe(99.77);
    expect(errors(found)).toEqual([]);
  });

  test("under a heading of names that sounds like a budget, and after the goals", () => {
    const found = read(`${HEAD}
项目年度目标|<|<|<|年度目标完成情况|<|<|<
培训100人|<|<|<|已培训102人|<|<|<
年度预算数（万元）|<|年初预算|调整后预算数|预算执行数|预算执行率|权重|得分
总额|<|238.93|251.89|251.89|100.00%|10|10
其中：财政资金|<|238.93|251.89|251.89|100.00%|/|/
${COLUMNS}\n${ROWS}\n合计|||||100|100|`);
    expect(money(found)).toEqual([
      ["total", "238.93", "251.89", "251.89"],
      ["source", "238.93", "251.89", "251.89"],
    ]);
    expect([found.form.goals?.expected?.text, found.form.goals?.actual?.text]).toEqual(["培训100人", "已培训102人"]);
  });

  test("whose points for execution have no cell of their own is in the total all the same", () => {
    const cells = "项目资金（万元）||年初预算数|全年预算数|全年执行数|执行率|分值\n年度资金总额||100|100|99|99%|10";
    expect(errors(read(table({ money: cells, total: "总分|||||100|99.9|" })))).toEqual([]);
    expect(errors(read(table({ money: cells, total: "总分|||||100|101|" })))).toEqual(["S2 总分"]);
  });
});

describe("several forms below one another", () => {
  const second = table({}).replace("某项目", "另一项目").replace("102人", "90人");

  test("are read each for itself", () => {
    const found = all(`${table({})}\n\n${second}`);
    expect(found.map(({ form }) => form.indicators[0]?.actual?.text)).toEqual(["102人", "90人"]);
    expect(found.map(errors)).toEqual([[], ["S3 培训人数"]]);
    expect(found[1]?.places.get("indicators[0].actual")).toMatchObject({ row: 15, column: 4 });
  });

  test("the second one is told of beside the first", () => {
    expect(read(`${table({})}\n\n${second}`).notUnderstood).toMatchObject([{ text: "2022年度项目支出绩效自评表" }]);
  });

  test("a header that a page repeats begins no form", () => {
    const [first, ...others] = ROWS.split("\n");
    const found = all(table({ rows: [first, COLUMNS, ...others].join("\n") }));
    expect(found.map(rows)).toEqual([rows(read(table({})))]);
  });
});
