import { Button, makeStyles, tokens } from "@fluentui/react-components";
import { useState } from "react";
import type { PlacedFinding } from "../../actions/session";
import { usePane } from "../pane-context";
import { ExplainForm, type Answer } from "./explain-form";
import { ExplanationGiven } from "./explanation-given";
import { FindingActions } from "./finding-actions";
import { NARROW } from "./narrow";
import { useTextStyles } from "./text-styles";

const useStyles = makeStyles({
  box: {
    display: "grid",
    gap: "8px",
    gridTemplateColumns: "minmax(0, 1fr)",
    padding: "2px 8px 10px 24px",
    [NARROW]: { paddingLeft: "2px" },
  },
  place: { display: "flex", flexWrap: "wrap", gap: "4px 8px", alignItems: "center", justifyContent: "space-between" },
  sentences: { display: "grid", gap: "6px", margin: 0 },
  sentence: { display: "grid", gridTemplateColumns: "4em minmax(0, 1fr)", gap: "8px", [NARROW]: { display: "block" } },
  label: { color: tokens.colorNeutralForeground3 },
  text: { margin: 0 },
});

interface FindingDetailsProps {
  readonly id: string;
  readonly finding: PlacedFinding;
  readonly onExplain: (finding: PlacedFinding, answer: Answer) => void;
  readonly onWithdraw: (finding: PlacedFinding) => void;
}

/** The four sentences, always in this order: what, why, on what basis, what to do. Then what can be done here. */
export const FindingDetails = ({ id, finding, onExplain, onWithdraw }: FindingDetailsProps) => {
  const styles = useStyles();
  const small = useTextStyles().small;
  const { session, words, act } = usePane();
  const [form, setForm] = useState<"open" | "cancelled">();
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
      {finding.explanation && <ExplanationGiven explanation={finding.explanation} onWithdraw={() => onWithdraw(finding)} />}
      {form === "open" && !finding.explanation ? (
        <ExplainForm onSave={(answer) => onExplain(finding, answer)} onCancel={() => setForm("cancelled")} />
      ) : (
        <FindingActions finding={finding} isBackFromForm={form === "cancelled"} onOpenForm={() => setForm("open")} />
      )}
    </div>
  );
};
