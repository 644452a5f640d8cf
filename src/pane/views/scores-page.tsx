import { makeStyles, mergeClasses } from "@fluentui/react-components";
import { useEffect } from "react";
import type { WritePlan } from "../../actions/session";
import { scoresPageWords } from "../../locales/scores";
import { useFocusOnShow } from "../hooks/use-focus-on-show";
import { usePane } from "../pane-context";
import { PageHead } from "./page-head";
import { PlanPreview } from "./plan-preview";
import { ScoresTable } from "./scores-table";
import { useTextStyles } from "./text-styles";

const useStyles = makeStyles({
  page: { display: "grid", gap: "8px", gridTemplateColumns: "minmax(0, 1fr)" },
  text: { margin: 0 },
});

/** Scores by formula beside the typed ones; what is chosen goes through the preview. */
const ScoresPage = () => {
  const { session, state, act } = usePane();
  const { form, scores, plan } = state;
  const isCurrent = scores !== undefined && scores.of === form;
  useEffect(() => {
    if (form && !isCurrent) act(() => session.readScores());
  }, [form, isCurrent, act, session]);
  return plan ? <Preview plan={plan} /> : <Table />;
};

const Preview = ({ plan }: { readonly plan: WritePlan }) => {
  const styles = useStyles();
  const { session, words } = usePane();
  const said = scoresPageWords(words.formats);
  return (
    <div className={styles.page}>
      <PageHead title={said.heading} back={said.back} onBack={() => session.dropPlan()} />
      <PlanPreview plan={plan} />
    </div>
  );
};

/** Shown again after a preview: the focus comes back to its heading. */
const Table = () => {
  const styles = useStyles();
  const text = useTextStyles();
  const { state, words, closePage } = usePane();
  const said = scoresPageWords(words.formats);
  const heading = useFocusOnShow("always");
  const { form, scores } = state;
  const lines = scores?.lines ?? [];
  return (
    <div className={styles.page}>
      <PageHead title={said.heading} heading={heading} back={said.back} onBack={closePage} />
      <p className={mergeClasses(text.small, styles.text)}>{said.hint}</p>
      {form && lines.length > 0 ? (
        <ScoresTable said={said} form={form} lines={lines} />
      ) : (
        (scores !== undefined || form === undefined) && <p className={styles.text}>{said.none}</p>
      )}
    </div>
  );
};

export default ScoresPage;
