import { Button } from "@fluentui/react-components";
import { safeFix } from "../../review/safe-fix";
import { useFocusOnShow } from "../hooks/use-focus-on-show";
import { usePane } from "../pane-context";

/** All fixes that need no judgement, previewed together. `isBack`: that preview stood here just now. */
export const FixAll = ({ isBack }: { readonly isBack: boolean }) => {
  const { session, state, words, act } = usePane();
  const button = useFocusOnShow(isBack ? "ifLost" : "never");
  const count = state.findings.filter(safeFix).length;
  if (count === 0) return null;
  return (
    <Button ref={button} size="small" title={words.ui.fixAll.hint} onClick={() => act(() => session.planFixAll())}>
      {words.ui.fixAll.open(count)}
    </Button>
  );
};
