import { makeStyles, tokens } from "@fluentui/react-components";
import { useMemo, useRef } from "react";
import type { PlacedFinding } from "../../actions/session";
import { groupOf, groups } from "../finding-groups";
import type { FindingFilterState } from "../hooks/use-finding-filter";
import type { OpenFinding } from "../hooks/use-open-finding";
import { useRowFocus } from "../hooks/use-row-focus";
import { usePane } from "../pane-context";
import type { Answer } from "./explain-form";
import { FindingsFilter } from "./findings-filter";
import { FindingsGroup } from "./findings-group";
import { FindingsHead } from "./findings-head";
import { MarksSwitch } from "./marks-switch";

const useStyles = makeStyles({
  section: {
    display: "grid",
    gap: "8px",
    gridTemplateColumns: "minmax(0, 1fr)",
    paddingTop: "8px",
    borderTop: `1px solid ${tokens.colorNeutralStroke2}`,
  },
});

interface FindingsListProps {
  readonly open: OpenFinding;
  readonly filtering: FindingFilterState;
  /** The preview of a fix stood here just now: the focus goes back to the finding. */
  readonly isBackFromFix: boolean;
  /** So did the preview of all safe fixes. */
  readonly isBackFromFixAll: boolean;
}

/** What the last check found, gravest first, one of them opened; what was explained stands at the end. */
export const FindingsList = ({ open, filtering, isBackFromFix, isBackFromFixAll }: FindingsListProps) => {
  const styles = useStyles();
  const { session, state, words, act } = usePane();
  const { rows, openId, settledId, fold, unfold } = open;
  const { filter, isOffered } = filtering;
  const byGroup = useMemo(
    () => groups.map((group) => ({ group, findings: filtering.shown.filter((each) => groupOf(each) === group) })),
    [filtering.shown],
  );
  const shown = byGroup.flatMap(({ findings }) => findings);
  const order = shown.map(({ id }) => id);
  const heading = useRef<HTMLHeadingElement>(null);
  const { section, focusedId, restore, handlers } = useRowFocus(
    order,
    heading,
    isBackFromFix ? (openId ?? settledId) : undefined,
  );
  const kept = useMemo(
    () => new Set([openId, settledId, focusedId].filter((id) => id !== undefined)),
    [openId, settledId, focusedId],
  );
  if (!state.checked || rows.length === 0) return null;

  const toggle = ({ id }: PlacedFinding): void => {
    if (id === openId || id === settledId) fold(id);
    else {
      unfold();
      act(() => session.goTo(id));
    }
  };
  /** The explained row leaves for the end of the list; whoever works through it goes on with the next. */
  const explain = ({ id }: PlacedFinding, answer: Answer): void => {
    const unanswered = shown.filter((each) => !each.explanation || each.id === id).map((each) => each.id);
    const at = unanswered.indexOf(id);
    const neighbour = unanswered[at + 1] ?? unanswered[at - 1];
    act(async () => {
      await session.explain(id, answer);
      restore(neighbour);
    });
  };
  const withdraw = ({ id }: PlacedFinding): void =>
    act(async () => {
      await session.withdrawExplanation(id);
      restore(id);
    });

  return (
    <section ref={section} className={styles.section} aria-label={words.ui.findings.heading} {...handlers}>
      <FindingsHead heading={heading} hidden={rows.length - shown.length} isBackFromFixAll={isBackFromFixAll} />
      <MarksSwitch />
      {isOffered && <FindingsFilter filter={filter} onFilter={filtering.set} isNothingShown={shown.length === 0} />}
      {byGroup.map(
        ({ group, findings }) =>
          findings.length > 0 && (
            <FindingsGroup
              key={group}
              group={group}
              findings={findings}
              openId={openId}
              settledId={settledId}
              kept={kept}
              onToggle={toggle}
              onExplain={explain}
              onWithdraw={withdraw}
            />
          ),
      )}
    </section>
  );
};
