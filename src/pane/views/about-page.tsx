import { makeStyles, mergeClasses } from "@fluentui/react-components";
import shortcutsEnUS from "../../../assets/shortcuts.en-US.json";
import shortcuts from "../../../assets/shortcuts.json";
import packageFile from "../../../package.json";
import { aboutPageWords } from "../../locales/about";
import { ruleSet } from "../../rules/rule-set";
import { useFocusOnShow } from "../hooks/use-focus-on-show";
import { usePane } from "../pane-context";
import { NARROW } from "./narrow";
import { PageHead } from "./page-head";
import { useTextStyles } from "./text-styles";

const useStyles = makeStyles({
  page: { display: "grid", gap: "14px", gridTemplateColumns: "minmax(0, 1fr)" },
  section: { display: "grid", gap: "4px" },
  text: { margin: 0 },
  pairs: {
    display: "grid",
    gridTemplateColumns: "minmax(0, 1fr) auto",
    gap: "2px 12px",
    margin: 0,
    [NARROW]: { gridTemplateColumns: "minmax(0, 1fr)" },
  },
  facts: {
    display: "grid",
    gridTemplateColumns: "auto minmax(0, 1fr)",
    gap: "2px 12px",
    margin: 0,
    [NARROW]: { gridTemplateColumns: "minmax(0, 1fr)" },
  },
  value: { margin: 0 },
});

const isMac = (): boolean => navigator.userAgent.includes("Mac OS X");

/** Shortcuts that otherwise nobody finds, what becomes of the data, and which versions these are. */
const AboutPage = () => {
  const styles = useStyles();
  const text = useTextStyles();
  const { state, words, templates, closePage } = usePane();
  const { language } = words.formats;
  const said = aboutPageWords(language);
  const heading = useFocusOnShow("always");
  const names: Readonly<Record<string, { readonly value: string } | undefined>> =
    language === "en-US" ? shortcutsEnUS : shortcuts.resources.default;
  const keys = shortcuts.shortcuts.map(
    ({ action, key }) => [names[`${action}_name`]?.value ?? action, isMac() ? key.mac : key.default] as const,
  );
  return (
    <div className={styles.page}>
      <PageHead title={said.heading} heading={heading} back={said.back} onBack={closePage} />
      <section className={styles.section}>
        <h2 className={text.heading}>{said.shortcuts}</h2>
        <Pairs className={styles.pairs} pairs={keys} />
        <p className={mergeClasses(text.small, styles.text)}>{said.shortcutsHint}</p>
      </section>
      <section className={styles.section}>
        <h2 className={text.heading}>{said.data}</h2>
        {said.dataSays.map((sentence) => (
          <p key={sentence} className={styles.text}>
            {sentence}
          </p>
        ))}
      </section>
      <section className={styles.section}>
        <h2 className={text.heading}>{said.judgement}</h2>
        <p className={styles.text}>{said.judgementSays}</p>
      </section>
      <section className={styles.section}>
        <h2 className={text.heading}>{said.versions}</h2>
        <Pairs
          className={styles.facts}
          pairs={[
            [said.addIn, packageFile.version],
            [said.ruleSet, said.ruleSetOf(ruleSet.version, ruleSet.rules)],
            [said.forms, said.formsOf(templates.length - state.customTemplates.length)],
          ]}
        />
      </section>
    </div>
  );
};

interface PairsProps {
  readonly className: string;
  readonly pairs: readonly (readonly [name: string, value: string])[];
}

const Pairs = ({ className, pairs }: PairsProps) => {
  const styles = useStyles();
  return (
    <dl className={className}>
      {pairs.map(([name, value]) => (
        <div key={name} style={{ display: "contents" }}>
          <dt>{name}</dt>
          <dd className={styles.value}>{value}</dd>
        </div>
      ))}
    </dl>
  );
};

export default AboutPage;
