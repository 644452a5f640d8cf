import { makeStyles } from "@fluentui/react-components";
import { useEffect, useState } from "react";
import type { Words } from "../../locales";
import { placeOf, type FindingPlace } from "../finding-groups";
import { useDelayed } from "../hooks/use-delayed";
import { busyWords, isTrouble, noticeWords } from "../notice-words";
import { inLanguage, usePane } from "../pane-context";

const useStyles = makeStyles({
  hidden: { position: "absolute", width: "1px", height: "1px", overflow: "hidden", clipPath: "inset(50%)", whiteSpace: "nowrap" },
});

/** A live region reads out only what changes, so the same sentence twice needs a difference that nobody hears. */
const again = (text: string) => (last: string) => (last === text ? `${text}\u00a0` : text);

const openedWords = (place: FindingPlace | undefined, { ui, finding: wordsOf }: Words): string | undefined => {
  if (!place) return undefined;
  const { finding, index, count } = place;
  const { title } = wordsOf(finding);
  const said = finding.explanation ? ui.explanation.explainedTitle(title) : title;
  return ui.findings.opened(index, count, finding.address, said);
};

/** Says to screen readers what the pane shows: progress and results politely, failures at once. */
export const Announcer = () => {
  const styles = useStyles();
  const { state, words } = usePane();
  const { notice, findings, current, waiting } = state;
  const busy = useDelayed(state.busy, 300);
  const [polite, setPolite] = useState("");
  const [urgent, setUrgent] = useState("");
  useEffect(() => {
    if (busy) setPolite(again(busyWords(busy, waiting, words.ui)));
  }, [busy, waiting, words]);
  const openedText = openedWords(placeOf(findings, current), words);
  useEffect(() => {
    if (openedText) setPolite(again(openedText));
  }, [openedText]);
  // After the opened finding: when both change at once, what came of the act is what to hear.
  useEffect(() => {
    const text = notice && noticeWords(notice, words.ui, (name) => inLanguage(name, words));
    if (text) (isTrouble(notice) ? setUrgent : setPolite)(again(text));
  }, [notice, words]);
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
