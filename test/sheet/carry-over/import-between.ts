import { expect } from "vitest";
import { a1 } from "../../../src/sheet/address";
import type { CarryChoices, CarryOver } from "../../../src/sheet/carry-over/carried";
import { carryOver } from "../../../src/sheet/carry-over/carry-over";
import { oldForm, type OldForm } from "../../../src/sheet/carry-over/source";
import type { Recognition } from "../../../src/sheet/recognition";
import { templates } from "../../../src/templates";
import type { Template } from "../../../src/templates/template";
import { recognised } from "../../fixtures/sheets/own-liuyang";
import { snapshot, typedSheet, type TypedSheet } from "../../fixtures/sheets/typed-sheet";

/** What comes over, and the new form as it is read from its sheet. */
export interface Imported extends CarryOver {
  readonly read: Recognition;
}

export const oldOf = (sheet: TypedSheet): OldForm => {
  const old = oldForm(snapshot(sheet), templates);
  if (!old) throw new Error("no form to import");
  return old;
};

export const templateOf = (id: string): Template => {
  const template = templates.find((each) => each.id === id);
  if (!template) throw new Error(`no form ${id}`);
  return template;
};

export const importInto = (old: OldForm, templateId: string, choices: Partial<CarryChoices> = {}): Imported => {
  const carried = carryOver(old, { template: templateOf(templateId), year: (old.recognition.form.year ?? 2020) + 1, ...choices });
  return { ...carried, read: recognised(snapshot(typedSheet(carried.spec))) };
};

/** "产出指标/数量指标 | 养护里程 | 25 | ≥40公里 | C12→C13" */
export const linesOf = ({ rows }: CarryOver): readonly string[] =>
  rows.map(({ path, name, weight, target }) =>
    [path.join("/"), name.text, weight?.text ?? "", target?.text ?? "", `${a1(name.from)}→${name.to ? a1(name.to) : ""}`].join(
      " | ",
    ),
  );

export const leftIn = ({ left }: CarryOver): readonly string[] =>
  left.map(({ what, text, from, reason }) => `${what} ${a1(from)} ${text}: ${reason}`);

/** Every row that comes over is bound in the new form at the cell it was sent to, with its weight and target, and nothing else is filled in. */
export const expectBound = ({ read, rows, template }: Imported): void => {
  const { form, places } = read;
  expect([form.templateId, read.basis]).toEqual([template.id, "own"]);
  expect(read.notUnderstood.map(({ text }) => text)).toEqual([]);
  const taken = rows.filter(({ name }) => name.to !== undefined);
  for (const { name, weight, target } of taken) {
    const at = name.to && a1(name.to);
    const row = form.indicators.find((indicator) =>
      [indicator.level3?.at, indicator.name.at].some((path) => {
        const place = path === undefined ? undefined : places.get(path);
        return place !== undefined && a1(place) === at;
      }),
    );
    expect(row, `${name.text} at ${at}`).toBeDefined();
    expect(row?.plainName).toBe(name.text);
    if (weight) expect(row?.weight?.value?.toFixed(), name.text).toBe(weight.text);
    if (target) expect(row?.target?.text.replace(/\s/g, ""), name.text).toBe(target.text.replace(/\s/g, ""));
  }
  for (const { actual, score, reason } of form.indicators) {
    expect([actual?.text ?? "", reason?.text ?? ""]).toEqual(["", ""]);
    expect(score?.value).toBeUndefined();
  }
  for (const { initialBudget, adjustedBudget, actualExpenditure } of form.funding)
    expect([initialBudget, adjustedBudget, actualExpenditure].flatMap((field) => field?.value ?? [])).toEqual([]);
};
