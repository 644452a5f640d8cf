import { round, type Decimal } from "../domain/decimal";
import { isBlank, type Field, type FieldPath } from "../domain/field";
import { totalLimit, type TotalLimit } from "../domain/score-cap";
import type { FundingLine, Indicator, IndicatorLevel, SelfEvaluation } from "../domain/self-evaluation";
import { totalIsCut, type PlaceSettings } from "./cut-total";
import { budgetOf, overallRate, structureShares } from "./money";
import { pointsWithoutCell, scoreParts, sumOf, weightParts } from "./parts";

/** 优 90–100, 良 80–90, 中 60–80, 差 below 60 (财预〔2020〕10号). */
export type Grade = "excellent" | "good" | "fair" | "poor";

/** What can be computed from a form; a figure whose inputs are missing is absent. */
export interface Figures {
  /** Points. */
  readonly totalWeight?: Decimal;
  readonly totalScore?: Decimal;
  readonly grade?: Grade;
  /** Where the place caps the total by execution rate and that rate is low; `totalScore` is not cut down to it. */
  readonly limit?: TotalLimit;
  /** Of all the money, in percent at two decimals. */
  readonly executionRate?: Decimal;
  /** Shares of 基本支出 and 项目支出 in the money spent, in percent at two decimals. */
  readonly basicShare?: Decimal;
  readonly projectShare?: Decimal;
  /** Points per level-1 heading, in the form's order. */
  readonly levels: readonly {
    readonly at: FieldPath;
    readonly name: string;
    readonly weight?: Decimal;
    readonly score?: Decimal;
  }[];
  /** Fields that a person fills in: how many there are, and which are still empty. */
  readonly toFill: { readonly count: number; readonly empty: readonly FieldPath[] };
}

/** The law's bounds, the lower one included. */
export const GRADE_FROM: readonly (readonly [Grade, number])[] = [
  ["excellent", 90],
  ["good", 80],
  ["fair", 60],
];

/** The grade of a total on the scale of 100. */
export const gradeOf = (score: Decimal): Grade => GRADE_FROM.find(([, from]) => score.gte(from))?.[0] ?? "poor";

/** Points as points, rates and shares in percent at two decimals. A table that rows are missing from has no totals. */
export const figures = (form: SelfEvaluation, place: PlaceSettings = {}): Figures => {
  const isCut = totalIsCut(form, place);
  const totalWeight = isCut ? undefined : sumOf(weightParts(form));
  const without = pointsWithoutCell(form);
  const totalScore = isCut || without === undefined ? undefined : sumOf(scoreParts(form))?.plus(without);
  const rate = overallRate(form);
  const shares = structureShares(form);
  const limit = totalLimit(form, place.caps);
  return {
    ...(totalWeight && { totalWeight }),
    ...(totalScore && { totalScore, grade: gradeOf(totalScore) }),
    ...(limit && { limit }),
    ...(rate && { executionRate: inPercent(rate) }),
    ...(shares && { basicShare: inPercent(shares.basic), projectShare: inPercent(shares.project) }),
    levels: form.levels.filter(({ depth }) => depth === 1).map((level) => levelFigures(form, level)),
    toFill: toFill(form),
  };
};

const inPercent = (share: Decimal): Decimal => round(share.times(100), 2);

const levelFigures = (form: SelfEvaluation, level: IndicatorLevel): Figures["levels"][number] => {
  const rows = level.indicators.flatMap((index) => form.indicators[index] ?? []);
  const weight = level.weight?.value ?? sumOf(own(rows.map((row) => row.weight)));
  const score = sumOf(own(rows.map((row) => row.score)));
  return { at: level.at, name: level.plainName, ...(weight && { weight }), ...(score && { score }) };
};

const own = <T>(fields: readonly (Field<T> | undefined)[]): Field<T>[] =>
  fields.filter((field) => field !== undefined).filter(({ inherited }) => !inherited);

/** Rows that every form of this kind has money in; the others are counted once somebody began to fill them. */
const EXPECTED: ReadonlySet<FundingLine["kind"]> = new Set([
  "totalFunds",
  "fiscalAppropriation",
  "basicExpenditure",
  "projectExpenditure",
]);

const toFill = (form: SelfEvaluation): Figures["toFill"] => {
  const fields = [
    ...own([form.unit]),
    ...form.funding.flatMap(moneyToFill),
    ...own([form.goals?.expected, form.goals?.actual]),
    ...form.indicators.flatMap(rowToFill),
  ];
  return { count: fields.length, empty: fields.filter(isBlank).map(({ at }) => at) };
};

const moneyToFill = (line: FundingLine): Field<unknown>[] => {
  const fields = own([budgetOf(line), line.actualExpenditure]);
  return EXPECTED.has(line.kind) || fields.some((field) => !isBlank(field)) ? fields : [];
};

/** A reason is asked for where points are missing. */
const rowToFill = ({ target, actual, score, reason, weight }: Indicator): Field<unknown>[] => {
  const isShort = score?.value !== undefined && weight?.value !== undefined && score.value.lt(weight.value);
  return [...own<unknown>([target, actual, score]), ...(isShort ? own([reason]) : [])];
};
