import { Button, Field, Input, Link, makeStyles, Select, tokens } from "@fluentui/react-components";
import { useState, type FormEvent } from "react";
import { useFocusOnShow } from "../hooks/use-focus-on-show";
import { lastUsed, rememberUse } from "../last-used";
import { usePane } from "../pane-context";
import { isForYear } from "../template-choice";
import { Glyph } from "./glyph";
import { TemplateCards } from "./template-cards";
import { useTextStyles } from "./text-styles";

const useStyles = makeStyles({
  page: { display: "grid", gap: "14px", gridTemplateColumns: "minmax(0, 1fr)" },
  control: { minWidth: 0, width: "100%" },
  head: { display: "flex", gap: "4px", alignItems: "center" },
  hint: {
    margin: 0,
    color: tokens.colorNeutralForeground3,
    fontSize: tokens.fontSizeBase200,
    lineHeight: tokens.lineHeightBase200,
  },
  look: { display: "flex", flexWrap: "wrap", gap: "4px 8px", alignItems: "baseline" },
});

const FIRST_YEAR = 2015;

/** A sheet without a form: choose one and insert it, or have the sheet read as it is. */
export const ChooseForm = ({ onBack }: { readonly onBack?: () => void }) => {
  const styles = useStyles();
  const text = useTextStyles();
  const { session, state, words, templates, memory, thisYear, act } = usePane();
  const { choose } = words.ui;
  const heading = useFocusOnShow();
  const [used] = useState(() => lastUsed(memory, templates));
  const [templateId, setTemplateId] = useState(used.templateId ?? templates[0]?.id);
  const [unit, setUnit] = useState(used.unit ?? "");
  const [year, setYear] = useState(thisYear - 1);
  const [hasLooked, setHasLooked] = useState(false);
  const template = templates.find(({ id }) => id === templateId);
  const isOutside = template && !isForYear(template, year);

  const isNotFound = !state.busy && (hasLooked || state.notice?.kind === "noForm") && state.notice?.kind !== "failure";

  const look = (): void => {
    setHasLooked(true);
    act(() => session.look());
  };

  const insert = (event: FormEvent): void => {
    event.preventDefault();
    if (!template) return;
    const parameters = { templateId: template.id, unit: unit.trim(), year };
    act(() => {
      rememberUse(memory, parameters);
      return session.insert(parameters);
    });
  };

  return (
    <form className={styles.page} onSubmit={insert}>
      <div className={styles.head}>
        {onBack && (
          <Button
            size="small"
            appearance="subtle"
            icon={<Glyph shape="back" />}
            aria-label={choose.back}
            title={choose.back}
            onClick={onBack}
          />
        )}
        <h1 ref={heading} tabIndex={-1} className={text.title}>
          {onBack ? choose.another : choose.noForm}
        </h1>
      </div>
      <TemplateCards templates={templates} lastUsed={used.templateId} chosen={templateId} onChoose={setTemplateId} />
      <Field label={choose.unit} hint={choose.unitHint}>
        <Input
          className={styles.control}
          value={unit}
          maxLength={100}
          autoComplete="off"
          onChange={(_, data) => setUnit(data.value)}
        />
      </Field>
      <Field
        label={choose.year}
        {...(isOutside && {
          validationState: "warning",
          validationMessageIcon: null,
          validationMessage: choose.outsideYears(choose.years(template.years.from, template.years.to)),
        })}
      >
        <Select className={styles.control} value={String(year)} onChange={(_, data) => setYear(Number(data.value))}>
          {Array.from({ length: thisYear + 1 - FIRST_YEAR + 1 }, (_, back) => thisYear + 1 - back).map((option) => (
            <option key={option} value={option}>
              {choose.yearOption(option)}
            </option>
          ))}
        </Select>
      </Field>
      <Button type="submit" appearance="primary">
        {choose.insert}
      </Button>
      {!onBack && (
        <div>
          <div className={styles.look}>
            <span>{choose.oldForm}</span>
            <Link as="button" type="button" inline onClick={look}>
              {choose.look}
            </Link>
          </div>
          <p role="status" className={styles.hint}>
            {isNotFound && choose.notFound}
          </p>
          <div className={styles.look}>
            <span>{choose.ownForm}</span>
            <Link as="button" type="button" inline onClick={() => act(() => session.startLearning())}>
              {choose.learn}
            </Link>
          </div>
        </div>
      )}
    </form>
  );
};
