import { Button, Field, Input, Link, makeStyles, mergeClasses, tokens } from "@fluentui/react-components";
import { useRef, useState, type FormEvent } from "react";
import { useFocusOnShow } from "../hooks/use-focus-on-show";
import { lastUsed, rememberUse } from "../last-used";
import { usePane } from "../pane-context";
import { offered, type ChoiceFilter } from "../template-choice";
import { NARROW } from "./narrow";
import { PageHead } from "./page-head";
import { TemplateCards } from "./template-cards";
import { TemplateFilter } from "./template-filter";
import { useTextStyles } from "./text-styles";
import { YearField } from "./year-field";

const useStyles = makeStyles({
  page: { display: "grid", gap: "14px", gridTemplateColumns: "minmax(0, 1fr)" },
  control: { minWidth: 0, width: "100%" },
  hint: {
    margin: 0,
    color: tokens.colorNeutralForeground3,
    fontSize: tokens.fontSizeBase200,
    lineHeight: tokens.lineHeightBase200,
  },
  ways: {
    display: "grid",
    gridTemplateColumns: "auto minmax(0, 1fr)",
    gap: "0 12px",
    alignItems: "baseline",
    lineHeight: tokens.lineHeightBase400,
    justifyItems: "start",
    [NARROW]: { gridTemplateColumns: "minmax(0, 1fr)" },
  },
  all: { gridColumn: "1 / -1", ":not(:empty)": { marginBottom: "6px" } },
  // In view however long the list above it is.
  insert: {
    position: "sticky",
    bottom: "-12px",
    display: "grid",
    padding: "8px 0",
    margin: "-8px 0",
    backgroundColor: tokens.colorNeutralBackground1,
  },
});

/** As many forms can be looked over without a filter. */
const FILTER_ABOVE = 5;
const NO_FILTER: ChoiceFilter = { query: "" };

/** A sheet without a form: choose one and insert it, or have the sheet read as it is. */
export const ChooseForm = ({ onBack }: { readonly onBack?: () => void }) => {
  const styles = useStyles();
  const text = useTextStyles();
  const { session, state, words, templates, memory, thisYear, act, openPage } = usePane();
  const { choose } = words.ui;
  const heading = useFocusOnShow();
  const [used] = useState(() => lastUsed(memory, templates));
  const [templateId, setTemplateId] = useState(used.templateId);
  const [filter, setFilter] = useState(NO_FILTER);
  const [unit, setUnit] = useState(used.unit ?? "");
  const [year, setYear] = useState(thisYear - 1);
  const [hasLooked, setHasLooked] = useState(false);
  const form = useRef<HTMLFormElement>(null);
  const offer = offered(templates, filter, year, used.templateId);
  const all = [...offer.first, ...offer.others];
  // What is inserted is always in view: a choice that the filter keeps back gives way to the first that it lets through.
  const template = all.find(({ id }) => id === templateId) ?? all[0];

  const isNotFound = !state.busy && (hasLooked || state.notice?.kind === "noForm") && state.notice?.kind !== "failure";

  const look = (): void => {
    setHasLooked(true);
    act(() => session.look());
  };

  const clear = (): void => {
    setFilter(NO_FILTER);
    form.current?.querySelector<HTMLElement>("input[type=search]")?.focus();
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
    <form ref={form} className={styles.page} onSubmit={insert}>
      {onBack ? (
        <PageHead title={choose.another} heading={heading} back={choose.back} onBack={onBack} />
      ) : (
        <h1 ref={heading} tabIndex={-1} className={text.title}>
          {choose.noForm}
        </h1>
      )}
      <YearField year={year} template={template} onYear={setYear} />
      {templates.length > FILTER_ABOVE && <TemplateFilter templates={templates} filter={filter} onFilter={setFilter} />}
      <TemplateCards
        offer={offer}
        year={year}
        lastUsed={used.templateId}
        chosen={template?.id}
        isFiltered={filter.query.trim() !== "" || filter.region !== undefined || filter.kind !== undefined}
        onChoose={setTemplateId}
        onClear={clear}
      />
      <Field label={choose.unit} hint={choose.unitHint}>
        <Input
          className={styles.control}
          value={unit}
          maxLength={100}
          autoComplete="off"
          onChange={(_, data) => setUnit(data.value)}
        />
      </Field>
      <div className={styles.insert}>
        <Button type="submit" appearance="primary" disabledFocusable={!template}>
          {choose.insert}
        </Button>
      </div>
      {!onBack && (
        <div className={styles.ways}>
          <span className={text.small}>{choose.oldForm}</span>
          <Link as="button" type="button" onClick={look}>
            {choose.look}
          </Link>
          <p role="status" className={mergeClasses(styles.hint, styles.all)}>
            {isNotFound && choose.notFound}
          </p>
          <span className={text.small}>{words.ui.import.hasOld}</span>
          <Link as="button" type="button" data-opens="import" onClick={() => openPage("import")}>
            {words.ui.import.open}
          </Link>
          <span className={text.small}>{choose.ownForm}</span>
          <Link as="button" type="button" data-opens="learn" onClick={() => act(() => session.startLearning())}>
            {choose.learn}
          </Link>
          <span className={text.small}>{words.ui.practice.first}</span>
          <Link
            as="button"
            type="button"
            title={words.ui.practice.insertHint}
            onClick={() => act(() => session.insertPractice())}
          >
            {words.ui.practice.insert}
          </Link>
          <span />
          <Link as="button" type="button" data-opens="about" onClick={() => openPage("about")}>
            {words.ui.more.about}
          </Link>
        </div>
      )}
    </form>
  );
};
