import { Button, makeStyles } from "@fluentui/react-components";
import { useEffect, useRef } from "react";
import { submitPageWords } from "../../locales/submit";
import { failedCount, isPassed } from "../../review/gate";
import { useFocusOnShow } from "../hooks/use-focus-on-show";
import { usePane } from "../pane-context";
import { GateList } from "./gate-list";
import { PageHead } from "./page-head";
import { SealBox } from "./seal-box";

const useStyles = makeStyles({
  page: { display: "grid", gap: "12px", gridTemplateColumns: "minmax(0, 1fr)" },
  text: { margin: 0 },
  buttons: { display: "flex", flexWrap: "wrap", gap: "8px" },
});

/** What stands against handing the form in, the findings report, and the seal. Checks the form anew when it opens. */
const SubmitPage = () => {
  const styles = useStyles();
  const { session, state, words, act, closePage } = usePane();
  const said = submitPageWords(words.formats);
  const heading = useFocusOnShow("always");
  const isOpened = useRef(false);
  useEffect(() => {
    if (!isOpened.current) act(() => session.check());
    isOpened.current = true;
  }, [act, session]);
  const { form, gate, stale } = state;
  const summary = !gate ? said.notYet : stale ? said.stale : isPassed(gate) ? said.passed : said.failed(failedCount(gate));
  return (
    <div className={styles.page}>
      <PageHead title={said.heading} heading={heading} back={said.back} onBack={closePage}>
        {form && words.ui.form.title(form.unit, form.year)}
      </PageHead>
      {form ? (
        <>
          <p className={styles.text}>{summary}</p>
          {gate && <GateList said={said} gate={gate} />}
          <div className={styles.buttons}>
            <Button size="small" onClick={() => act(() => session.check())}>
              {said.again}
            </Button>
            <Button size="small" onClick={() => act(() => session.report({ words: words.report, finding: words.finding }))}>
              {said.report}
            </Button>
          </div>
          <SealBox said={said} />
        </>
      ) : (
        <>
          <p className={styles.text}>{said.noForm}</p>
          <div className={styles.buttons}>
            <Button size="small" onClick={() => act(() => session.check())}>
              {said.again}
            </Button>
          </div>
        </>
      )}
    </div>
  );
};

export default SubmitPage;
