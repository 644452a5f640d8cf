import { Link, makeStyles } from "@fluentui/react-components";
import { usePane } from "../pane-context";

const useStyles = makeStyles({ more: { display: "flex", flexWrap: "wrap", gap: "4px 16px" } });

/** What is needed now and then. */
export const More = ({ onInsertAnother }: { readonly onInsertAnother: () => void }) => {
  const styles = useStyles();
  const { session, state, words, act } = usePane();
  return (
    <div className={styles.more}>
      {state.checked && (
        <Link
          as="button"
          type="button"
          onClick={() => act(() => session.report({ words: words.report, finding: words.finding }))}
        >
          {words.ui.form.report}
        </Link>
      )}
      <Link as="button" type="button" onClick={onInsertAnother}>
        {words.ui.form.insertAnother}
      </Link>
      <Link as="button" type="button" onClick={() => act(() => session.startLearning())}>
        {words.ui.choose.learn}
      </Link>
    </div>
  );
};
