import { templates } from "../templates";
import type { TemplateChoice } from "./template-choice";

/** Every form we know, as the pane offers it. */
export const templateChoices: readonly TemplateChoice[] = templates.map(({ id, name, region, years, indicators }) => ({
  id,
  name,
  region,
  years,
  outline: indicators.map((level) => ({ name: level.name, weight: level.weight })),
}));
