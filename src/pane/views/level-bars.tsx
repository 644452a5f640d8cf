import { makeStyles, tokens } from "@fluentui/react-components";
import type { Figures } from "../../review/figures";
import { usePane } from "../pane-context";
import { NARROW } from "./narrow";

const useStyles = makeStyles({
  list: { display: "grid", gap: "4px", margin: 0, padding: 0, listStyleType: "none" },
  level: {
    display: "grid",
    gridTemplateColumns: "minmax(0, 7em) minmax(24px, 1fr) minmax(4.5em, auto)",
    gap: "8px",
    alignItems: "center",
    fontSize: tokens.fontSizeBase200,
    lineHeight: tokens.lineHeightBase200,
    [NARROW]: { gridTemplateColumns: "minmax(24px, 1fr) auto" },
  },
  name: {
    overflow: "hidden",
    textOverflow: "ellipsis",
    whiteSpace: "nowrap",
    [NARROW]: { gridColumn: "1 / -1", whiteSpace: "normal" },
  },
  numbers: { textAlign: "right", color: tokens.colorNeutralForeground3 },
  score: { fontWeight: tokens.fontWeightSemibold, color: tokens.colorNeutralForeground1 },
  track: {
    height: "8px",
    borderRadius: "4px",
    overflow: "hidden",
    backgroundColor: tokens.colorNeutralStroke2,
    "@media (forced-colors: active)": { border: "1px solid CanvasText", backgroundColor: "Canvas" },
  },
  bar: {
    height: "100%",
    backgroundColor: tokens.colorCompoundBrandBackground,
    "@media (forced-colors: active)": { forcedColorAdjust: "none", backgroundColor: "CanvasText" },
  },
});

/** Score against weight of each level-1 heading: a small bar with its numbers beside it. */
export const LevelBars = ({ levels }: { readonly levels: Figures["levels"] }) => {
  const styles = useStyles();
  const { words } = usePane();
  const { ui, formats } = words;
  return (
    <ul className={styles.list} aria-label={ui.form.levels}>
      {levels.map(({ at, name, score, weight }) => {
        const share = score && weight?.gt(0) ? Math.min(Math.max(score.div(weight).toNumber(), 0), 1) : 0;
        return (
          <li key={at} className={styles.level}>
            <span className={styles.name} title={name}>
              {name}
            </span>
            <span className={styles.track} aria-hidden="true">
              <span className={styles.bar} style={{ display: "block", width: `${share * 100}%` }} />
            </span>
            <span className={styles.numbers}>
              <span className={score && styles.score}>{score ? formats.number(score) : ui.none}</span>{" "}
              {ui.form.scoreOf(weight ? formats.number(weight) : ui.none)}
            </span>
          </li>
        );
      })}
    </ul>
  );
};
