import { makeStyles, mergeClasses, tokens } from "@fluentui/react-components";
import { inLanguage, usePane } from "../pane-context";
import type { TemplateChoice } from "../template-choice";
import { FormPicture } from "./form-picture";
import { NARROW } from "./narrow";

const useStyles = makeStyles({
  card: {
    display: "grid",
    gridTemplateColumns: "auto minmax(0, 1fr) auto",
    columnGap: "8px",
    alignItems: "start",
    padding: "8px 10px",
    borderRadius: tokens.borderRadiusMedium,
    border: `1px solid ${tokens.colorNeutralStroke1}`,
    backgroundColor: tokens.colorNeutralBackground1,
    cursor: "pointer",
    ":hover": { backgroundColor: tokens.colorNeutralBackground1Hover },
    ":has(:focus-visible)": { outline: `2px solid ${tokens.colorStrokeFocus2}`, outlineOffset: "1px" },
    [NARROW]: { gridTemplateColumns: "auto minmax(0, 1fr)", "& > :last-child": { display: "none" } },
  },
  chosen: {
    border: `1px solid ${tokens.colorBrandStroke1}`,
    boxShadow: `inset 3px 0 0 ${tokens.colorBrandStroke1}`,
    // Shadows are not drawn in forced colours.
    "@media (forced-colors: active)": { border: "1px solid Highlight", borderLeftWidth: "4px" },
  },
  // The browser's own would be hard to see on the grounds of some Office themes.
  radio: {
    appearance: "none",
    boxSizing: "border-box",
    width: "16px",
    height: "16px",
    margin: "2px 0 0",
    border: `1px solid ${tokens.colorNeutralStrokeAccessible}`,
    borderRadius: "50%",
    outlineStyle: "none",
    cursor: "inherit",
    ":checked": { border: `5px solid ${tokens.colorBrandStroke1}` },
    "@media (forced-colors: active)": { ":checked": { border: "5px solid Highlight" } },
  },
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

interface TemplateCardProps {
  readonly template: TemplateChoice;
  /** The name that the radio buttons share. */
  readonly group: string;
  readonly isChosen: boolean;
  readonly isLastUsed: boolean;
  readonly onChoose: () => void;
}

/** One form: what it is called, where and when it is used, what it is known by, how it looks. */
export const TemplateCard = ({ template, group, isChosen, isLastUsed, onChoose }: TemplateCardProps) => {
  const styles = useStyles();
  const { words } = usePane();
  const { choose } = words.ui;
  return (
    <label className={mergeClasses(styles.card, isChosen && styles.chosen)}>
      <input type="radio" className={styles.radio} name={group} checked={isChosen} onChange={onChoose} />
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
          {isLastUsed && <span className={styles.lastUsed}>{choose.lastUsed}</span>}
        </span>
      </span>
      <FormPicture template={template} />
    </label>
  );
};
