import { writeFileSync } from "node:fs";
import { fileURLToPath } from "node:url";
import { catalogueCsv, catalogueMarkdown } from "../src/cli/rule-catalogue";

/** The published catalogue: file names under docs/ and their texts. */
export const ruleDocs = (): Readonly<Record<string, string>> => ({
  "rules.md": catalogueMarkdown("zh-CN"),
  "rules.en.md": catalogueMarkdown("en-US"),
  "rules.csv": catalogueCsv(),
});

if (process.argv[1] === fileURLToPath(import.meta.url))
  for (const [name, text] of Object.entries(ruleDocs())) writeFileSync(new URL(`../docs/${name}`, import.meta.url), text);
