import { makeStyles, mergeClasses, tokens } from "@fluentui/react-components";
import { useEffect, useId, useRef } from "react";
import type { PlacedFinding } from "../../actions/session";
import { usePane } from "../pane-context";
import type { Answer } from "./explain-form";
import { FindingDetails } from "./finding-details";
import { Glyph } from "./glyph";
import { NARROW } from "./narrow";
import { SeverityMark } from "./severity-mark";

/** The list's head stands above what is scrolled to, in CSS pixels. */
const HEAD = 40;

const useStyles = makeStyles({
  row: { scrollMarginTop: `${HEAD}px`, borderBottom: `1px solid ${tokens.colorNeutralStroke2}` },
  open: { backgroundColor: tokens.colorNeutralBackground2 },
  button: {
    display: "grid",
    gridTemplateColumns: "16px minmax(2.6em, auto) minmax(0, 1fr) auto",
    gap: "6px",
    alignItems: "start",
    width: "100%",
    scrollMarginTop: `${HEAD}px`,
    padding: "5px 6px 5px 2px",
    border: "none",
    backgroundColor: "transparent",
    color: "inherit",
    font: "inherit",
    textAlign: "left",
    cursor: "pointer",
    [NARROW]: { gridTemplateColumns: "16px minmax(0, 1fr) auto", "& > :nth-child(3)": { gridRow: 2, gridColumn: "1 / -1" } },
    ":hover": { backgroundColor: tokens.colorNeutralBackground1Hover },
    ":focus-visible": { outline: `2px solid ${tokens.colorStrokeFocus2}`, outlineOffset: "-2px" },
  },
  icon: { display: "flex", height: "20px", alignItems: "center" },
  address: { color: tokens.colorBrandForeground1 },
  code: { color: tokens.colorNeutralForeground3, fontSize: tokens.fontSizeBase200 },
  title: { minWidth: 0 },
  titleOpen: { fontWeight: tokens.fontWeightSemibold },
  settled: { color: tokens.colorStatusSuccessForeground1 },
});

export interface FindingRowProps {
  readonly finding: PlacedFinding;
  /** Its place in its group, from 0, and how many the group has: rows out of view are not in the page. */
  readonly index: number;
  readonly count: number;
  /** Empty space above, in CSS pixels, for rows that are not rendered. */
  readonly gap: number;
  readonly isOpen: boolean;
  readonly isSettled: boolean;
  readonly onToggle: (finding: PlacedFinding) => void;
  readonly onExplain: (finding: PlacedFinding, answer: Answer) => void;
  readonly onWithdraw: (finding: PlacedFinding) => void;
}

/** Into view with as little movement as it takes, but from its beginning where it does not fit. */
const show = (row: HTMLElement | null): void => {
  const room = row?.closest("main")?.clientHeight ?? 0;
  row?.scrollIntoView({ block: row.offsetHeight > room - HEAD ? "start" : "nearest" });
};

/** One finding: a line that opens to its four sentences. */
export const FindingRow = ({ finding, index, count, gap, isOpen, isSettled, onToggle, ...acts }: FindingRowProps) => {
  const styles = useStyles();
  const { words } = usePane();
  const details = useId();
  const row = useRef<HTMLLIElement>(null);
  useEffect(() => {
    if (isOpen) show(row.current);
  }, [isOpen]);
  const { title } = words.finding(finding);
  return (
    <li
      ref={row}
      data-row={finding.id}
      aria-posinset={index + 1}
      aria-setsize={count}
      className={mergeClasses(styles.row, (isOpen || isSettled) && styles.open)}
      style={{ marginTop: gap }}
    >
      <button
        type="button"
        data-finding-row={finding.id}
        className={styles.button}
        aria-expanded={isOpen}
        {...(isOpen ? { "aria-controls": details } : {})}
        onClick={() => onToggle(finding)}
      >
        <span className={mergeClasses(styles.icon, isSettled && styles.settled)}>
          {isSettled ? <Glyph shape="check" /> : <SeverityMark severity={finding.severity} />}
        </span>
        <span className={styles.address}>{finding.address}</span>
        <span className={mergeClasses(styles.title, isOpen && styles.titleOpen)}>
          {isSettled ? words.ui.findings.settledTitle(title) : title}
        </span>
        <span className={styles.code}>{finding.code}</span>
      </button>
      {isOpen && <FindingDetails id={details} finding={finding} {...acts} />}
    </li>
  );
};
