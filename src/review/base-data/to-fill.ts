import { SPENDING_COLUMNS, type BaseData } from "../../domain/base-data";
import { isBlank, type Field } from "../../domain/field";
import type { Figures } from "../figures";
import { sumCells } from "./compute";

/** The cells that a person fills in. Rates and sums are computed; buildings and chosen items are filled only where there are any. */
export const baseDataToFill = (form: BaseData): Figures["toFill"] => {
  const computed = new Set(sumCells(form).map(({ total }) => total.at));
  const fields: (Field<unknown> | undefined)[] = [
    form.unit,
    form.staffing?.authorised,
    form.staffing?.actual,
    ...form.spending.filter(({ role }) => role !== "ofWhich").flatMap((line) => SPENDING_COLUMNS.map((column) => line[column])),
    form.measures,
  ];
  const own = fields.filter((field) => field !== undefined).filter(({ at, inherited }) => !inherited && !computed.has(at));
  return { count: own.length, empty: own.filter(isBlank).map(({ at }) => at) };
};
