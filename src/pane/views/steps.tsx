import { Button, makeStyles, tokens } from "@fluentui/react-components";
import type { FormState } from "../../actions/session";
import { useFocusOnShow } from "../hooks/use-focus-on-show";
import { groupCounts } from "../finding-groups";
import { nextStep, type NextStep } from "../next-step";
import { usePane } from "../pane-context";
import { Step } from "./step";
import { SubmitStep } from "./submit-step";

const useStyles = makeStyles({
  list: { margin: 0, padding: 0, listStyleType: "none", borderTop: `1px solid ${tokens.colorNeutralStroke2}` },
});

interface StepsProps {
  readonly form: FormState;
  /** A preview stood here just now: the focus goes back to the button that opened it. */
  readonly isBackFromPlan: boolean;
}

/** Fill in, check, compute, submit: how far each is, and the one thing to do next in it. */
export const Steps = ({ form, isBackFromPlan }: StepsProps) => {
  const styles = useStyles();
  const { session, state, words, act } = usePane();
  const { steps } = words.ui;
  const { count, empty } = form.figures.toFill;
  const firstEmpty = empty[0];
  const { error, warning, advice, explained } = groupCounts(state.findings);
  const isClean = state.checked && error + warning + advice === 0;
  // One button stands out: the next thing to do.
  const next = nextStep(state);
  const lookOf = (step: NextStep): "primary" | "secondary" => (step === next ? "primary" : "secondary");
  const computed = state.stale ? undefined : state.gate?.find(({ id }) => id === "computed");
  const preview = useFocusOnShow(isBackFromPlan ? "ifLost" : "never");
  const checkStatus = !state.checked
    ? steps.checkNotYet
    : state.stale
      ? steps.checkStale
      : !isClean
        ? words.ui.counts(error, warning, advice)
        : explained > 0
          ? steps.checkExplained(explained)
          : steps.checkClean;
  return (
    <nav aria-label={steps.label}>
      <ol className={styles.list}>
        <Step
          number={1}
          name={steps.fill}
          isDone={empty.length === 0}
          status={empty.length === 0 ? steps.fillDone(count) : steps.fillLeft(empty.length, count)}
        >
          {firstEmpty !== undefined && (
            <Button size="small" appearance={lookOf("fill")} onClick={() => act(() => session.goToField(firstEmpty))}>
              {steps.fillGo}
            </Button>
          )}
        </Step>
        <Step
          number={2}
          name={steps.check}
          isDone={isClean && !state.stale}
          isUrgent={state.checked && state.stale}
          status={checkStatus}
        >
          <Button size="small" appearance={lookOf("check")} onClick={() => act(() => session.check())}>
            {state.checked ? steps.checkAgain : steps.checkRun}
          </Button>
        </Step>
        <Step
          number={3}
          name={steps.compute}
          isDone={computed?.state === "met"}
          status={
            !computed
              ? steps.computeHint
              : computed.failures.length > 0
                ? steps.computeLeft(computed.failures.length)
                : steps.computeDone
          }
        >
          <Button ref={preview} size="small" appearance={lookOf("compute")} onClick={() => act(() => session.planCompute())}>
            {steps.computePreview}
          </Button>
        </Step>
        <SubmitStep number={4} isNext={next === "submit"} />
      </ol>
    </nav>
  );
};
