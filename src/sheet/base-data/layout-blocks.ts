import { isSpendingHead, PARTS_OF, type SpendingColumn, type SpendingKind } from "../../domain/base-data";
import { inYear, type BaseDataTemplate, type BuildingRole, type SpendingRow } from "../../templates/base-data/template";
import type { Rect } from "../address";
import { area, put, type Draft } from "../draft";
import { rateFormula } from "../formula-text";
import { partSumFormula } from "./formulas";
import type { BaseDataRows } from "./layout-rows";
import { AMOUNT, fromZero, HEADER, LABEL, RATE, TYPED_TEXT } from "./layout-styles";

const STAFFING_NAMES = { authorised: "编制数", actual: "实际在职人数", controlRate: "控制率" } as const;

export const layoutStaffing = (draft: Draft, template: BaseDataTemplate, rows: BaseDataRows, year: number): void => {
  const { labelSpan, staffing, words } = template;
  put(draft, area(rows.staffing, labelSpan, 2), { value: staffing.label }, HEADER);
  const cellOf = (role: keyof typeof STAFFING_NAMES): Rect => {
    const column = staffing.columns.find((candidate) => candidate.role === role);
    if (column === undefined) throw new Error(`${template.id}: no column ${role}`);
    return area(rows.staffing + 1, column.span);
  };
  for (const { role, header, span } of staffing.columns) {
    put(draft, area(rows.staffing, span), { value: inYear(header, year) }, HEADER);
    const at = cellOf(role);
    draft.names.push({ name: STAFFING_NAMES[role], visible: true, range: at });
    if (role === "controlRate") put(draft, at, { formula: rateFormula(cellOf("authorised"), cellOf("actual")) }, RATE);
    else {
      put(draft, at, undefined);
      draft.validations.push(fromZero(at, words.count));
    }
  }
};

const COLUMN_NAMES: Readonly<Record<SpendingColumn, string>> = {
  lastFinal: "上年决算数",
  budget: "当年预算数",
  final: "当年决算数",
};

/** Rows that there is one of, as names call them. */
const ROW_NAMES: Partial<Readonly<Record<SpendingKind, string>>> = {
  totalExpenditure: "支出总额",
  basicExpenditure: "基本支出",
  operatingCosts: "公用经费",
  projectExpenditure: "项目支出",
  threePublicExpenses: "三公经费",
  officialVehicles: "公务用车",
  vehiclePurchase: "公车购置",
  vehicleRunning: "公车运行维护",
  overseasVisits: "出国经费",
  officialHospitality: "公务接待",
  procurement: "政府采购金额",
  budgetAdjustment: "预算调整",
};

export const layoutSpending = (draft: Draft, template: BaseDataTemplate, rows: BaseDataRows, year: number): void => {
  const { labelSpan, spending, words } = template;
  put(draft, area(rows.spendingHead, labelSpan), { value: spending.label }, HEADER);
  for (const { header, span } of spending.columns)
    put(draft, area(rows.spendingHead, span), { value: inYear(header, year) }, HEADER);
  spending.rows.forEach((row, line) => {
    const at = area(rows.spending + line, labelSpan);
    if (row.label === "") put(draft, at, undefined, TYPED_TEXT);
    else put(draft, at, { value: "　".repeat(row.indent) + row.label }, row.indent === 0 ? { ...LABEL, bold: true } : LABEL);
    for (const { role, span } of spending.columns) {
      const cell = area(rows.spending + line, span);
      if (row.none?.includes(role)) {
        put(draft, cell, { value: "——" });
        continue;
      }
      const name = ROW_NAMES[row.kind];
      if (name !== undefined) draft.names.push({ name: `${COLUMN_NAMES[role]}_${name}`, visible: true, range: cell });
      const formula = sumOf(spending.rows, row, (part) => area(rows.spending + part, span));
      put(draft, cell, formula === undefined ? undefined : { formula }, AMOUNT);
      if (formula === undefined) draft.validations.push(fromZero(cell, words.amount));
    }
  });
};

/** The formula of a row that is the sum of others; undefined for a row that people fill in. */
const sumOf = (rows: readonly SpendingRow[], { kind }: SpendingRow, cellOf: (row: number) => Rect): string | undefined =>
  isSpendingHead(kind)
    ? partSumFormula(PARTS_OF[kind].map((part) => cellOf(rows.findIndex((row) => row.kind === part))))
    : undefined;

export const layoutBuildings = (draft: Draft, template: BaseDataTemplate, rows: BaseDataRows, year: number): void => {
  const { buildings, labelSpan, words } = template;
  if (buildings === undefined || rows.buildingsHead === undefined) return;
  put(draft, area(rows.buildingsHead, labelSpan), { value: inYear(buildings.label, year) }, HEADER);
  for (const { header, span } of buildings.columns) put(draft, area(rows.buildingsHead, span), { value: header }, HEADER);
  for (let row = rows.buildingsHead + 1; row <= rows.buildingsHead + buildings.rows; row++) {
    put(draft, area(row, labelSpan), undefined, TYPED_TEXT);
    const cellOf = (role: BuildingRole): Rect => {
      const column = buildings.columns.find((candidate) => candidate.role === role);
      if (column === undefined) throw new Error(`${template.id}: no column ${role}`);
      return area(row, column.span);
    };
    for (const { role } of buildings.columns) {
      const cell = cellOf(role);
      if (role === "areaRate" || role === "investmentRate") {
        const [whole, part] =
          role === "areaRate"
            ? [cellOf("approvedArea"), cellOf("actualArea")]
            : [cellOf("plannedInvestment"), cellOf("actualInvestment")];
        put(draft, cell, { formula: rateFormula(whole, part) }, RATE);
      } else {
        put(draft, cell, undefined, AMOUNT);
        draft.validations.push(fromZero(cell, words.count));
      }
    }
  }
};
