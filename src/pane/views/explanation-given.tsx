import { Button, makeStyles, mergeClasses, tokens } from "@fluentui/react-components";
import type { Explanation } from "../../review/explanations";
import { shownDay } from "../day";
import { usePane } from "../pane-context";
import { useTextStyles } from "./text-styles";

const useStyles = makeStyles({
  box: {
    display: "grid",
    gap: "4px",
    justifyItems: "start",
    padding: "0 0 0 10px",
    borderLeft: `3px solid ${tokens.colorStatusSuccessForeground1}`,
  },
  label: { margin: 0, fontWeight: tokens.fontWeightSemibold },
  text: { margin: 0, whiteSpace: "pre-line" },
});

interface ExplanationGivenProps {
  readonly explanation: Explanation;
  readonly onWithdraw: () => void;
}

/** Why a finding may stand, who said so and when. */
export const ExplanationGiven = ({ explanation, onWithdraw }: ExplanationGivenProps) => {
  const styles = useStyles();
  const { small } = useTextStyles();
  const { words } = usePane();
  const said = words.ui.explanation;
  return (
    <div className={styles.box}>
      <p className={styles.label}>{said.heading}</p>
      <p className={styles.text}>{explanation.reason}</p>
      <p className={mergeClasses(small, styles.text)}>
        {said.given(explanation.by, shownDay(explanation.date, words.formats.language))}
      </p>
      <Button size="small" onClick={onWithdraw}>
        {said.withdraw}
      </Button>
    </div>
  );
};
