import { Field, makeStyles, Select } from "@fluentui/react-components";
import type { ImportForm, Importing, ImportPlan } from "../../actions/importing";
import type { ImportPageWords } from "../../locales/import";
import { useFocusOnShow } from "../hooks/use-focus-on-show";
import { inLanguage, usePane } from "../pane-context";
import { NARROW } from "./narrow";
import { useTextStyles } from "./text-styles";

const useStyles = makeStyles({
  section: { display: "grid", gap: "6px", gridTemplateColumns: "minmax(0, 1fr)" },
  facts: {
    display: "grid",
    gridTemplateColumns: "auto minmax(0, 1fr)",
    gap: "2px 12px",
    alignItems: "baseline",
    margin: 0,
    overflowWrap: "anywhere",
    [NARROW]: { gridTemplateColumns: "minmax(0, 1fr)" },
  },
  value: { margin: 0 },
  select: { minWidth: 0, width: "100%" },
  summary: { cursor: "pointer" },
  list: { margin: "4px 0 0", paddingLeft: "18px", maxHeight: "160px", overflowY: "auto", overflowWrap: "anywhere" },
});

interface ImportFoundProps {
  readonly said: ImportPageWords;
  readonly importing: Importing;
  readonly plan: ImportPlan;
}

/** What was recognised on the source: which form, whose, of which year, how surely, and what was not understood. */
export const ImportFound = ({ said, importing: { forms }, plan }: ImportFoundProps) => {
  const styles = useStyles();
  const text = useTextStyles();
  const { session, act } = usePane();
  const heading = useFocusOnShow();
  const form = forms[plan.form];
  if (!form) return null;
  return (
    <section className={styles.section} aria-label={said.found}>
      <h2 ref={heading} tabIndex={-1} className={text.heading}>
        {said.found}
      </h2>
      {forms.length > 1 && (
        <Field label={said.several(forms.length)}>
          <Select
            className={styles.select}
            value={String(plan.form)}
            onChange={(_, data) => act(() => session.planImport({ form: Number(data.value) }))}
          >
            {forms.map(({ sheetName, title }, index) => (
              <option key={index} value={index}>
                {said.option(sheetName, title)}
              </option>
            ))}
          </Select>
        </Field>
      )}
      <Facts said={said} form={form} />
    </section>
  );
};

const Facts = ({ said, form }: { readonly said: ImportPageWords; readonly form: ImportForm }) => {
  const styles = useStyles();
  const text = useTextStyles();
  const { words, templates } = usePane();
  const template = templates.find(({ id }) => id === form.templateId);
  const facts: readonly (readonly [string, string])[] = [
    [said.form, template ? inLanguage(template.name, words) : said.unknownForm],
    [said.unit, form.unit || said.noUnit],
    [said.year, form.year === undefined ? said.noYear : said.yearOption(form.year)],
    [said.indicators, said.rows(form.indicators)],
    [said.confidence, words.formats.percent(Math.round(form.confidence * 100))],
  ];
  return (
    <>
      <dl className={styles.facts}>
        {facts.map(([label, value]) => (
          <div key={label} style={{ display: "contents" }}>
            <dt className={text.small}>{label}</dt>
            <dd className={styles.value}>{value}</dd>
          </div>
        ))}
      </dl>
      {form.notUnderstood.length > 0 && (
        <details>
          <summary className={styles.summary}>{said.notUnderstood(form.notUnderstood.length)}</summary>
          <ul className={styles.list}>
            {form.notUnderstood.map(({ address, text }) => (
              <li key={address}>
                {address} {text}
              </li>
            ))}
          </ul>
        </details>
      )}
    </>
  );
};
