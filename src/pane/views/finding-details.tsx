import { Button, makeStyles, tokens } from "@fluentui/react-components";
import type { PlacedFinding } from "../../actions/session";
import { usePane } from "../pane-context";
import { useTextStyles } from "./text-styles";

const useStyles = makeStyles({
  box: { display: "grid", gap: "8px", padding: "2px 8px 10px 24px" },
  place: { display: "flex", flexWrap: "wrap", gap: "4px 8px", alignItems: "center", justifyContent: "space-between" },
  sentences: { display: "grid", gap: "6px", margin: 0 },
  sentence: { display: "grid", gridTemplateColumns: "4em minmax(0, 1fr)", gap: "8px" },
  label: { color: tokens.colorNeutralForeground3 },
  text: { margin: 0 },
});

/** The four sentences, always in this order: what, why, on what basis, what to do. */
export const FindingDetails = ({ id, finding }: { readonly id: string; readonly finding: PlacedFinding }) => {
  const styles = useStyles();
  const small = useTextStyles().small;
  const { session, words, act } = usePane();
  const { findings } = words.ui;
  const { what, why, basis, todo } = words.finding(finding);
  const sentences = [
    [findings.what, what],
    [findings.why, why],
    [findings.basis, basis],
    [findings.todo, todo],
  ] as const;
  return (
    <div id={id} className={styles.box}>
      <div className={styles.place}>
        <span className={small}>{finding.row}</span>
        <Button size="small" aria-label={findings.goToCell(finding.address)} onClick={() => act(() => session.goTo(finding.id))}>
          {findings.goTo}
        </Button>
      </div>
      <dl className={styles.sentences}>
        {sentences.map(([label, text]) => (
          <div key={label} className={styles.sentence}>
            <dt className={styles.label}>{label}</dt>
            <dd className={styles.text}>{text}</dd>
          </div>
        ))}
      </dl>
    </div>
  );
};
