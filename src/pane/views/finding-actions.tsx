import { Button, makeStyles } from "@fluentui/react-components";
import type { PlacedFinding } from "../../actions/session";
import { canExplain } from "../../review/explanations";
import { fixLabel } from "../fix-label";
import { useFocusOnShow } from "../hooks/use-focus-on-show";
import { usePane } from "../pane-context";

const useStyles = makeStyles({ buttons: { display: "flex", flexWrap: "wrap", gap: "6px" } });

interface FindingActionsProps {
  readonly finding: PlacedFinding;
  /** The form for an explanation stood here just now: the focus goes back to the button that opened it. */
  readonly isBackFromForm: boolean;
  readonly onOpenForm: () => void;
}

/** What settles the finding: its own fixes, each previewed first, or an explanation. */
export const FindingActions = ({ finding, isBackFromForm, onOpenForm }: FindingActionsProps) => {
  const styles = useStyles();
  const { session, state, words, act } = usePane();
  const opener = useFocusOnShow(isBackFromForm ? "always" : "never");
  const { fixes = [], explanation } = finding;
  const isExplainable = canExplain(finding) && !explanation;
  const isComputed =
    fixes.length === 0 &&
    state.gate?.some(({ id, failures }) => id === "computed" && failures.some(({ at }) => at === finding.at));
  if (fixes.length === 0 && !isExplainable && !isComputed) return null;
  return (
    <div className={styles.buttons}>
      {fixes.map((fix) => (
        <Button key={fix.id} size="small" onClick={() => act(() => session.planFix(finding.id, fix.id))}>
          {fixLabel(fix, words)}
        </Button>
      ))}
      {isComputed && (
        <Button size="small" onClick={() => act(() => session.planCompute())}>
          {words.ui.fix.compute}
        </Button>
      )}
      {isExplainable && (
        <Button ref={opener} size="small" onClick={onOpenForm}>
          {words.ui.explanation.open}
        </Button>
      )}
    </div>
  );
};
