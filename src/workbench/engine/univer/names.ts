import { generateRandomId } from "@univerjs/core";
import {
  ICalculateFormulaService,
  IDefinedNamesService,
  LexerTreeBuilder,
  RemoveDefinedNameMutation,
  SetDefinedNameMutation,
  generateStringWithSequence,
  sequenceNodeType,
  type IDefinedNamesServiceParam,
  type IFormulaData,
  type IFormulaDataItem,
} from "@univerjs/engine-formula";
import { SCOPE_WORKBOOK_VALUE_DEFINED_NAME, SetRangeValuesMutation } from "@univerjs/sheets";
import type { Engine, EngineName, SheetId } from "../engine";
import type { Book, CellMatrix } from "./book";

const scopeOf = (name: IDefinedNamesServiceParam): SheetId | undefined =>
  name.localSheetId === undefined || name.localSheetId === SCOPE_WORKBOOK_VALUE_DEFINED_NAME ? undefined : name.localSheetId;

const same = (a: string, b: string): boolean => a.toLowerCase() === b.toLowerCase();

const unquote = (sheet: string): string =>
  sheet.startsWith("'") && sheet.endsWith("'") ? sheet.slice(1, -1).replaceAll("''", "'") : sheet;

/** "'表 1'!总分" → the sheet's name and the defined name; undefined when it is no such thing. */
const split = (token: string): { sheet: string; name: string } | undefined => {
  const at = token.lastIndexOf("!");
  return at < 1 ? undefined : { sheet: unquote(token.slice(0, at)), name: token.slice(at + 1) };
};

const deepest = 32;

/**
 * Defined names with Excel's scopes. Univer finds a name by its text alone, whatever sheet it belongs to, and remembers parsed
 * formulas by their text alone; so formulas reach its calculation with their names already replaced by what they stand for.
 */
export class Names {
  constructor(private readonly book: Book) {
    const calculation = book.injector.get(ICalculateFormulaService);
    const execute = calculation.execute.bind(calculation);
    calculation.execute = (dataset) => execute({ ...dataset, formulaData: this.withoutNames(dataset.formulaData) });
  }

  readonly engine: Pick<Engine, "names" | "addName" | "removeName"> = {
    names: () => this.all().map((each) => this.toEngine(each)),
    addName: (name) => {
      this.removeExisting(name.name, name.scope);
      this.book.run(SetDefinedNameMutation.id, {
        id: generateRandomId(10),
        name: name.name,
        formulaOrRefString: this.toUniver(name.formula),
        comment: name.comment,
        hidden: !name.visible,
        localSheetId: name.scope ?? SCOPE_WORKBOOK_VALUE_DEFINED_NAME,
      });
      this.recalculateUsers(name.name);
    },
    removeName: (name, scope) => {
      if (!this.removeExisting(name, scope)) throw new Error(`no name ${name}`);
      this.recalculateUsers(name);
    },
  };

  private all(): IDefinedNamesServiceParam[] {
    return Object.values(this.book.injector.get(IDefinedNamesService).getDefinedNameMap(this.book.unitId) ?? {});
  }

  private removeExisting(name: string, scope: SheetId | undefined): boolean {
    const existing = this.all().find((each) => same(each.name, name) && scopeOf(each) === scope);
    if (existing) this.book.run(RemoveDefinedNameMutation.id, { ...existing });
    return existing !== undefined;
  }

  /** Univer writes references without a leading "=", everything else with it. */
  private toUniver(formula: string): string {
    const nodes = this.book.injector.get(LexerTreeBuilder).sequenceNodesBuilder(formula);
    const only = nodes?.length === 1 ? nodes[0] : undefined;
    return only !== undefined && typeof only !== "string" && only.nodeType === sequenceNodeType.REFERENCE ? only.token : formula;
  }

  private toEngine(each: IDefinedNamesServiceParam): EngineName {
    const text = each.formulaOrRefString;
    return {
      name: each.name,
      scope: scopeOf(each),
      formula: text.startsWith("=") ? text : `=${text}`,
      visible: each.hidden !== true,
      comment: each.comment ?? "",
    };
  }

  /** The name as a formula on this sheet means it: the sheet's own first, then the workbook's. */
  private find(name: string, sheet: SheetId | undefined): IDefinedNamesServiceParam | undefined {
    const found = this.all().filter((each) => same(each.name, name));
    return (
      found.find((each) => sheet !== undefined && scopeOf(each) === sheet) ?? found.find((each) => scopeOf(each) === undefined)
    );
  }

  private expand(formula: string, sheet: SheetId, depth: number): string {
    const nodes = this.book.injector.get(LexerTreeBuilder).sequenceNodesBuilder(formula);
    if (!nodes || depth > deepest) return formula;
    let changed = false;
    const replaced = nodes.map((node, index) => {
      const next = nodes[index + 1];
      // Univer's lexer takes names for functions that are not called.
      if (typeof node === "string" || node.nodeType !== sequenceNodeType.FUNCTION || next === "(") return node;
      const qualified = split(node.token);
      const within = qualified ? this.book.workbook.getSheetBySheetName(qualified.sheet)?.getSheetId() : sheet;
      if (qualified && within === undefined) return node;
      const name = this.find(qualified?.name ?? node.token, within);
      if (!name) return node;
      changed = true;
      const meaning = name.formulaOrRefString;
      const expanded = this.expand(meaning.startsWith("=") ? meaning : `=${meaning}`, within ?? sheet, depth + 1).replace(
        /^=/,
        "",
      );
      return { ...node, token: meaning.startsWith("=") ? `(${expanded})` : expanded };
    });
    return changed ? `=${generateStringWithSequence(replaced).replace(/^=/, "")}` : formula;
  }

  /** Cheap look whether a formula can contain a name at all. */
  private mentions(formula: string, names: readonly string[]): boolean {
    const text = formula.toLowerCase();
    return names.some((name) => text.includes(name));
  }

  private withoutNames(data: IFormulaData): IFormulaData {
    const names = this.all().map((each) => each.name.toLowerCase());
    const sheets = data[this.book.unitId];
    if (names.length === 0 || !sheets) return data;
    const replaced: NonNullable<IFormulaData[string]> = {};
    for (const [sheet, rows] of Object.entries(sheets)) {
      if (!rows) continue;
      const lines: NonNullable<(typeof replaced)[string]> = {};
      replaced[sheet] = lines;
      for (const [row, cells] of Object.entries(rows)) {
        const line: Record<number, IFormulaDataItem | null | undefined> = {};
        lines[Number(row)] = line;
        for (const [column, item] of Object.entries(cells as Record<string, IFormulaDataItem | null | undefined>))
          line[Number(column)] = item?.f && this.mentions(item.f, names) ? { ...item, f: this.expand(item.f, sheet, 0) } : item;
      }
    }
    return { ...data, [this.book.unitId]: replaced };
  }

  /** A name that changed makes the formulas that mention it new formulas. */
  private recalculateUsers(name: string): void {
    for (const worksheet of this.book.workbook.getSheets()) {
      const cellValue: CellMatrix = {};
      worksheet.getCellMatrix().forValue((row, column, cell) => {
        if (cell?.f && this.mentions(cell.f, [name.toLowerCase()]))
          (cellValue[row] ??= {})[column] = { f: cell.f, v: null, t: null };
      });
      if (Object.keys(cellValue).length > 0)
        this.book.run(SetRangeValuesMutation.id, { subUnitId: worksheet.getSheetId(), cellValue });
    }
  }
}
