import { Button, makeStyles } from "@fluentui/react-components";
import { useEffect, useRef } from "react";
import type { PlacedFailure } from "../../actions/session";
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
  const isSealed = state.seal?.kind === "sealed" && state.seal.changes.length === 0;
  const summary = !gate
    ? said.notYet
    : stale
      ? said.stale
      : !isPassed(gate)
        ? said.failed(failedCount(gate))
        : isSealed
          ? said.sealedNext
          : said.passed;
  const first = stale ? undefined : gate?.flatMap(({ failures }) => failures)[0];
  /** Back to the form, at the first thing that stands in the way. */
  const settle = ({ findingId, cell }: PlacedFailure): void => {
    closePage();
    act(() => (findingId === undefined ? session.goToCell(cell) : session.goTo(findingId)));
  };
  return (
    <div className={styles.page}>
      <PageHead title={said.heading} heading={heading} back={said.back} onBack={closePage}>
        {form && words.ui.form.title(form.unit, form.year)}
      </PageHead>
      {form ? (
        <>
          <p className={styles.text}>{summary}</p>
          <div className={styles.buttons}>
            {first && (
              <Button size="small" appearance="primary" onClick={() => settle(first)}>
                {said.settle}
              </Button>
            )}
            <Button size="small" onClick={() => act(() => session.check())}>
              {said.again}
            </Button>
            <Button size="small" onClick={() => act(() => session.report({ words: words.report, finding: words.finding }))}>
              {said.report}
            </Button>
          </div>
          {gate && <GateList said={said} gate={gate} />}
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
