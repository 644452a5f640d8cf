import { HorizontalAlign, InterceptorEffectEnum, numfmt } from "@univerjs/core";
import { INTERCEPTOR_POINT, SheetInterceptorService } from "@univerjs/sheets";
import type { Book } from "./book";
import { contentOf } from "./cells";
import { conditionalStyleOf } from "./conditional-style";

/**
 * Shows the number formats of conditional formats, which Univer does not: a format such as `"✕ "@` puts a sign before what is shown.
 * Runs after Univer's own number formats (higher priorities go first) and changes only what is drawn.
 */
export const showConditionalNumberFormats = (book: Book): void => {
  const afterNumberFormats = 1;
  book.own(
    book.injector.get(SheetInterceptorService).intercept(INTERCEPTOR_POINT.CELL_CONTENT, {
      priority: afterNumberFormats,
      effect: InterceptorEffectEnum.Value | InterceptorEffectEnum.Style,
      handler: (cell, { rawData, unitId, subUnitId, row, col }, next) => {
        const pattern = rawData && unitId === book.unitId ? conditionalStyleOf(book, subUnitId, row, col)?.n?.pattern : undefined;
        if (!cell || !rawData || pattern === undefined) return next(cell);
        const { value, type } = contentOf(rawData);
        if (type === "empty" || type === "error" || typeof value === "boolean") return next(cell);
        const own = cell.s && typeof cell.s === "object" ? cell.s : (book.workbook.getStyles().get(cell.s) ?? {});
        // What is drawn is text now; numbers keep their side of the cell.
        const s = type === "number" && !own.ht ? { ...own, ht: HorizontalAlign.RIGHT } : own;
        return next({ ...cell, v: numfmt.format(pattern, value, { throws: false }), t: 1, s });
      },
    }),
  );
};
