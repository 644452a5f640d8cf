import { Link, makeStyles, tokens } from "@fluentui/react-components";
import { useState } from "react";
import { practiceTexts } from "../../locales/practice";
import type { PracticeFaultId } from "../../sheet/practice/faults";
import { practiceProgress } from "../../sheet/practice/progress";
import { usePane } from "../pane-context";

const useStyles = makeStyles({
  line: { borderLeft: `3px solid ${tokens.colorNeutralStrokeAccessible}`, padding: "2px 0 2px 8px" },
  row: { display: "flex", flexWrap: "wrap", gap: "2px 12px", alignItems: "baseline" },
  text: { margin: 0 },
  hint: { margin: "4px 0 0", color: tokens.colorNeutralForeground2 },
});

/** How far somebody has come with the form to practise on; on demand, where to look next. Comes when it is first needed. */
const PracticeLine = () => {
  const styles = useStyles();
  const { session, state, words, act } = usePane();
  const [hintedId, setHintedId] = useState<PracticeFaultId>();
  const said = practiceTexts(words.formats);
  const { count, settled, remaining, others } = practiceProgress(state.findings.filter(({ explanation }) => !explanation));
  const hintedAt = remaining.findIndex(({ fault }) => fault.id === hintedId);
  const hinted = state.checked ? remaining[hintedAt] : undefined;

  const showNext = (): void => {
    const next = remaining[(hintedAt + 1) % remaining.length];
    if (!next) return;
    setHintedId(next.fault.id);
    act(() => session.goToField(next.finding.at));
  };

  const status = !state.checked
    ? said.toCheck(count)
    : remaining.length + others === 0
      ? said.done(count)
      : words.formats.facts([said.progress(settled, count), others > 0 && said.others(others)]);
  return (
    <section aria-label={said.label} className={styles.line}>
      <div className={styles.row}>
        <p role="status" className={styles.text}>
          {status}
        </p>
        {state.checked && remaining.length > 0 && (
          <Link as="button" type="button" onClick={showNext}>
            {hinted ? said.nextHint : said.hint}
          </Link>
        )}
      </div>
      <p role="status" className={styles.hint} hidden={!hinted}>
        {hinted && said.hintAt(hinted.finding.address, said.hints[hinted.fault.id])}
      </p>
    </section>
  );
};

export default PracticeLine;
