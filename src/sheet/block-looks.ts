import type { PageSetUp } from "../templates/template";

/** How the cells of a block look, and the page that they are printed on. Sizes in points; `cells` row by row, of the block's shape. */
export interface BlockLooks {
  readonly columnWidths: readonly number[];
  readonly rowHeights: readonly number[];
  readonly cells: readonly (readonly CellLook[])[];
  readonly page: PageSetUp;
}

export interface CellLook {
  readonly fontName: string;
  readonly fontSize: number;
  /** "#RRGGBB"; undefined where the cell is not filled, or white. */
  readonly fill: string | undefined;
}
