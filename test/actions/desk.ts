import { it } from "vitest";
import { createSession } from "../../src/actions/create-session";
import type { Session } from "../../src/actions/session";
import { excelWorkbook } from "../../src/hosts/excel/excel-workbook";
import { templates } from "../../src/templates";
import { withExcel, type OpenedExcel, type OpenOptions } from "../../src/workbench/node/with-excel";
import { fillLiuyang } from "./fill";

export interface Desk {
  readonly excel: OpenedExcel;
  readonly session: Session;
  /** How many workbook requests an act took; clean-ups of kept references count too. */
  trips(act: () => Promise<unknown>): Promise<number>;
  /** Inserts the Liuyang form. */
  insert(): Promise<void>;
  /** Types the Liuyang values into it. */
  fill(): Promise<void>;
  /** Types one cell as a person would. */
  type(address: string, text: string): Promise<void>;
}

/** A test with a session on the real office.js over a fresh workbook. */
export const desk = (name: string, test: (desk: Desk) => Promise<void>, options: OpenOptions = {}): void => {
  it(
    name,
    withExcel(
      async (excel) => {
        const session = createSession(excelWorkbook, templates);
        await excel.idle();
        const { engine, host } = excel;
        await test({
          excel,
          session,
          trips: async (act) => {
            const requests = (): number => host.traffic.of("workbook").length + host.traffic.of("cleanUp").length;
            const before = requests();
            await act();
            await excel.idle();
            return requests() - before;
          },
          insert: () => session.insert({ templateId: "hn-liuyang-2020", unit: "浏阳市总工会", year: 2020 }),
          fill: async () => {
            await fillLiuyang(excelWorkbook, engine);
            await excel.idle();
          },
          type: async (address, text) => {
            const match = /^([A-Z])(\d+)$/.exec(address);
            if (!match) throw new Error(address);
            engine.typeIn(engine.sheets.active(), Number(match[2]) - 1, (match[1] ?? "").charCodeAt(0) - 65, text);
            await engine.settle();
            await excel.idle();
          },
        });
      },
      { ...options, global: true },
    ),
  );
};
