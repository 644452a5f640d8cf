import { Button, Link, makeStyles, mergeClasses, tokens } from "@fluentui/react-components";
import { useState } from "react";
import type { PlacedCondition, PlacedFailure } from "../../actions/session";
import type { SubmitPageWords } from "../../locales/submit";
import { usePane } from "../pane-context";
import { Glyph } from "./glyph";
import { NARROW } from "./narrow";
import { SeverityMark } from "./severity-mark";
import { useTextStyles } from "./text-styles";

const useStyles = makeStyles({
  list: { margin: 0, padding: 0, listStyleType: "none", borderTop: `1px solid ${tokens.colorNeutralStroke2}` },
  item: {
    display: "grid",
    gridTemplateColumns: "16px minmax(0, 1fr) auto",
    gap: "2px 8px",
    padding: "6px 0",
    borderBottom: `1px solid ${tokens.colorNeutralStroke2}`,
    // How many are left goes below the condition.
    [NARROW]: { gridTemplateColumns: "16px minmax(0, 1fr)", "& > :nth-child(3)": { gridColumn: 2 } },
  },
  icon: { display: "flex", height: "20px", alignItems: "center" },
  met: { color: tokens.colorStatusSuccessForeground1 },
  aside: { color: tokens.colorNeutralForeground3 },
  failures: { gridColumn: "2 / -1", display: "grid", gap: "4px", margin: 0, padding: 0, listStyleType: "none" },
  left: { lineHeight: tokens.lineHeightBase300 },
  // Words to read, with the address as the part that leads there.
  link: { textAlign: "left", color: tokens.colorNeutralForeground1 },
  address: { color: tokens.colorBrandForegroundLink },
  all: { marginLeft: "-8px" },
});

/** As many lead to their cells at once; the rest is shown when asked for. */
const SHOWN = 5;

/** Each condition, met or not, with links to the cells that fail it. */
export const GateList = ({ said, gate }: { readonly said: SubmitPageWords; readonly gate: readonly PlacedCondition[] }) => {
  const styles = useStyles();
  return (
    <ul className={styles.list} aria-label={said.heading}>
      {gate.map((condition) => (
        <Condition key={condition.id} said={said} condition={condition} />
      ))}
    </ul>
  );
};

const Condition = ({ said, condition }: { readonly said: SubmitPageWords; readonly condition: PlacedCondition }) => {
  const styles = useStyles();
  const text = useTextStyles();
  const [isAll, setAll] = useState(false);
  const { id, state, failures } = condition;
  const shown = isAll ? failures : failures.slice(0, SHOWN);
  return (
    <li className={styles.item}>
      <span className={mergeClasses(styles.icon, state === "met" && styles.met, state === "notApplicable" && styles.aside)}>
        {state === "failed" ? <SeverityMark severity="error" /> : <Glyph shape={state === "met" ? "check" : "none"} />}
      </span>
      <span>{said.conditions[id]}</span>
      <span className={mergeClasses(text.small, styles.left)}>
        {state === "failed" ? said.left(said.open[id](failures.length)) : said.states[state]}
      </span>
      {shown.length > 0 && (
        <ul className={styles.failures} aria-label={said.open[id](failures.length)}>
          {shown.map((failure) => (
            <li key={failure.findingId ?? failure.at}>
              <FailureLink said={said} failure={failure} />
            </li>
          ))}
          {shown.length < failures.length && (
            <li>
              <Button size="small" appearance="subtle" className={styles.all} onClick={() => setAll(true)}>
                {said.all(failures.length)}
              </Button>
            </li>
          )}
        </ul>
      )}
    </li>
  );
};

const FailureLink = ({ said, failure }: { readonly said: SubmitPageWords; readonly failure: PlacedFailure }) => {
  const styles = useStyles();
  const { session, state, words, act } = usePane();
  const { address, row, field, fault, findingId, cell } = failure;
  const finding = state.findings.find(({ id }) => id === findingId);
  const named = said.named(row, said.fields[field]);
  const what = finding ? words.finding(finding).title : fault ? said.withFault(named, said.faults[fault]) : named;
  return (
    <Link
      as="button"
      type="button"
      className={styles.link}
      aria-label={said.failure(address, what)}
      onClick={() => act(() => (finding ? session.goTo(finding.id) : session.goToCell(cell)))}
    >
      <span className={styles.address}>{address}</span> {what}
    </Link>
  );
};
