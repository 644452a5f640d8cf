import type { Decimal } from "../domain/decimal";
import type { Field } from "../domain/field";
import { moneyUnitOf, type FundingLine, type IndicatorLevel, type SelfEvaluation } from "../domain/self-evaluation";
import { budgetOf, lineOfKind, moneyLines } from "../review/money";
import { scoreParts, totalLine } from "../review/parts";
import { a1, quoteSheet, rectA1 } from "./address";
import { gradeExpression, runs } from "./formula-text";
import type { Recognition } from "./recognition";
import type { Content } from "./spec";

/** A line of the companion sheet: its cells from the left, told the sheet's row they will stand in (counted from 1). */
export interface CompanionRow {
  readonly kind: "header" | "money" | "points" | "grade";
  readonly cells: (row: number) => readonly (Content | undefined)[];
  readonly name?: { readonly text: string; readonly column: number };
}

const text = (value: string): Content => ({ value });
const formula = (body: string): Content => ({ formula: `=${body}` });
const header = (...titles: readonly string[]): CompanionRow => ({ kind: "header", cells: () => titles.map(text) });

/** Links to the form's cells. What a formula cannot reckon with ("355.2万元", 数量指标（6）) is given as the number that was read. */
const linksTo = ({ places }: Recognition, sheetName: string) => {
  const prefix = `${quoteSheet(sheetName)}!`;
  const reckoned = (field: Field<unknown>): boolean => typeof field.raw === "number" || field.raw === "";
  const link = (field: Field<unknown> | undefined, value: Decimal | undefined): Content => {
    const place = field && places.get(field.at);
    if (field === undefined || place === undefined) return text("");
    if (!reckoned(field)) return value === undefined ? text("") : { value: value.toNumber() };
    const cell = prefix + a1(place);
    return formula(`IF(${cell}="","",${cell})`);
  };
  /** The sum of the fields' cells, empty until all of them are filled. */
  const total = (fields: readonly Field<Decimal>[]): Content => {
    const cells = fields.flatMap((field) => places.get(field.at) ?? []);
    if (fields.length === 0 || cells.length < fields.length) return text("");
    if (!fields.every(reckoned)) {
      const values = fields.flatMap(({ value }) => value ?? []);
      return values.length < fields.length ? text("") : { value: values.reduce((sum, value) => sum.plus(value)).toNumber() };
    }
    const areas = runs(cells).map((area) => prefix + rectA1(area));
    return formula(`IF(COUNT(${areas.join(",")})<${cells.length},"",SUM(${areas.join(",")}))`);
  };
  return { link, total };
};

type Links = ReturnType<typeof linksTo>;

const quotient = (part: string, whole: string): Content =>
  formula(`IF(COUNT(${part},${whole})<2,"",IF(${whole}=0,"",ROUND(${part}/${whole},4)))`);

export const companionRows = (recognition: Recognition, sheetName: string): readonly CompanionRow[] => {
  const links = linksTo(recognition, sheetName);
  const { form } = recognition;
  return [...shareRows(form, links), ...executionRows(form, links), ...pointRows(form, links)];
};

const shareRows = (form: SelfEvaluation, { link }: Links): CompanionRow[] => {
  const [basic, project] = [lineOfKind(form, "basicExpenditure"), lineOfKind(form, "projectExpenditure")];
  if (basic?.actualExpenditure === undefined || project?.actualExpenditure === undefined) return [];
  const row = (name: string, line: FundingLine, offset: number): CompanionRow => ({
    kind: "money",
    cells: (at) => [
      text(name),
      link(line.actualExpenditure, line.actualExpenditure?.value?.value),
      undefined,
      quotient(`B${at}`, `B${at + offset}`),
    ],
    name: { text: `${name}占比`, column: 3 },
  });
  return [
    header(`支出结构（${moneyUnitOf(form)}）`, "全年执行数", "", "占比"),
    row("基本支出", basic, 2),
    row("项目支出", project, 1),
    { kind: "money", cells: (at) => [text("合计"), sumAbove(at, 2), undefined, quotient(`B${at}`, `B${at}`)] },
  ];
};

/** The sum of `count` rows above, empty until `least` of them are filled. */
const sumAbove = (row: number, count: number, column = "B", least = count): Content => {
  const area = `${column}${row - count}:${column}${row - 1}`;
  return formula(`IF(COUNT(${area})<${least},"",SUM(${area}))`);
};

const executionRows = (form: SelfEvaluation, { link }: Links): CompanionRow[] => {
  const lines = moneyLines(form).filter((line) => budgetOf(line) && line.actualExpenditure);
  if (lines.length === 0) return [];
  const rows = lines.map((line): CompanionRow => ({
    kind: "money",
    cells: (at) => [
      text(line.label.text.replace(/\s+/g, "")),
      link(budgetOf(line), budgetOf(line)?.value?.value),
      link(line.actualExpenditure, line.actualExpenditure?.value?.value),
      quotient(`C${at}`, `B${at}`),
    ],
  }));
  const sum: CompanionRow = {
    kind: "money",
    cells: (at) => [
      text("合计"),
      sumAbove(at, lines.length, "B", 1),
      sumAbove(at, lines.length, "C", 1),
      quotient(`C${at}`, `B${at}`),
    ],
    name: { text: "预算执行率", column: 3 },
  };
  return [header(`预算执行（${moneyUnitOf(form)}）`, "全年预算数", "全年执行数", "执行率"), ...rows, sum];
};

const pointRows = (form: SelfEvaluation, { link, total }: Links): CompanionRow[] => {
  const scores = scoreParts(form);
  if (scores.length === 0) return [];
  const level1 = form.levels.filter((level) => level.depth === 1 && scoresUnder(form, level).length > 0);
  const rows = level1.map((level): CompanionRow => ({
    kind: "points",
    cells: (at) => [
      text(level.plainName),
      weightOf(form, level, { link, total }),
      total(scoresUnder(form, level)),
      quotient(`C${at}`, `B${at}`),
    ],
  }));
  const execution = executionRow(form, scores, link);
  const all = execution ? [...rows, execution] : rows;
  const sum: CompanionRow = {
    kind: "points",
    cells: (at) => [
      text("总分"),
      all.length === 0 ? undefined : sumAbove(at, all.length),
      level1.length === 0 ? total(scores) : sumAbove(at, all.length, "C"),
      quotient(`C${at}`, `B${at}`),
    ],
    name: { text: "测算总分", column: 2 },
  };
  const grade: CompanionRow = {
    kind: "grade",
    cells: (at) => [text("等级"), undefined, formula(gradeExpression(`C${at - 1}`, `C${at - 1}=""`))],
    name: { text: "自评等级", column: 2 },
  };
  return [header("得分", "分值", "自评得分", "得分率"), ...all, sum, grade];
};

const executionRow = (form: SelfEvaluation, scores: readonly Field<Decimal>[], link: Links["link"]): CompanionRow | undefined => {
  const line = totalLine(form) ?? form.funding.find(({ score }) => score !== undefined && scores.includes(score));
  if (line?.score === undefined || !scores.includes(line.score)) return undefined;
  const { weight, score } = line;
  return {
    kind: "points",
    cells: (at) => [text("预算执行"), link(weight, weight?.value), link(score, score.value), quotient(`C${at}`, `B${at}`)],
  };
};

const scoresUnder = (form: SelfEvaluation, level: IndicatorLevel): readonly Field<Decimal>[] => {
  const counted = new Set(scoreParts(form));
  return level.indicators.flatMap((index) => form.indicators[index]?.score ?? []).filter((score) => counted.has(score));
};

const weightOf = (form: SelfEvaluation, { weight, indicators }: IndicatorLevel, { link, total }: Links): Content =>
  weight?.value !== undefined
    ? link(weight, weight.value)
    : total(indicators.flatMap((index) => form.indicators[index]?.weight ?? []).filter(({ inherited }) => !inherited));
