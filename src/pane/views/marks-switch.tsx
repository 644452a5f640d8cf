import { makeStyles, mergeClasses, Switch } from "@fluentui/react-components";
import { markLooks } from "../../workbook/mark-looks";
import { usePane } from "../pane-context";
import { severities } from "../severities";
import { useTextStyles } from "./text-styles";

/** The legend shows the marks as they look on the white sheet, whatever the pane's theme. */
const useStyles = makeStyles({
  box: { display: "flex", flexWrap: "wrap", alignItems: "center", columnGap: "4px", margin: "-4px 0 0 -8px" },
  legend: { display: "flex", flexWrap: "wrap", gap: "4px", margin: 0, padding: "0 0 0 8px", listStyleType: "none" },
  mark: {
    padding: "0 4px",
    border: "1px dashed currentColor",
    whiteSpace: "nowrap",
    "@media (forced-colors: active)": { backgroundColor: "Canvas", color: "CanvasText" },
  },
  error: { backgroundColor: markLooks.error.fill, color: markLooks.error.ink },
  warning: { backgroundColor: markLooks.warning.fill, color: markLooks.warning.ink },
  advice: { backgroundColor: markLooks.advice.fill, color: markLooks.advice.ink },
});

/** Marks in the sheet on and off, with what they look like; and whether edits are checked at once. */
export const MarksSwitch = () => {
  const styles = useStyles();
  const small = useTextStyles().small;
  const { session, state, words, act } = usePane();
  const { severity: names, findings } = words.ui;
  return (
    <div className={styles.box}>
      <Switch
        size="small"
        label={findings.marks}
        checked={state.marksShown}
        onChange={(_, data) => act(() => session.showMarks(data.checked))}
      />
      <Switch size="small" label={findings.live} checked={state.live} onChange={(_, data) => session.checkLive(data.checked)} />
      {state.marksShown && (
        <ul className={mergeClasses(styles.legend, small)} aria-label={findings.legend}>
          {severities.map((severity) => (
            <li key={severity} className={mergeClasses(styles.mark, styles[severity])}>
              <span aria-hidden="true">{markLooks[severity].symbol}</span> {names[severity]}
            </li>
          ))}
        </ul>
      )}
    </div>
  );
};
