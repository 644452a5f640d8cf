import type { CellValue, FieldPath } from "../../domain/field";
import type { Template } from "../../templates/template";
import { a1, type Cell } from "../address";
import { layout } from "../layout";
import { layoutRows } from "../layout-rows";
import { practiceMarker } from "../markers";
import { recognise } from "../recognise";
import { rowHeights } from "../row-heights";
import type { SheetSpec } from "../spec";
import { practiceFaults } from "./faults";
import { PRACTICE_UNIT, PRACTICE_YEAR, practiceHead, practiceTemplate, practiceValues } from "./form";

/** The filled practice form as a sheet, with the planted faults in it or, to compare with, without. Rows have room for what is right. */
export const practiceSpec = (isFaulty = true): SheetSpec => {
  const empty = layout(practiceTemplate, { unit: PRACTICE_UNIT, year: PRACTICE_YEAR });
  const places = placesOf(empty, practiceTemplate);
  const inPlace = (at: FieldPath, value: CellValue): FilledCell => ({ ...placeIn(places, at), value });
  const right = fill(empty, [...headCells(practiceTemplate), ...Array.from(practiceValues, ([at, value]) => inPlace(at, value))]);
  const spec = { ...right, names: [...empty.names, practiceMarker], rowHeights: rowHeights(right, empty.rowHeights) };
  return isFaulty
    ? fill(
        spec,
        practiceFaults.map(({ field, wrong }) => inPlace(field, wrong)),
      )
    : spec;
};

interface FilledCell extends Cell {
  readonly value: CellValue;
}

const fill = (spec: SheetSpec, filled: readonly FilledCell[]): SheetSpec => {
  const changed = new Set(filled.map(a1));
  return {
    ...spec,
    cells: [
      ...spec.cells.filter((cell) => !changed.has(a1(cell))),
      ...filled.filter(({ value }) => value !== "").map(({ row, column, value }) => ({ row, column, value })),
    ],
  };
};

const headCells = (template: Template): FilledCell[] =>
  template.head.flatMap((line, i) =>
    line.flatMap(({ label, valueSpan }) => {
      const text = practiceHead[label];
      return text === undefined ? [] : [{ row: layoutRows(template).head + i, column: valueSpan.first, value: text }];
    }),
  );

type Places = ReadonlyMap<FieldPath, Cell>;

/** Where the fields of the empty form stand: the sheet is read as if it were in a workbook, only that nothing is reckoned in it. */
const placesOf = (spec: SheetSpec, template: Template): Places => {
  const values: CellValue[][] = spec.rowHeights.map(() => spec.columnWidths.map(() => ""));
  for (const { row, column, ...content } of spec.cells) if ("value" in content) values[row]?.splice(column, 1, content.value);
  const names = spec.names.flatMap((name) => ("text" in name ? [{ name: name.name, refersTo: `="${name.text}"` }] : []));
  const { form, ...found } = recognise(
    {
      id: "",
      name: spec.name,
      row: 0,
      column: 0,
      values,
      formulas: values,
      text: values.map((line) => line.map(String)),
      merges: spec.merges,
      names,
      isProtected: false,
    },
    [template],
  );
  if (form === undefined || !("places" in found)) throw new Error("the practice form is no form");
  return found.places;
};

const placeIn = (places: Places, at: FieldPath): Cell => {
  const place = places.get(at);
  if (place === undefined) throw new Error(`the practice form has no ${at}`);
  return place;
};
