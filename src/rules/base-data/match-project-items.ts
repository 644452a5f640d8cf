// 项目支出应当等于下面各项目之和；只填总数、不填项目的也要补上。
import { lineOf, SPENDING_COLUMNS, type MoneyUnit, type SpendingColumn } from "../../domain/base-data";
import { isUnreadable } from "../../domain/funding";
import type { Observations } from "../rule";
import { itemMiss, valuesIn, type ItemMiss } from "./item-sums";
import { defineBaseDataRule } from "./rule";

type Data = { readonly columns: readonly SpendingColumn[]; readonly unit: MoneyUnit } & (
  { readonly kind: "noItems"; readonly total: string } | ({ readonly kind: "sum" } & ItemMiss)
);

export default defineBaseDataRule({
  id: "match-project-items",
  code: "B4",
  severity: "warning",
  source: "base-data-project-items",
  needs: [],
  *check(form): Observations<Data> {
    const unit = form.moneyUnit;
    const head = lineOf(form, "projectExpenditure");
    const items = form.spending.filter(({ kind }) => kind === "projectItem");
    if (head === undefined || items.length === 0) return;
    const bare: SpendingColumn[] = [];
    for (const column of SPENDING_COLUMNS) {
      const field = head[column];
      if (field === undefined || isUnreadable(field) || items.some((line) => isUnreadable(line[column]))) continue;
      if (valuesIn(items, column).length === 0) {
        if (field.value !== undefined && !field.value.value.eq(0)) bare.push(column);
        continue;
      }
      const miss = itemMiss(items, column, field.value);
      const related = items.flatMap((line) => (line[column]?.value ? [line[column].at] : []));
      if (miss) yield { at: field.at, row: head.name, data: { kind: "sum", columns: [column], unit, ...miss }, related };
    }
    const column = bare.at(-1);
    const field = column && head[column];
    if (field?.value === undefined) return;
    const total = field.value.value.toFixed(field.value.decimals);
    yield { at: field.at, row: head.name, data: { kind: "noItems", columns: bare, total, unit } };
  },
});
