import type { Severity } from "../../domain/finding";
import { ruleCatalogue } from "../rule-catalogue";
import type { CheckReport, FileReport } from "../report";
import type { Surroundings } from "../terminal";

const LEVELS: Readonly<Record<Severity, string>> = { error: "error", warning: "warning", advice: "note" };

/**
 * The report in SARIF 2.1.0. A cell is a logical location; a file that cannot be read is a notification of the tool. What stands on a
 * sheet to practise on is nobody's result.
 */
export const sarifOf = ({ files }: CheckReport, surroundings: Surroundings) => {
  const catalogue = ruleCatalogue(surroundings.words.formats.language);
  const indexOf = new Map(catalogue.map(({ id }, index) => [id, index]));
  return {
    $schema: "https://json.schemastore.org/sarif-2.1.0.json",
    version: "2.1.0",
    runs: [
      {
        tool: {
          driver: {
            name: "selfeval",
            rules: catalogue.map(({ code, id, title, severity, source }) => ({
              id: code,
              name: id,
              shortDescription: { text: title },
              fullDescription: { text: source },
              defaultConfiguration: { level: LEVELS[severity] },
            })),
          },
        },
        invocations: [
          {
            executionSuccessful: files.every(({ problems }) => problems.length === 0),
            toolExecutionNotifications: files.flatMap(({ path, problems }) =>
              problems.map(({ code, message, detail }) => ({
                descriptor: { id: code },
                level: "error",
                message: { text: `${message} (${detail})` },
                locations: [{ physicalLocation: { artifactLocation: { uri: uriOf(path) } } }],
              })),
            ),
          },
        ],
        results: files.flatMap((file) => resultsOf(file, indexOf, surroundings)),
      },
    ],
  };
};

/** Paths of Windows too, wherever the program runs. */
const uriOf = (path: string): string => {
  const [, drive = "", rest = ""] = /^([a-z]:(?=[\\/]))?(.*)$/is.exec(path.replaceAll("\\", "/")) ?? [];
  const encoded = drive + rest.split("/").map(encodeURIComponent).join("/");
  if (drive !== "") return `file:///${encoded}`;
  return encoded.startsWith("//") ? `file:${encoded}` : encoded.startsWith("/") ? `file://${encoded}` : encoded;
};

const resultsOf = ({ path, sheets }: FileReport, indexOf: ReadonlyMap<string, number>, { say }: Surroundings) =>
  sheets.flatMap(({ sheet, findings, practice }) =>
    (practice ? [] : findings).map(({ code, rule, severity, cell, title, message, advice, explanation }) => ({
      ruleId: code,
      ruleIndex: indexOf.get(rule) ?? -1,
      level: LEVELS[severity],
      message: { text: say.sentences(title, message, advice) },
      locations: [
        {
          physicalLocation: { artifactLocation: { uri: uriOf(path) } },
          logicalLocations: [{ name: cell, fullyQualifiedName: `'${sheet.replaceAll("'", "''")}'!${cell}`, kind: "member" }],
        },
      ],
      // On all results or on none (3.27.23).
      suppressions: explanation === undefined ? [] : [{ kind: "inSource", justification: explanation.reason }],
    })),
  );
