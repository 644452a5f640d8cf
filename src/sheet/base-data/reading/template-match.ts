import type { SpendingLine } from "../../../domain/base-data";
import type { BaseDataTemplate } from "../../../templates/base-data/template";
import { UNKNOWN_TEMPLATE } from "../../reading/template-match";
import { AT_START, meaningOf } from "./spending-kind";

/** How much of a vintage's own rows must be there before a sheet without our mark is called that form. */
const ENOUGH = 0.8;

const namesOf = ({ spending }: BaseDataTemplate): readonly string[] => {
  let before = AT_START;
  return spending.rows
    .filter(({ label }) => label !== "")
    .map(({ label }) => {
      const { name, after } = meaningOf(label, before);
      before = after;
      return name;
    });
};

/** The vintage whose rows and blocks the sheet shows most of, "unknown" when none shows enough. */
export const matchBaseDataTemplate = (
  spending: readonly SpendingLine[],
  blocks: { readonly buildings: boolean; readonly measures: boolean },
  templates: readonly BaseDataTemplate[],
): string => {
  const found = new Set(spending.map(({ name }) => name));
  const scored = templates.map((template) => {
    const names = namesOf(template);
    const outline = [
      ...names.map((name) => found.has(name)),
      blocks.buildings === (template.buildings !== undefined),
      blocks.measures === (template.measures !== undefined),
    ];
    return { id: template.id, share: outline.filter(Boolean).length / outline.length };
  });
  const [best] = scored.sort((a, b) => b.share - a.share);
  return best !== undefined && best.share >= ENOUGH ? best.id : UNKNOWN_TEMPLATE;
};
