import { parseQuantity } from "../../domain/quantity-text";
import type { Level1, Level2 } from "../../templates/template";
import { headingWeight, nameCellOf, sumOf } from "./weights";
import type { Corrections, Notes } from "./learned";
import type { FoundLevel1, FoundLevel2, FoundRow } from "./rows";

/** Stands for a heading that the form does not have: nothing of it is printed. */
const NO_HEADING = "绩效指标";

/** The form's tree. A heading keeps the points that it prints, also when its rows do not add up to them. */
export const learnTree = (
  levels: readonly FoundLevel1[],
  weights: ReadonlyMap<FoundRow, number>,
  corrections: Corrections,
  notes: Notes,
): readonly Level1[] => {
  const weightOf = (row: FoundRow): number => weights.get(row) ?? 0;
  const level2Of = (level2: FoundLevel2, level1: FoundLevel1): Level2 => {
    const sum = sumOf(level2.rows.map(weightOf));
    const isScoredItself = level2.rows.length === 1 && level2.rows[0]?.name === undefined;
    const weight = isScoredItself ? sum : (headingWeight(level2, corrections) ?? sum);
    if (level2.cell !== undefined)
      notes.understood.push({ part: isScoredItself ? "row" : "level2", weight, cell: level2.cell.area, text: level2.cell.text });
    const children = isScoredItself
      ? []
      : level2.rows.map((row) => {
          const cell = nameCellOf(row, level2, level1);
          if (cell !== undefined) notes.understood.push({ part: "row", weight: weightOf(row), cell: cell.area, text: cell.text });
          const target = prescribedTarget(row);
          return { name: row.name?.text ?? "", weight: weightOf(row), ...(target !== undefined && { target }) };
        });
    return { name: level2.cell?.text ?? level1.cell?.text ?? NO_HEADING, weight, children };
  };
  return levels.map((level1): Level1 => {
    const sum = sumOf(level1.children.flatMap(({ rows }) => rows.map(weightOf)));
    const weight = headingWeight(level1, corrections) ?? sum;
    if (level1.cell !== undefined)
      notes.understood.push({ part: "level1", weight, cell: level1.cell.area, text: level1.cell.text });
    const target = commonTarget(level1);
    return {
      name: level1.cell?.text ?? NO_HEADING,
      weight,
      ...(level1.group && { group: level1.group.text }),
      ...(target !== undefined && { target }),
      children: level1.children.map((level2) => level2Of(level2, level1)),
    };
  });
};

/** A text that tells how points are given is the form's own, whoever filled in the rest. */
const prescribedTarget = ({ cells: { target } }: FoundRow): string | undefined => {
  const read = target?.own ? parseQuantity(target.text) : undefined;
  return read?.kind === "qualitative" && read.about === "scale" ? target?.text : undefined;
};

/** The text of one target cell merged over all rows of the heading: the form's own, not a person's. */
const commonTarget = ({ children }: FoundLevel1): string | undefined => {
  const rows = children.flatMap((level2) => level2.rows);
  const cell = rows[0]?.cells.target;
  const covers = cell !== undefined && cell.own && rows.length > 1 && cell.area.rows === rows.length;
  return covers && cell.text !== "" ? cell.text : undefined;
};
