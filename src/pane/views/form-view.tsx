import { Button, makeStyles, mergeClasses } from "@fluentui/react-components";
import { lazy, Suspense, useState } from "react";
import type { FormState, WritePlan } from "../../actions/session";
import { useFindingFilter } from "../hooks/use-finding-filter";
import { useFocusOnShow } from "../hooks/use-focus-on-show";
import { useFreshForm } from "../hooks/use-fresh-form";
import { useOpenFinding } from "../hooks/use-open-finding";
import { inLanguage, usePane } from "../pane-context";
import { FindingsList, PlanPreview } from "../work-parts";
import { Glyph } from "./glyph";
import { More } from "./more";
import { NotUnderstood } from "./not-understood";
import { Score } from "./score";
import { Steps } from "./steps";
import { useTextStyles } from "./text-styles";

const PracticeLine = lazy(() => import("./practice-line"));

const useStyles = makeStyles({
  page: { display: "grid", gap: "12px", gridTemplateColumns: "minmax(0, 1fr)" },
  head: { display: "flex", gap: "8px", justifyContent: "space-between", alignItems: "flex-start" },
  subtitle: { display: "flex", flexWrap: "wrap", columnGap: "10px", margin: "2px 0 0" },
});

/** A form was recognised: where it stands, the next steps, and what was found. */
export const FormView = ({ form, onInsertAnother }: { readonly form: FormState; readonly onInsertAnother: () => void }) => {
  const styles = useStyles();
  const text = useTextStyles();
  const { session, state, words, templates, act } = usePane();
  const heading = useFocusOnShow();
  useFreshForm(form.sheetId);
  const [previewed, setPreviewed] = useState<WritePlan["purpose"]>();
  if (state.plan && state.plan.purpose !== previewed) setPreviewed(state.plan.purpose);
  const open = useOpenFinding(state);
  const filtering = useFindingFilter(open.rows, open.openId, open.settledId);
  const template = templates.find(({ id }) => id === form.templateId);
  const name = template ? inLanguage(template.name, words) : form.templateId;
  return (
    <div className={styles.page}>
      <header className={styles.head}>
        <div>
          <h1 ref={heading} tabIndex={-1} className={text.title}>
            {words.ui.form.title(form.unit, form.year)}
          </h1>
          <p className={mergeClasses(text.small, styles.subtitle)}>
            <span>{name}</span>
            <span>{words.ui.form.onSheet(form.sheetName)}</span>
          </p>
        </div>
        <Button
          size="small"
          appearance="subtle"
          icon={<Glyph shape="refresh" />}
          aria-label={words.ui.form.lookAgain}
          title={words.ui.form.lookAgain}
          onClick={() => act(() => session.look())}
        />
      </header>
      {state.plan ? (
        <PlanPreview plan={state.plan} />
      ) : (
        <>
          {form.isPractice && (
            <Suspense fallback={null}>
              <PracticeLine />
            </Suspense>
          )}
          <Score figures={form.figures} />
          <Steps
            form={form}
            isBackFromPlan={previewed === "compute" || (previewed === "fixAll" && state.findings.length === 0)}
          />
          {state.checked && (
            <FindingsList
              open={open}
              filtering={filtering}
              isBackFromFix={previewed === "fix"}
              isBackFromFixAll={previewed === "fixAll"}
            />
          )}
          <NotUnderstood items={form.notUnderstood} />
          <More onInsertAnother={onInsertAnother} />
        </>
      )}
    </div>
  );
};
