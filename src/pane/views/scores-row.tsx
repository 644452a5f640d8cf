import { Checkbox, Link, makeStyles, mergeClasses, tokens } from "@fluentui/react-components";
import type { PlacedScore } from "../../actions/session";
import { round, type Decimal } from "../../domain/decimal";
import type { Formats } from "../../locales";
import type { ScoresPageWords } from "../../locales/scores";
import { proposedPoints } from "../../review/proposed-scores";
import { usePane } from "../pane-context";
import { NARROW } from "./narrow";
import { useTextStyles } from "./text-styles";

const useStyles = makeStyles({
  line: {
    borderTop: `1px solid ${tokens.colorNeutralStroke2}`,
    [NARROW]: { display: "grid", gridTemplateColumns: "32px minmax(0, 1fr)" },
  },
  tick: { padding: 0, verticalAlign: "top", [NARROW]: { gridRow: "1 / span 4" } },
  cell: { padding: "6px 4px 2px", verticalAlign: "top", textAlign: "left", fontWeight: tokens.fontWeightRegular },
  number: {
    textAlign: "right",
    whiteSpace: "nowrap",
    fontVariantNumeric: "tabular-nums",
    // The columns have become lines: each says which it is.
    [NARROW]: {
      gridColumn: 2,
      display: "flex",
      justifyContent: "space-between",
      gap: "8px",
      "::before": { content: "attr(data-column)", fontWeight: tokens.fontWeightRegular },
    },
  },
  proposed: { fontWeight: tokens.fontWeightSemibold },
  below: { [NARROW]: { display: "block", "& > td:empty": { display: "none" } } },
  more: { padding: "0 4px 6px", overflowWrap: "anywhere", [NARROW]: { display: "block" } },
  text: { margin: 0 },
});

interface ScoresRowProps {
  readonly said: ScoresPageWords;
  readonly line: PlacedScore;
  readonly isChosen: boolean;
  readonly onChoose: (isChosen: boolean) => void;
}

/** One scored row: what is typed, what the formula gives and how it comes to that, or why it gives nothing. */
export const ScoresRow = ({ said, line, isChosen, onChoose }: ScoresRowProps) => {
  const styles = useStyles();
  const { small } = useTextStyles();
  const { session, words, act } = usePane();
  const { at, address, row, typed, target, actual, weight, answer } = line;
  const { number } = words.formats;
  const points = proposedPoints(line);
  const now = typed ? number(typed) : said.empty;
  const value = mergeClasses(styles.cell, styles.number);
  const given = [weight && said.weight(weight.toFixed()), target && said.target(target), actual && said.actual(actual)];
  return (
    <>
      <tr className={styles.line}>
        <td className={styles.tick}>
          {points && (
            <Checkbox
              aria-label={said.choose(address, row, now, number(points))}
              checked={isChosen}
              onChange={(_, data) => onChoose(data.checked === true)}
            />
          )}
        </td>
        <th scope="row" className={styles.cell}>
          <Link as="button" type="button" aria-label={said.goTo(address, row)} onClick={() => act(() => session.goToField(at))}>
            {address}
          </Link>{" "}
          {row}
        </th>
        <td className={value} data-column={said.typed}>
          {now}
        </td>
        <td className={mergeClasses(value, styles.proposed)} data-column={said.proposed}>
          {proposedText(line, said, number)}
        </td>
        <td className={value} data-column={said.difference}>
          {answer.kind === "points" && answer.difference ? differenceText(answer.difference, said, number) : said.nothing}
        </td>
      </tr>
      <tr className={styles.below}>
        <td />
        <td colSpan={4} className={mergeClasses(small, styles.more)}>
          <p className={styles.text}>{words.formats.facts(given)}</p>
          <p className={styles.text}>{howText(line, said)}</p>
          {answer.kind === "points" && !answer.isCertain && <p className={styles.text}>{said.uncertain}</p>}
          {line.isFormula && answer.kind === "points" && <p className={styles.text}>{said.formula}</p>}
        </td>
      </tr>
    </>
  );
};

type Print = Formats["number"];

const proposedText = ({ answer }: PlacedScore, said: ScoresPageWords, number: Print): string => {
  if (answer.kind !== "points") return said.nothing;
  const { low, high } = answer;
  return low.eq(high) ? number(low) : said.between(low.toFixed(), high.toFixed());
};

const differenceText = (difference: Decimal, said: ScoresPageWords, number: Print): string => {
  const points = number(round(difference, 2));
  return difference.eq(0) ? said.same : difference.gt(0) ? said.more(points) : points;
};

const howText = ({ answer, weight }: PlacedScore, said: ScoresPageWords): string => {
  if (answer.kind === "none") return said.why[answer.why];
  if (answer.kind === "points") return said.how[answer.by](round(answer.percent, 2).toFixed(2), weight?.toFixed() ?? "");
  const tiers = answer.tiers.map(({ tier, low, high }) => said.tier(tier, low.toFixed(), high.toFixed()));
  return said.judgement([...tiers, ...(answer.said ? [said.said(answer.said)] : [])]);
};
