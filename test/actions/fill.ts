import type { Session } from "../../src/actions/session";
import { recognise } from "../../src/sheet/recognise";
import type { Rect } from "../../src/sheet/address";
import { templates } from "../../src/templates";
import type { Workbook } from "../../src/workbook/port";
import type { Area, CellInput, Engine } from "../../src/workbench/engine/engine";
import { funding, goals, rows } from "./liuyang-values";

/** Types the Liuyang values into the form on the active sheet, through the spreadsheet and not around it. */
export const fillLiuyang = async (workbook: Workbook, engine: Engine): Promise<void> => {
  const { sheet } = await workbook.read();
  const recognition = recognise(sheet, templates);
  if (!recognition.form) throw new Error("no form on the active sheet");
  const { form, places } = recognition;
  const type = (at: string | undefined, value: string | number): void => {
    const place = at === undefined ? undefined : places.get(at);
    if (!place) throw new Error(`no cell for ${at}`);
    typeInto(engine, place, { value });
  };
  for (const line of form.funding)
    for (const [name, [budget, executed]] of Object.entries(funding))
      if (line.label.text.includes(name)) {
        type(line.adjustedBudget?.at, budget);
        type(line.actualExpenditure?.at, executed);
      }
  type(form.goals?.expected?.at, goals.expected);
  type(form.goals?.actual?.at, goals.actual);
  form.indicators.forEach((indicator, index) => {
    const [target, actual, score] = rows[index] ?? ["", "", ""];
    if (target !== "") typeShare(engine, places.get(indicator.target?.at ?? ""), target);
    typeShare(engine, places.get(indicator.actual?.at ?? ""), actual);
    type(indicator.score?.at, score);
  });
  await engine.settle();
};

/** As typing "100%" does: a ratio shown in percent. */
const typeShare = (engine: Engine, place: Rect | undefined, value: string | number): void => {
  if (!place) throw new Error("no cell");
  typeInto(engine, place, { value });
  if (typeof value === "number" && value <= 1)
    engine.setStyle(engine.sheets.active(), one(place), { numberFormat: Number.isInteger(value * 100) ? "0%" : "0.0%" });
};

const typeInto = (engine: Engine, place: Rect, input: CellInput): void =>
  engine.write(engine.sheets.active(), one(place), [[input]]);

const one = ({ row, column }: Rect): Area => ({ row, column, rows: 1, columns: 1 });

/** The session's notice, for an assertion to print when it is a failure. */
export const noticeOf = (session: Session): unknown => session.state.notice;
