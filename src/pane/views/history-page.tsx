import { makeStyles, mergeClasses } from "@fluentui/react-components";
import { MOST_DEEDS } from "../../actions/history-bound";
import { useFocusOnShow } from "../hooks/use-focus-on-show";
import { usePane } from "../pane-context";
import { HistoryStep } from "./history-step";
import { PageHead } from "./page-head";
import { useTextStyles } from "./text-styles";

const useStyles = makeStyles({
  page: { display: "grid", gap: "10px", gridTemplateColumns: "minmax(0, 1fr)" },
  text: { margin: 0 },
  list: { margin: 0, padding: 0, listStyleType: "none" },
});

/** What the add-in wrote, the newest first, each step to be taken back by itself. */
const HistoryPage = () => {
  const styles = useStyles();
  const text = useTextStyles();
  const { state, words, closePage } = usePane();
  const said = words.ui.history;
  const heading = useFocusOnShow("always");
  const { history } = state;
  return (
    <section className={styles.page} aria-label={said.heading}>
      <PageHead title={said.heading} heading={heading} back={said.back} onBack={closePage} />
      <p className={mergeClasses(text.small, styles.text)}>{said.hint}</p>
      {history.length === 0 && <p className={styles.text}>{said.none}</p>}
      <ol className={styles.list}>
        {history.map((entry) => (
          <HistoryStep key={entry.id} entry={entry} />
        ))}
      </ol>
      {history.length >= MOST_DEEDS && <p className={mergeClasses(text.small, styles.text)}>{said.hintBounded(MOST_DEEDS)}</p>}
    </section>
  );
};

export default HistoryPage;
