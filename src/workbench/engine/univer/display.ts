import { HorizontalAlign, InterceptorEffectEnum, numfmt, toDisposable } from "@univerjs/core";
import { BEFORE_CELL_EDIT, INTERCEPTOR_POINT, SheetInterceptorService } from "@univerjs/sheets";
import type { Book } from "./book";
import { contentOf } from "./cells";
import { conditionalStyleOf } from "./conditional-style";

/**
 * Shows the number formats of conditional formats, which Univer does not: a format such as `"✕ "@` puts a sign before what is shown.
 * Runs after Univer's own number formats (higher priorities go first) and changes only what is drawn: who edits the cell sees its content.
 */
export const showConditionalNumberFormats = (book: Book): void => {
  const [afterNumberFormats, beforeNumberFormats] = [1, 100];
  const service = book.injector.get(SheetInterceptorService);
  book.own(
    service.intercept(INTERCEPTOR_POINT.CELL_CONTENT, {
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
  book.own(
    toDisposable(
      service.writeCellInterceptor.intercept(BEFORE_CELL_EDIT, {
        priority: beforeNumberFormats,
        handler: (cell, { origin, unitId, subUnitId, row, col }, next) => {
          const marked = unitId === book.unitId && conditionalStyleOf(book, subUnitId, row, col)?.n !== undefined;
          return next(marked && origin ? { ...origin } : cell);
        },
      }),
    ),
  );
};
