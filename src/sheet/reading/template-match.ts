import type { SelfEvaluation } from "../../domain/self-evaluation";
import type { Template } from "../../templates/template";
import { compact, labelOf, type Grid } from "./grid";

export const UNKNOWN_TEMPLATE = "unknown";

/** How much of a template's own headings must be there before a sheet without our mark is called that form. */
const ENOUGH = 0.8;

/** The template whose title, headers and level-1 headings a foreign sheet shows; "unknown" when none does. */
export const matchTemplate = (
  grid: Grid,
  form: Pick<SelfEvaluation, "title" | "levels">,
  templates: readonly Template[],
): string => {
  const texts = new Set<string>();
  for (let row = grid.top; row < grid.bottom; row++) for (const { text } of grid.filled(row)) texts.add(labelOf(text));
  const level1 = new Set(form.levels.filter(({ depth }) => depth === 1).map(({ plainName }) => compact(plainName)));
  let best: { readonly id: string; readonly share: number } | undefined;
  for (const template of templates) {
    if (!titlePattern(template).test(form.title.text.replace(/\s/g, ""))) continue;
    const share = Math.min(
      shareOf(headersOf(template), texts),
      shareOf(
        template.indicators.map(({ name }) => compact(name)),
        level1,
      ),
    );
    if (share >= ENOUGH && share > (best?.share ?? 0)) best = { id: template.id, share };
  }
  return best?.id ?? UNKNOWN_TEMPLATE;
};

const shareOf = (wanted: readonly string[], found: ReadonlySet<string>): number =>
  wanted.filter((text) => found.has(text)).length / wanted.length;

const headersOf = ({ columns, funding }: Template): readonly string[] =>
  [...columns.map(({ header }) => header), ...funding.columns.map(({ header }) => header)].map(labelOf);

const titlePattern = ({ title }: Template): RegExp => {
  const escaped = title.replace(/\s/g, "").replace(/[.*+?^$()|[\]\\]/g, "\\$&");
  return new RegExp(escaped.replace("{year}", "\\d{4}"));
};
