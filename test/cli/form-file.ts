import { newWorkbook } from "../../src/hosts/xlsx/new-workbook";
import { readWorkbook } from "../../src/hosts/xlsx/read-workbook";
import type { FileEdit } from "../../src/hosts/xlsx/write-sheet";
import { writeWorkbook } from "../../src/hosts/xlsx/write-workbook";
import type { Rect } from "../../src/sheet/address";
import { layout } from "../../src/sheet/layout";
import { recognise } from "../../src/sheet/recognise";
import type { SheetSnapshot } from "../../src/sheet/snapshot";
import { templateById, templates } from "../../src/templates";

/** The cells of a form's fields. */
export const placesIn = (snapshot: SheetSnapshot): ReadonlyMap<string, Rect> => {
  const recognition = recognise(snapshot, templates);
  if (!recognition.form) throw new Error("the form is not known");
  return recognition.places;
};

/** The Liuyang form with some of its fields filled in, by field path. */
export const liuyangFile = async (values: Readonly<Record<string, string | number>>): Promise<Uint8Array> => {
  const template = templateById("hn-liuyang-2020");
  if (!template) throw new Error("no such form");
  const blank = await newWorkbook(layout(template, { unit: "某市总工会", year: 2020 }));
  const { snapshot } = readWorkbook(blank).sheets[0]!;
  const places = placesIn(snapshot);
  const edits = Object.entries(values).map(([at, value]): FileEdit => {
    const place = places.get(at);
    if (!place) throw new Error(`no cell for ${at}`);
    return { row: place.row, column: place.column, content: { value } };
  });
  return writeWorkbook(blank, new Map([[snapshot.id, edits]]));
};
