import { makeStyles, tokens } from "@fluentui/react-components";
import { round, type Decimal } from "../../domain/decimal";
import type { TotalLimit } from "../../domain/score-cap";
import { usePane } from "../pane-context";

const useStyles = makeStyles({ text: { margin: 0, color: tokens.colorStatusWarningForeground3 } });

/** The place's cap on the total, where this total is above it. */
export const ScoreLimit = ({ limit, total }: { readonly limit: TotalLimit; readonly total: Decimal | undefined }) => {
  const styles = useStyles();
  const { words } = usePane();
  const { rate, rateBelow, most, source } = limit;
  if (!total?.gt(most)) return null;
  const percent = round(rate.times(100), 2).toFixed(2);
  return (
    <p className={styles.text}>{words.ui.scores.limit(percent, rateBelow.times(100).toFixed(), most.toFixed(), source.title)}</p>
  );
};
