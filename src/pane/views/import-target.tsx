import { Field, makeStyles, Select } from "@fluentui/react-components";
import type { ImportPlan } from "../../actions/importing";
import type { ImportPageWords } from "../../locales/import";
import { inLanguage, usePane } from "../pane-context";
import { useTextStyles } from "./text-styles";
import { YearField } from "./year-field";

const useStyles = makeStyles({
  section: { display: "grid", gap: "8px", gridTemplateColumns: "minmax(0, 1fr)" },
  select: { minWidth: 0, width: "100%" },
});

interface ImportTargetProps {
  readonly said: ImportPageWords;
  readonly plan: ImportPlan;
  /** Id of the old form. */
  readonly source: string | undefined;
}

/** The new form and its year; forms of the old one's kind stand first. */
export const ImportTarget = ({ said, plan, source }: ImportTargetProps) => {
  const styles = useStyles();
  const text = useTextStyles();
  const { session, words, templates, act } = usePane();
  const forms = templates.filter(({ kind }) => kind !== "baseData");
  const kind = forms.find(({ id }) => id === source)?.kind;
  const ordered = [...forms.filter((form) => form.kind === kind), ...forms.filter((form) => form.kind !== kind)];
  return (
    <section className={styles.section} aria-label={said.target}>
      <h2 className={text.heading}>{said.target}</h2>
      <Field label={said.targetForm}>
        <Select
          className={styles.select}
          value={plan.templateId}
          onChange={(_, data) => act(() => session.planImport({ templateId: data.value }))}
        >
          {ordered.map(({ id, name }) => (
            <option key={id} value={id}>
              {inLanguage(name, words)}
            </option>
          ))}
        </Select>
      </Field>
      <YearField
        year={plan.year}
        template={forms.find(({ id }) => id === plan.templateId)}
        onYear={(year) => act(() => session.planImport({ year }))}
      />
    </section>
  );
};
