import { Input, makeStyles, mergeClasses, tokens } from "@fluentui/react-components";
import { useId, useState } from "react";
import { inLanguage, usePane } from "../pane-context";
import { matching, type TemplateChoice } from "../template-choice";

const useStyles = makeStyles({
  set: { display: "grid", gap: "8px", gridTemplateColumns: "minmax(0, 1fr)", margin: 0, padding: 0, border: "none", minWidth: 0 },
  card: {
    display: "grid",
    gridTemplateColumns: "auto minmax(0, 1fr)",
    columnGap: "8px",
    padding: "8px 10px",
    borderRadius: tokens.borderRadiusMedium,
    border: `1px solid ${tokens.colorNeutralStroke1}`,
    backgroundColor: tokens.colorNeutralBackground1,
    cursor: "pointer",
    ":hover": { backgroundColor: tokens.colorNeutralBackground1Hover },
    ":has(:focus-visible)": { outline: `2px solid ${tokens.colorStrokeFocus2}`, outlineOffset: "1px" },
  },
  chosen: { border: `1px solid ${tokens.colorBrandStroke1}`, boxShadow: `inset 3px 0 0 ${tokens.colorBrandStroke1}` },
  search: { minWidth: 0, width: "100%" },
  radio: { margin: "3px 0 0", accentColor: tokens.colorBrandForeground1, outlineStyle: "none" },
  name: { fontWeight: tokens.fontWeightSemibold, lineHeight: tokens.lineHeightBase300 },
  facts: {
    display: "flex",
    flexWrap: "wrap",
    columnGap: "10px",
    color: tokens.colorNeutralForeground3,
    fontSize: tokens.fontSizeBase200,
    lineHeight: tokens.lineHeightBase200,
  },
  lastUsed: { color: tokens.colorBrandForeground1 },
});

const SEARCH_ABOVE = 5;

interface TemplateCardsProps {
  readonly templates: readonly TemplateChoice[];
  readonly lastUsed: string | undefined;
  readonly chosen: string | undefined;
  readonly onChoose: (id: string) => void;
}

/** The forms to choose from, as radio buttons in cards; the one used last stands first. */
export const TemplateCards = ({ templates, lastUsed, chosen, onChoose }: TemplateCardsProps) => {
  const styles = useStyles();
  const { words } = usePane();
  const { choose } = words.ui;
  const name = useId();
  const [query, setQuery] = useState("");
  const found = matching(templates, query);
  const ordered = [...found.filter(({ id }) => id === lastUsed), ...found.filter(({ id }) => id !== lastUsed)];
  return (
    <fieldset className={styles.set} aria-label={choose.forms}>
      {templates.length > SEARCH_ABOVE && (
        <Input
          className={styles.search}
          type="search"
          value={query}
          placeholder={choose.search}
          aria-label={choose.search}
          onChange={(_, data) => setQuery(data.value)}
        />
      )}
      {ordered.length === 0 && <span role="status">{choose.noMatch(query)}</span>}
      {ordered.map((template) => (
        <label key={template.id} className={mergeClasses(styles.card, template.id === chosen && styles.chosen)}>
          <input
            type="radio"
            className={styles.radio}
            name={name}
            checked={template.id === chosen}
            onChange={() => onChoose(template.id)}
          />
          <span>
            <span className={styles.name}>{inLanguage(template.name, words)}</span>
            <span className={styles.facts}>
              <span>{inLanguage(template.region, words)}</span>
              <span>{choose.kinds[template.kind]}</span>
              <span>{choose.years(template.years.from, template.years.to)}</span>
            </span>
            <span className={styles.facts}>
              {template.outline.map((part) => (
                <span key={part.name}>{part.weight === 0 ? part.name : choose.outline(part.name, part.weight)}</span>
              ))}
              {template.id === lastUsed && <span className={styles.lastUsed}>{choose.lastUsed}</span>}
            </span>
          </span>
        </label>
      ))}
    </fieldset>
  );
};
