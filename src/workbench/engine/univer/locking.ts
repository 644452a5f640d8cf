import { IPermissionService } from "@univerjs/core";
import {
  AddRangeProtectionMutation,
  DeleteRangeProtectionMutation,
  EditStateEnum,
  RangeProtectionPermissionEditPoint,
  UnitObject,
  ViewStateEnum,
  type IRangeProtectionRule,
} from "@univerjs/sheets";
import type { Area, SheetId } from "../engine";
import { toRange, type Book } from "./book";

/** Keeps a person out of locked cells with Univer's range permissions, and lets code through. */
export class Locking {
  private readonly rules = new Map<SheetId, IRangeProtectionRule>();

  constructor(private readonly book: Book) {
    book.wrapCode((work) => {
      this.allow(true);
      try {
        work();
      } finally {
        this.allow(false);
      }
    });
  }

  private allow(edit: boolean): void {
    const permissions = this.book.injector.get(IPermissionService);
    for (const [sheet, rule] of this.rules) {
      const { id } = new RangeProtectionPermissionEditPoint(this.book.unitId, sheet, rule.permissionId);
      if (permissions.getPermissionPoint(id)) permissions.updatePermissionPoint(id, edit);
    }
  }

  /** Excel's sheets are a thousand times larger than what a person can reach here, and Univer remembers each locked cell. */
  private onSheet(sheet: SheetId, area: Area): Area[] {
    const worksheet = this.book.sheet(sheet);
    const rows = Math.min(area.rows, worksheet.getRowCount() - area.row);
    const columns = Math.min(area.columns, worksheet.getColumnCount() - area.column);
    return rows > 0 && columns > 0 ? [{ ...area, rows, columns }] : [];
  }

  setLocked(sheet: SheetId, locked: readonly Area[] | undefined): void {
    const before = this.rules.get(sheet);
    if (before) {
      this.rules.delete(sheet);
      this.book.run(DeleteRangeProtectionMutation.id, { subUnitId: sheet, ruleIds: [before.id] });
    }
    if (!locked || locked.length === 0) return;
    const { unitId } = this.book;
    const rule: IRangeProtectionRule = {
      id: `lock-${sheet}`,
      permissionId: `lock-${unitId}-${sheet}`,
      unitType: UnitObject.SelectRange,
      unitId,
      subUnitId: sheet,
      ranges: locked.flatMap((area) => this.onSheet(sheet, area)).map(toRange),
      viewState: ViewStateEnum.OthersCanView,
      editState: EditStateEnum.OnlyMe,
    };
    this.book.run(AddRangeProtectionMutation.id, { subUnitId: sheet, rules: [rule] });
    this.rules.set(sheet, rule);
    this.allow(false);
  }
}
