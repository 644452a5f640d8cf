import type { Engine, EngineStyle, SheetId } from "./engine";

/** What the workbench's page and its files need of the spreadsheet beyond the emulated Excel. */
export interface WorkbenchEngine extends Engine {
  /** Puts text into a cell as if a person had typed it: numbers, percentages and formulas are understood, listeners hear of a person. */
  typeIn(sheet: SheetId, row: number, column: number, text: string): void;
  /** What the conditional formats whose condition holds add to a cell's look, as last evaluated. */
  conditionalStyle(
    sheet: SheetId,
    row: number,
    column: number,
  ): Partial<Pick<EngineStyle, "fill" | "color" | "bold" | "numberFormat" | "top">>;
  /** The formula as it reads when its cell is so many rows and columns further. */
  movedFormula(formula: string, rows: number, columns: number): string;
  /** What was done so far can no longer be undone. */
  forgetHistory(): void;
}
