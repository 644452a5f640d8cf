import type { Level1, Level2, Template } from "../../templates/template";
import type { LeftReason } from "./carried";
import { headingKey, sameLevel1, sameLevel2 } from "./headings";
import type { OldForm, OldHeading, OldRow } from "./source";

/** Where a row of the old form belongs in the new one. */
export interface Place {
  readonly level1: Level1;
  /** The new form's own heading; absent where the old one's is added, or none stands there. */
  readonly level2?: Level2;
  /** The old form's level 2, which the new one does not have. */
  readonly added?: OldHeading;
}

/** Finds each row its heading: the same name, or the only one of the same kind; 满意度 and 成本 stand at either level. */
export const placing = (template: Template, { rows }: OldForm): ((row: OldRow) => Place | LeftReason) => {
  const has = (role: "level1" | "level2"): boolean => template.columns.some((column) => column.role === role);
  const hasLevels = has("level1") || has("level2");
  const all = template.indicators.flatMap((level1) => level1.children.map((level2) => ({ level1, level2 })));
  const ordinals = ordinalsOf(rows);
  return ({ level1: old1, level2: old2 }) => {
    if (!hasLevels) return all[0] ?? "no-heading";
    const lowest = old2 ?? old1;
    if (lowest === undefined) return "no-path";
    const candidates = old1 === undefined ? [] : sameLevel1(template, old1.plainName);
    const level1 = candidates[Math.min(ordinals.get(old1?.id ?? "") ?? 0, candidates.length - 1)];
    if (level1 !== undefined) {
      const [only] = level1.children;
      if (old2 === undefined) return { level1, ...(only && level1.children.length === 1 && { level2: only }) };
      const level2 = sameLevel2(level1.children, old2.plainName);
      if (level2 !== undefined) return { level1, level2 };
    }
    const level2 = sameLevel2(
      all.map((place) => place.level2),
      lowest.plainName,
    );
    const elsewhere = all.find((place) => place.level2 === level2);
    if (elsewhere !== undefined) return elsewhere;
    return level1 === undefined ? "no-heading" : { level1, ...(old2 && { added: old2 }) };
  };
};

/** Of level-1 headings of the same name, which one each is: forms with several goals repeat them. */
const ordinalsOf = (rows: readonly OldRow[]): ReadonlyMap<string, number> => {
  const ordinals = new Map<string, number>();
  const counts = new Map<string, number>();
  for (const { level1 } of rows) {
    if (level1 === undefined || ordinals.has(level1.id)) continue;
    const key = headingKey(level1.plainName);
    const before = counts.get(key) ?? 0;
    ordinals.set(level1.id, before);
    counts.set(key, before + 1);
  }
  return ordinals;
};
