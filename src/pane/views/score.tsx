import { Link, makeStyles, tokens } from "@fluentui/react-components";
import type { Figures } from "../../review/figures";
import { usePane } from "../pane-context";
import { LevelBars } from "./level-bars";
import { ScoreLimit } from "./score-limit";
import { useTextStyles } from "./text-styles";

const useStyles = makeStyles({
  card: {
    display: "grid",
    gap: "10px",
    gridTemplateColumns: "minmax(0, 1fr)",
    padding: "10px 12px",
    borderRadius: tokens.borderRadiusMedium,
    backgroundColor: tokens.colorNeutralBackground2,
    border: `1px solid ${tokens.colorNeutralStroke2}`,
  },
  figures: { display: "flex", flexWrap: "wrap", justifyContent: "space-between", gap: "4px 12px", margin: 0 },
  figure: { display: "grid" },
  value: {
    margin: 0,
    order: 2,
    fontSize: tokens.fontSizeBase300,
    lineHeight: tokens.lineHeightBase500,
    fontWeight: tokens.fontWeightSemibold,
  },
  total: { fontSize: tokens.fontSizeBase500 },
  link: { justifySelf: "start" },
});

/** Total, grade, execution rate, and the points of each level. */
export const Score = ({ figures }: { readonly figures: Figures }) => {
  const styles = useStyles();
  const text = useTextStyles();
  const { words, openPage } = usePane();
  const { ui, formats } = words;
  const { totalScore, totalWeight, grade, executionRate, levels, limit } = figures;
  return (
    <section className={styles.card} aria-label={ui.form.score}>
      <dl className={styles.figures}>
        <div className={styles.figure}>
          <dt className={text.small}>{ui.form.score}</dt>
          <dd className={styles.value}>
            <span className={styles.total}>{totalScore ? formats.number(totalScore, 2) : ui.none}</span>{" "}
            {totalWeight && <span className={text.small}>{ui.form.scoreOf(formats.number(totalWeight))}</span>}
          </dd>
        </div>
        <div className={styles.figure}>
          <dt className={text.small}>{ui.form.grade}</dt>
          <dd className={styles.value}>{grade ? ui.form.grades[grade] : ui.none}</dd>
        </div>
        <div className={styles.figure}>
          <dt className={text.small}>{ui.form.executionRate}</dt>
          <dd className={styles.value}>{executionRate ? formats.percent(executionRate, 2) : ui.none}</dd>
        </div>
      </dl>
      {limit && <ScoreLimit limit={limit} total={totalScore} />}
      {levels.length > 0 && <LevelBars levels={levels} />}
      {levels.length > 0 && (
        <Link as="button" type="button" data-opens="scores" className={styles.link} onClick={() => openPage("scores")}>
          {ui.scores.open}
        </Link>
      )}
    </section>
  );
};
