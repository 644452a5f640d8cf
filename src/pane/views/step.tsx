import { makeStyles, mergeClasses, tokens } from "@fluentui/react-components";
import type { ReactNode } from "react";
import { Glyph } from "./glyph";
import { NARROW } from "./narrow";
import { useTextStyles } from "./text-styles";

const useStyles = makeStyles({
  step: {
    display: "grid",
    gridTemplateColumns: "20px minmax(0, 1fr) auto",
    gap: "8px",
    alignItems: "center",
    padding: "6px 0",
    minHeight: "28px",
    // What comes below the last has a line of its own.
    ":not(:last-child)": { borderBottom: `1px solid ${tokens.colorNeutralStroke2}` },
    // The button goes below its words.
    [NARROW]: { gridTemplateColumns: "20px minmax(0, 1fr)", "& > :last-child": { gridColumn: 2, justifySelf: "start" } },
  },
  number: {
    width: "18px",
    height: "18px",
    borderRadius: "50%",
    border: `1px solid ${tokens.colorNeutralStrokeAccessible}`,
    display: "grid",
    placeItems: "center",
    fontSize: tokens.fontSizeBase200,
    lineHeight: 1,
  },
  done: { color: tokens.colorStatusSuccessForeground1, border: `1px solid ${tokens.colorStatusSuccessForeground1}` },
  name: { fontWeight: tokens.fontWeightSemibold, marginRight: "8px" },
  // On a line of its own rather than broken after its first word.
  status: { display: "inline-block" },
  urgent: { color: tokens.colorStatusWarningForeground3 },
});

interface StepProps {
  readonly number: number;
  readonly name: string;
  readonly status: string;
  readonly isDone?: boolean;
  readonly isUrgent?: boolean;
  /** The one button of the step. */
  readonly children: ReactNode;
}

export const Step = ({ number, name, status, isDone = false, isUrgent = false, children }: StepProps) => {
  const styles = useStyles();
  const text = useTextStyles();
  return (
    <li className={styles.step}>
      <span className={mergeClasses(styles.number, isDone && styles.done)} aria-hidden="true">
        {isDone ? <Glyph shape="check" size={12} /> : number}
      </span>
      <span>
        <span className={styles.name}>{name}</span>
        <span className={mergeClasses(text.small, styles.status, isUrgent && styles.urgent)}>{status}</span>
      </span>
      {children}
    </li>
  );
};
