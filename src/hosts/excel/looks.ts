import type { Rect } from "../../sheet/address";
import type { BlockLooks, CellLook } from "../../sheet/block-looks";
import type { PageSetUp } from "../../templates/template";
import { rangeOf } from "./contents";
import { batch } from "./failures";

/** All of it is there since ExcelApi 1.9, which we start with. */
export const readLooks = (sheetId: string, area: Rect): Promise<BlockLooks> =>
  batch(async (context) => {
    const sheet = context.workbook.worksheets.getItem(sheetId);
    const range = rangeOf(sheet, area);
    const cells = range.getCellProperties({ format: { font: { name: true, size: true }, fill: { color: true } } });
    const columns = range.getColumnProperties({ format: { columnWidth: true } });
    const rows = range.getRowProperties({ format: { rowHeight: true } });
    sheet.pageLayout.load("orientation,topMargin,bottomMargin,leftMargin,rightMargin,headerMargin,footerMargin");
    await context.sync();
    return {
      columnWidths: columns.value.map(({ format }) => format?.columnWidth ?? 0),
      rowHeights: rows.value.map(({ format }) => format?.rowHeight ?? 0),
      cells: cells.value.map((row) => row.map(lookOf)),
      page: pageOf(sheet.pageLayout),
    };
  });

const WHITE = "#FFFFFF";

/** Excel says white of a cell without a fill. */
const lookOf = ({ format }: Excel.CellProperties): CellLook => {
  const fill = format?.fill?.color?.toUpperCase() ?? "";
  return {
    fontName: format?.font?.name ?? "",
    fontSize: format?.font?.size ?? 0,
    fill: fill === "" || fill === WHITE ? undefined : fill,
  };
};

const pageOf = (layout: Excel.PageLayout): PageSetUp => ({
  orientation: layout.orientation === Excel.PageOrientation.landscape ? "Landscape" : "Portrait",
  margins: {
    top: layout.topMargin,
    bottom: layout.bottomMargin,
    left: layout.leftMargin,
    right: layout.rightMargin,
    header: layout.headerMargin,
    footer: layout.footerMargin,
  },
});
