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
