import { Button } from "@fluentui/react-components";
import type { SessionState } from "../../actions/session";
import type { UiWords } from "../../locales";
import { failedCount, isPassed } from "../../review/gate";
import { usePane } from "../pane-context";
import { Step } from "./step";

/** The last step: whether the form may be handed in, and whether it still is what was sealed. */
export const SubmitStep = ({ number, isNext }: { readonly number: number; readonly isNext: boolean }) => {
  const { state, words, openPage } = usePane();
  const { seal } = state;
  const isSealed = seal?.kind === "sealed";
  return (
    <Step
      number={number}
      name={words.ui.submit.step}
      isDone={isSealed && seal.changes.length === 0}
      isUrgent={seal !== undefined && !(isSealed && seal.changes.length === 0)}
      status={statusOf(state, words.ui)}
    >
      <Button size="small" appearance={isNext ? "primary" : "secondary"} data-opens="submit" onClick={() => openPage("submit")}>
        {words.ui.submit.open}
      </Button>
    </Step>
  );
};

const statusOf = ({ gate, seal, stale }: SessionState, { submit }: UiWords): string => {
  if (seal?.kind === "broken") return submit.broken;
  if (seal) return seal.changes.length > 0 ? submit.changed(seal.changes.length) : submit.sealed(seal.time);
  if (!gate) return submit.notYet;
  if (stale) return submit.stale;
  return isPassed(gate) ? submit.passed : submit.failed(failedCount(gate));
};
