import { makeStyles } from "@fluentui/react-components";
import { useEffect, useState } from "react";
import { useDelayed } from "../hooks/use-delayed";
import { noticeWords } from "../notice-words";
import { usePane } from "../pane-context";

const useStyles = makeStyles({
  hidden: { position: "absolute", width: "1px", height: "1px", overflow: "hidden", clipPath: "inset(50%)", whiteSpace: "nowrap" },
});

/** A live region reads out only what changes, so the same sentence twice needs a difference that nobody hears. */
const again = (text: string) => (last: string) => (last === text ? `${text}\u00a0` : text);

/** Says to screen readers what the pane shows: progress and results politely, failures at once. */
export const Announcer = () => {
  const styles = useStyles();
  const { state, words } = usePane();
  const { notice, findings, current } = state;
  const busy = useDelayed(state.busy, 300);
  const [polite, setPolite] = useState("");
  const [urgent, setUrgent] = useState("");
  useEffect(() => {
    if (busy) setPolite(again(words.ui.busy[busy]));
  }, [busy, words]);
  useEffect(() => {
    const text = notice && noticeWords(notice, words.ui);
    if (text) (notice.kind === "failure" ? setUrgent : setPolite)(again(text));
  }, [notice, words]);
  const index = findings.findIndex(({ id }) => id === current);
  const opened = findings[index];
  const openedText = opened && words.ui.findings.opened(index + 1, findings.length, opened.address, words.finding(opened).title);
  useEffect(() => {
    if (openedText) setPolite(again(openedText));
  }, [openedText]);
  return (
    <>
      <div className={styles.hidden} aria-live="polite">
        {polite}
      </div>
      <div className={styles.hidden} aria-live="assertive">
        {urgent}
      </div>
    </>
  );
};
