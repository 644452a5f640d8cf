/** A text in both languages of the pane. */
export interface Bilingual {
  readonly zh: string;
  readonly en: string;
}

/** A form that can be inserted, as the pane offers it. */
export interface TemplateChoice {
  readonly id: string;
  readonly name: Bilingual;
  readonly region: Bilingual;
  readonly kind: "department" | "project" | "transfer" | "baseData";
  /** Budget years the form is for; open-ended without `to`. */
  readonly years: { readonly from: number; readonly to?: number };
  /** Execution and the level-1 headings with their points, 0 where the form gives none: what people know a form by. */
  readonly outline: readonly { readonly name: string; readonly weight: number }[];
}

export const isForYear = ({ years }: TemplateChoice, year: number): boolean =>
  year >= years.from && (years.to === undefined || year <= years.to);

/** The choices whose names, region, years or headings hold every word of the query. */
export const matching = (templates: readonly TemplateChoice[], query: string): readonly TemplateChoice[] => {
  const wanted = query.toLowerCase().split(/\s+/).filter(Boolean);
  return templates.filter((template) => {
    const { name, region, years, outline } = template;
    const text = [name.zh, name.en, region.zh, region.en, years.from, years.to, ...outline.map((part) => part.name)]
      .join(" ")
      .toLowerCase();
    return wanted.every((word) => text.includes(word) || (/^\d{4}$/.test(word) && isForYear(template, Number(word))));
  });
};

/** What the list of forms is narrowed down to. */
export interface ChoiceFilter {
  readonly query: string;
  /** A province or 全国, in Chinese. */
  readonly region?: string | undefined;
  readonly kind?: TemplateChoice["kind"] | undefined;
}

/** The widest part of a region: 湖南 of 湖南 · 长沙 · 浏阳. */
export const provinceOf = ({ zh, en }: Bilingual): Bilingual => ({
  zh: zh.split(" · ")[0] ?? zh,
  en: en.split(", ").at(-1) ?? en,
});

/** The provinces of the forms, each once, in the order of the forms. */
export const provinces = (templates: readonly TemplateChoice[]): readonly Bilingual[] => [
  ...new Map(templates.map(({ region }) => provinceOf(region)).map((province) => [province.zh, province])).values(),
];

/** The forms that pass the filter, the one used last first, then those for the year, then the others. */
export const offered = (
  templates: readonly TemplateChoice[],
  { query, region, kind }: ChoiceFilter,
  year: number,
  lastUsed: string | undefined,
): { readonly first: readonly TemplateChoice[]; readonly others: readonly TemplateChoice[] } => {
  const found = matching(templates, query).filter(
    (template) => (!region || provinceOf(template.region).zh === region) && (!kind || template.kind === kind),
  );
  const isLast = ({ id }: TemplateChoice): boolean => id === lastUsed;
  const rest = found.filter((template) => !isLast(template));
  return {
    first: [...found.filter(isLast), ...rest.filter((template) => isForYear(template, year))],
    others: rest.filter((template) => !isForYear(template, year)),
  };
};
