import { Button, makeStyles, mergeClasses, Spinner, tokens } from "@fluentui/react-components";
import { useDelayed } from "../hooks/use-delayed";
import { isTrouble, noticeWords } from "../notice-words";
import { inLanguage, usePane } from "../pane-context";
import { Glyph } from "./glyph";
import { SeverityMark } from "./severity-mark";

const useStyles = makeStyles({
  bar: {
    flexShrink: 0,
    display: "flex",
    alignItems: "flex-start",
    gap: "8px",
    padding: "6px 8px 6px 14px",
    maxHeight: "40%",
    overflowY: "auto",
    borderTop: `1px solid ${tokens.colorNeutralStroke2}`,
    backgroundColor: tokens.colorNeutralBackground2,
  },
  failed: { borderTop: `2px solid ${tokens.colorStatusDangerForeground1}` },
  icon: { height: "24px", display: "flex", alignItems: "center" },
  done: { color: tokens.colorStatusSuccessForeground1 },
  text: { flexGrow: 1, minWidth: 0, paddingTop: "2px" },
});

/** The foot of the pane: what is being done, or what came of it. Above it nothing moves. */
export const StatusBar = () => {
  const styles = useStyles();
  const { state, session, words, act } = usePane();
  const busy = useDelayed(state.busy, 300);
  const { notice, canUndo } = state;
  if (busy) {
    return (
      <footer className={styles.bar}>
        <span className={styles.icon}>
          <Spinner size="extra-tiny" aria-hidden="true" />
        </span>
        <span className={styles.text}>{words.ui.busy[busy]}</span>
      </footer>
    );
  }
  const text = notice && noticeWords(notice, words.ui, (name) => inLanguage(name, words));
  if (!text) return null;
  const isFailure = isTrouble(notice);
  return (
    <footer className={mergeClasses(styles.bar, isFailure && styles.failed)}>
      <span className={mergeClasses(styles.icon, !isFailure && styles.done)}>
        {isFailure ? <SeverityMark severity="error" /> : <Glyph shape="check" />}
      </span>
      <span className={styles.text}>{text}</span>
      {notice.kind === "wrote" && canUndo && (
        <Button size="small" appearance="subtle" onClick={() => act(() => session.undo())}>
          {words.ui.undo}
        </Button>
      )}
      <Button
        size="small"
        appearance="subtle"
        icon={<Glyph shape="close" />}
        aria-label={words.ui.dismiss}
        onClick={() => session.dismissNotice()}
      />
    </footer>
  );
};
