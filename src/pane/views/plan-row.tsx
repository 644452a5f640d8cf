import { Checkbox, makeStyles, mergeClasses, tokens } from "@fluentui/react-components";
import type { PlannedChange } from "../../actions/session";
import { usePane } from "../pane-context";
import { NARROW } from "./narrow";
import { useTextStyles } from "./text-styles";

const useStyles = makeStyles({
  line: {
    borderTop: `1px solid ${tokens.colorNeutralStroke2}`,
    [NARROW]: { display: "grid", gridTemplateColumns: "32px minmax(0, 1fr)" },
  },
  tick: { padding: 0, verticalAlign: "top", [NARROW]: { gridRow: "1 / span 3" } },
  cell: { padding: "6px 4px", verticalAlign: "top", textAlign: "left", fontWeight: tokens.fontWeightRegular },
  // In a narrow pane the columns become lines: each says which it is.
  value: {
    [NARROW]: {
      gridColumn: 2,
      display: "flex",
      justifyContent: "space-between",
      gap: "8px",
      "::before": { content: "attr(data-column)", fontWeight: tokens.fontWeightRegular, flexShrink: 0 },
    },
  },
  number: { textAlign: "right", overflowWrap: "break-word" },
  words: { whiteSpace: "pre-line" },
  after: { fontWeight: tokens.fontWeightSemibold },
  address: { color: tokens.colorBrandForeground1, marginRight: "6px" },
  below: { [NARROW]: { display: "block", "& > td:empty": { display: "none" } } },
  note: { padding: "0 4px 6px", color: tokens.colorStatusWarningForeground3 },
});

/** What is longer than "1,234,567.89%" is text, which reads from the left. */
const LONGEST_NUMBER = 13;

interface PlanRowProps {
  readonly change: PlannedChange;
  readonly isChosen: boolean;
  readonly onChoose: (isChosen: boolean) => void;
}

/** One cell of the plan: what it shows now, what it will show. */
export const PlanRow = ({ change, isChosen, onChoose }: PlanRowProps) => {
  const styles = useStyles();
  const { small } = useTextStyles();
  const { words } = usePane();
  const { plan, empty } = words.ui;
  const { address, row, kind, reason } = change;
  const before = change.before || empty;
  const after = change.after || empty;
  const isNumber = kind !== "fix" || Math.max(before.length, after.length) <= LONGEST_NUMBER;
  const value = mergeClasses(styles.cell, styles.value, isNumber ? styles.number : styles.words);
  return (
    <>
      <tr className={styles.line}>
        <td className={styles.tick}>
          <Checkbox
            aria-label={plan.choose(address, row, before, after)}
            checked={isChosen}
            onChange={(_, data) => onChoose(data.checked === true)}
          />
        </td>
        <th scope="row" className={styles.cell}>
          <span className={styles.address}>{address}</span>
          {row} {kind !== "fix" && row !== plan.kinds[kind] && <span className={small}>{plan.kinds[kind]}</span>}
        </th>
        <td className={value} data-column={plan.before}>
          {before}
        </td>
        <td className={mergeClasses(value, styles.after)} data-column={plan.after}>
          {after}
        </td>
      </tr>
      {reason === "overwritten" && (
        <tr className={styles.below}>
          <td />
          <td colSpan={3} className={mergeClasses(small, styles.note)}>
            {plan.overwritten}
          </td>
        </tr>
      )}
    </>
  );
};
