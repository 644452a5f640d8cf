import { parseArgs, type ParseArgsConfig } from "node:util";
import { languageOf, wordsFor, type Language } from "../locales";
import { cliWords, type CliWords } from "../locales/cli";
import { check, CHECK_FORMATS } from "./check";
import { compute } from "./compute";
import { listRules, listTemplates, RULE_FORMATS, TEMPLATE_FORMATS } from "./lists";
import { makeNew } from "./new";
import { quantity } from "./quantity";
import { FileProblem, Misuse, type ExitCode, type Surroundings, type Terminal } from "./terminal";

const LANGUAGES = ["zh-CN", "en-US"] as const;
const OPTIONS = {
  help: { type: "boolean", short: "h" },
  lang: { type: "string" },
  format: { type: "string" },
  output: { type: "string", short: "o" },
  year: { type: "string" },
  unit: { type: "string" },
  force: { type: "boolean" },
  companion: { type: "boolean" },
} as const satisfies ParseArgsConfig["options"];

type Options = ReturnType<typeof parse>["values"];

const parse = (argv: readonly string[], allowed: readonly (keyof typeof OPTIONS)[]) => {
  const parsed = parseArgs({ args: [...argv], options: OPTIONS, allowPositionals: true, strict: true });
  const foreign = (Object.keys(parsed.values) as (keyof typeof OPTIONS)[]).find(
    (name) => !["help", "lang", ...allowed].includes(name),
  );
  if (foreign !== undefined) throw new Misuse("unknown-option", `--${foreign}`);
  return parsed;
};

interface Command {
  readonly options: readonly (keyof typeof OPTIONS)[];
  run(positionals: readonly string[], options: Options, surroundings: Surroundings): ExitCode | Promise<ExitCode>;
}

const commands: Readonly<Record<string, Command>> = {
  check: {
    options: ["format"],
    run: (words, { format }, surroundings) => {
      if (words.length === 0) throw new Misuse("missing-argument", surroundings.say.needs.files);
      return check(words, oneOf(format, CHECK_FORMATS), surroundings);
    },
  },
  compute: {
    options: ["output", "companion"],
    run: (inputs, { output, companion = false }, surroundings) => {
      const { needs } = surroundings.say;
      const files = { input: only(inputs, needs.input), output: given(output, needs.output) };
      return compute(files, { companion }, surroundings);
    },
  },
  new: {
    options: ["output", "year", "unit", "force"],
    run: (names, { output, year, unit = "", force = false }, surroundings) => {
      const { needs } = surroundings.say;
      const templateId = only(names, needs.template);
      return makeNew(
        { templateId, output: given(output, needs.output), unit, year: yearOf(year, surroundings), force },
        surroundings,
      );
    },
  },
  templates: {
    options: ["format"],
    run: (rest, { format }, surroundings) => listTemplates(oneOf(format, TEMPLATE_FORMATS, rest), surroundings),
  },
  rules: {
    options: ["format"],
    run: (rest, { format }, surroundings) => listRules(oneOf(format, RULE_FORMATS, rest), surroundings),
  },
  quantity: {
    options: [],
    run: (rest, _, { terminal }) => {
      none(rest);
      return quantity(terminal);
    },
  },
};

const none = (rest: readonly string[]): void => {
  if (rest[0] !== undefined) throw new Misuse("unknown-option", rest[0]);
};

const only = ([first, second]: readonly string[], need: string): string => {
  if (second !== undefined) throw new Misuse("unknown-option", second);
  return given(first, need);
};

const given = (value: string | undefined, need: string): string => {
  if (value === undefined || value === "") throw new Misuse("missing-argument", need);
  return value;
};

/** The first is the default. */
const oneOf = <T extends string>(value: string | undefined, values: readonly [T, ...T[]], rest: readonly string[] = []): T => {
  none(rest);
  if (value === undefined) return values[0];
  const known = values.find((each) => each === value);
  if (known === undefined) throw new Misuse("unknown-value", `--format ${value} (${values.join(" | ")})`);
  return known;
};

const yearOf = (text: string | undefined, { terminal }: Surroundings): number => {
  if (text === undefined) return terminal.year - 1;
  if (!/^(?:19|20|21)\d\d$/.test(text)) throw new Misuse("bad-year", text);
  return Number(text);
};

/** The language asked for, before anything else is understood: complaints come in it too. */
const languageIn = (argv: readonly string[]): Language => {
  const at = argv.findIndex((word) => word === "--lang" || word.startsWith("--lang="));
  return languageOf((argv[at]?.split("=")[1] ?? argv[at + 1]) || "zh-CN");
};

/** Runs a command line. Says everything it has to say, trouble too, and gives the exit code. */
export const run = async (argv: readonly string[], terminal: Terminal): Promise<ExitCode> => {
  const language = argv.some((word) => word.startsWith("--lang")) ? languageIn(argv) : "zh-CN";
  const say = cliWords(language);
  try {
    return await dispatch(argv, { terminal, say, words: wordsFor(language) });
  } catch (error) {
    terminal.warn(`${complaint(error, say)}\n`);
    return 2;
  }
};

/** `--lang` may stand before the command too. */
const commandFirst = (argv: readonly string[]): readonly string[] => {
  const before = argv[0] === "--lang" ? 2 : argv[0]?.startsWith("--lang=") ? 1 : 0;
  return [...argv.slice(before), ...argv.slice(0, before)];
};

const dispatch = async (argv: readonly string[], surroundings: Surroundings): Promise<ExitCode> => {
  const { terminal, say } = surroundings;
  const [name, ...rest] = commandFirst(argv);
  if (name === "--version") {
    terminal.write(`${terminal.version}\n`);
    return 0;
  }
  if (name === undefined || /^(?:help|-h|--help)$/.test(name)) {
    terminal.write(say.usage);
    return name === undefined ? 2 : 0;
  }
  const command = Object.hasOwn(commands, name) ? commands[name] : undefined;
  if (command === undefined) throw new Misuse("unknown-command", name);
  const { positionals, values } = parseOrMisuse(rest, command.options);
  if (values.lang !== undefined && !LANGUAGES.some((each) => each === values.lang))
    throw new Misuse("unknown-value", `--lang ${values.lang} (${LANGUAGES.join(" | ")})`);
  if (values.help === true) {
    terminal.write(say.usage);
    return 0;
  }
  return command.run(positionals, values, surroundings);
};

const parseOrMisuse = (argv: readonly string[], allowed: Command["options"]): ReturnType<typeof parse> => {
  try {
    return parse(argv, allowed);
  } catch (error) {
    const code = error instanceof TypeError && "code" in error ? String(error.code) : "";
    if (!code.startsWith("ERR_PARSE_ARGS")) throw error;
    // Node names the option in quotes: '-o, --output <value>'.
    const [, option = ""] = /'(-[^\s,']*)/.exec((error as Error).message) ?? [];
    throw new Misuse(code === "ERR_PARSE_ARGS_INVALID_OPTION_VALUE" ? "option-value" : "unknown-option", option);
  }
};

const complaint = (error: unknown, say: CliWords): string => {
  if (error instanceof Misuse) return `${say.misuse[error.problem](error.what)}\n\n${say.usage}`;
  if (error instanceof FileProblem) return `${error.path}: ${say.problems[error.code]} (${error.detail})`;
  return `${say.internal}\n${error instanceof Error ? (error.stack ?? error.message) : String(error)}`;
};
