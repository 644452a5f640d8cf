import { makeStyles, mergeClasses, tokens } from "@fluentui/react-components";
import type { HistoryChange } from "../../actions/session";
import { usePane } from "../pane-context";
import { useTextStyles } from "./text-styles";

const useStyles = makeStyles({
  summary: { cursor: "pointer", color: tokens.colorBrandForegroundLink },
  list: { margin: "4px 0 0", padding: 0, listStyleType: "none", display: "grid", gap: "4px" },
  change: { overflowWrap: "anywhere", whiteSpace: "pre-line" },
  address: { color: tokens.colorBrandForeground1, marginRight: "6px" },
  after: { fontWeight: tokens.fontWeightSemibold },
});

/** As many as one looks through; the sheet itself shows the rest. */
const SHOWN = 50;

/** The cells of a step, old → new. */
export const HistoryChanges = ({ changes }: { readonly changes: readonly HistoryChange[] }) => {
  const styles = useStyles();
  const { small } = useTextStyles();
  const { words } = usePane();
  const { history, plan, empty } = words.ui;
  return (
    <details>
      <summary className={styles.summary}>{history.show(changes.length)}</summary>
      <ul className={styles.list}>
        {changes.slice(0, SHOWN).map(({ address, row, before, after }, index) => (
          <li key={index} className={mergeClasses(small, styles.change)}>
            <span className={styles.address}>{address}</span>
            {row} {before || empty} <span aria-label={plan.becomes}>→</span>{" "}
            <span className={styles.after}>{after || empty}</span>
          </li>
        ))}
        {changes.length > SHOWN && <li className={small}>{history.more(changes.length - SHOWN)}</li>}
      </ul>
    </details>
  );
};
