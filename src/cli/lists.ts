import { templates } from "../templates";
import { baseDataTemplates } from "../templates/base-data";
import { catalogueCsv, catalogueMarkdown, ruleCatalogue } from "./rule-catalogue";
import type { ExitCode, Surroundings } from "./terminal";

export const TEMPLATE_FORMATS = ["text", "json"] as const;
export const RULE_FORMATS = ["text", "json", "csv", "markdown"] as const;

/** The forms that `new` makes. */
export const listTemplates = (format: (typeof TEMPLATE_FORMATS)[number], { terminal, words, say }: Surroundings): ExitCode => {
  const english = words.formats.language === "en-US";
  const entries = [...templates, ...baseDataTemplates].map(({ id, name, region, years }) => ({
    id,
    name: english ? name.en : name.zh,
    region: english ? region.en : region.zh,
    years: { from: years.from, to: years.to ?? null },
  }));
  if (format === "json") terminal.write(`${JSON.stringify(entries, null, 2)}\n`);
  else
    for (const { id, name, region, years } of entries)
      terminal.write(`${id.padEnd(28)} ${years.from}–${years.to ?? say.openEnd}  ${region}  ${name}\n`);
  return 0;
};

/** The catalogue of rules. */
export const listRules = (format: (typeof RULE_FORMATS)[number], { terminal, words, say }: Surroundings): ExitCode => {
  const { language } = words.formats;
  switch (format) {
    case "json":
      terminal.write(`${JSON.stringify(ruleCatalogue(language), null, 2)}\n`);
      break;
    case "csv":
      terminal.write(catalogueCsv());
      break;
    case "markdown":
      terminal.write(catalogueMarkdown(language));
      break;
    case "text":
      for (const { code, id, severity, title, source } of ruleCatalogue(language))
        terminal.write(`${code.padEnd(4)} ${say.severities[severity]}  ${title}\n       ${id} · ${source}\n`);
  }
  return 0;
};
