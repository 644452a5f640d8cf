import { Button, makeStyles, mergeClasses, tokens } from "@fluentui/react-components";
import type { Ref } from "react";
import { groupCounts, placeOf } from "../finding-groups";
import { nextStep } from "../next-step";
import { usePane } from "../pane-context";
import { FixAll } from "./fix-all";
import { Glyph } from "./glyph";
import { useTextStyles } from "./text-styles";

const useStyles = makeStyles({
  head: {
    position: "sticky",
    top: "-12px",
    zIndex: 1,
    display: "flex",
    flexWrap: "wrap",
    alignItems: "center",
    gap: "2px 8px",
    padding: "4px 0",
    backgroundColor: tokens.colorNeutralBackground1,
  },
  ways: { display: "flex", gap: "4px" },
  position: { marginLeft: "auto", display: "flex", flexWrap: "wrap", columnGap: "6px", justifyContent: "flex-end" },
});

interface FindingsHeadProps {
  readonly heading: Ref<HTMLHeadingElement>;
  /** How many findings the filter keeps back. */
  readonly hidden: number;
  /** The preview of all safe fixes stood here just now. */
  readonly isBackFromFixAll: boolean;
}

/** Where one is among the findings, and the way to the previous and the next. */
export const FindingsHead = ({ heading, hidden, isBackFromFixAll }: FindingsHeadProps) => {
  const styles = useStyles();
  const text = useTextStyles();
  const { session, state, words, act } = usePane();
  const { findings, explanation } = words.ui;
  const place = placeOf(state.findings, state.current);
  const { error, warning, advice } = groupCounts(state.findings);
  const position = !place
    ? findings.position0(error + warning + advice)
    : (place.finding.explanation ? explanation : findings).position(place.index, place.count);
  return (
    <div className={styles.head}>
      <h2 ref={heading} tabIndex={-1} className={text.heading}>
        {findings.heading}
      </h2>
      <FixAll isBack={isBackFromFixAll} />
      <span className={mergeClasses(text.small, styles.position)}>
        <span>{position}</span>
        <span role="status">{hidden > 0 && findings.hidden(hidden)}</span>
      </span>
      <span className={styles.ways}>
        <Button
          size="small"
          appearance="subtle"
          icon={<Glyph shape="previous" />}
          aria-label={findings.previous}
          title={findings.previous}
          onClick={() => act(() => session.next(-1))}
        />
        {!place && nextStep(state) === "findings" ? (
          <Button size="small" appearance="primary" onClick={() => act(() => session.next(1))}>
            {state.current === undefined ? findings.start : findings.next}
          </Button>
        ) : (
          <Button
            size="small"
            appearance="subtle"
            icon={<Glyph shape="next" />}
            aria-label={findings.next}
            title={findings.next}
            onClick={() => act(() => session.next(1))}
          />
        )}
      </span>
    </div>
  );
};
