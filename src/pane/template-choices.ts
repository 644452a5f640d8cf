import { weightInName } from "../domain/number-text";
import { templates, type Template } from "../templates";
import { baseDataTemplates } from "../templates/base-data";
import type { TemplateChoice } from "./template-choice";

/** What the official forms call the points for execution. */
const EXECUTION = "预算执行";

const outlineOf = ({ funding, indicators }: Template): TemplateChoice["outline"] => {
  const points = new Map<string, number>();
  const add = (name: string, weight: number): void => void points.set(name, (points.get(name) ?? 0) + weight);
  for (const { weight } of funding.rows) if (weight !== undefined) add(EXECUTION, weight);
  for (const { name, weight } of indicators) add(weightInName(name).plain, weight);
  return Array.from(points, ([name, weight]) => ({ name, weight }));
};

export const choiceOf = (template: Template): TemplateChoice => {
  const { id, name, region, kind, years } = template;
  return { id, name, region, kind, years, outline: outlineOf(template) };
};

/** Every form we know, as the pane offers it. */
export const templateChoices: readonly TemplateChoice[] = [
  ...templates.map(choiceOf),
  ...baseDataTemplates.map(({ id, name, region, years }) => ({
    id,
    name,
    region,
    kind: "baseData" as const,
    years,
    outline: [],
  })),
];
