import { Button, makeStyles, mergeClasses, tokens } from "@fluentui/react-components";
import { focusHeading } from "../focus";
import { useDelayed } from "../hooks/use-delayed";
import { busyWords, isTrouble, noticeWords } from "../notice-words";
import { inLanguage, usePane } from "../pane-context";
import { Glyph } from "./glyph";
import { NARROW } from "./narrow";
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
    // The buttons go below the words.
    [NARROW]: { flexWrap: "wrap", justifyContent: "flex-end" },
  },
  failed: { borderTop: `2px solid ${tokens.colorStatusDangerForeground1}` },
  turning: {
    width: "12px",
    height: "12px",
    borderRadius: "50%",
    border: `2px solid ${tokens.colorBrandStroke1}`,
    borderTopColor: tokens.colorNeutralStroke1,
    animationName: { to: { transform: "rotate(360deg)" } },
    animationDuration: "1.5s",
    animationIterationCount: "infinite",
    animationTimingFunction: "linear",
    "@media (prefers-reduced-motion: reduce)": { animationName: "none" },
  },
  icon: { height: "24px", display: "flex", alignItems: "center" },
  done: { color: tokens.colorStatusSuccessForeground1 },
  text: { flexGrow: 1, minWidth: 0, paddingTop: "2px", [NARROW]: { flexBasis: "calc(100% - 40px)" } },
});

/** From then on one may not want to wait any longer, in milliseconds. */
const LONG = 2000;

/** The foot of the pane: what is being done, or what came of it. Above it nothing moves. */
export const StatusBar = ({ isOpening }: { readonly isOpening: boolean }) => {
  const styles = useStyles();
  const { state, session, words, act } = usePane();
  const busy = useDelayed(state.busy ?? (isOpening ? "load" : undefined), 300);
  const canCancel = useDelayed(state.canCancel && state.busy, LONG) !== undefined;
  const { notice, canUndo, waiting } = state;
  if (busy) {
    return (
      <footer className={styles.bar}>
        <span className={styles.icon}>
          <span className={styles.turning} aria-hidden="true" />
        </span>
        <span className={styles.text}>{busyWords(busy, waiting, words.ui)}</span>
        {canCancel && (
          <Button
            size="small"
            aria-label={words.ui.cancel.label(words.ui.busy[busy])}
            onClick={() => {
              session.cancel();
              focusHeading();
            }}
          >
            {words.ui.cancel.button}
          </Button>
        )}
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
      {(notice.kind === "wrote" || notice.kind === "fixed") && canUndo && (
        <Button size="small" appearance="subtle" onClick={() => act(() => session.undo())}>
          {words.ui.undo}
        </Button>
      )}
      {notice.kind === "partMissing" && (
        <Button size="small" onClick={() => window.location.reload()}>
          {words.ui.part.reload}
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
