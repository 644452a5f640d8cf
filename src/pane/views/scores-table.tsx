import { Button, Checkbox, makeStyles, mergeClasses, tokens } from "@fluentui/react-components";
import { useState } from "react";
import type { FormState, PlacedScore } from "../../actions/session";
import { sum } from "../../domain/decimal";
import type { ScoresPageWords } from "../../locales/scores";
import { proposedPoints } from "../../review/proposed-scores";
import { usePane } from "../pane-context";
import { NARROW } from "./narrow";
import { ScoreLimit } from "./score-limit";
import { ScoresRow } from "./scores-row";
import { useTextStyles } from "./text-styles";

const useStyles = makeStyles({
  table: { width: "100%", borderCollapse: "collapse", [NARROW]: { display: "block" } },
  body: { [NARROW]: { display: "block" } },
  tick: { width: "32px", padding: 0, textAlign: "left" },
  head: {
    padding: "2px 4px",
    textAlign: "left",
    whiteSpace: "nowrap",
    fontWeight: tokens.fontWeightRegular,
    borderBottom: `1px solid ${tokens.colorNeutralStroke1}`,
    [NARROW]: { display: "none" },
  },
  number: { textAlign: "right" },
  text: { margin: 0 },
  counts: { wordBreak: "keep-all" },
  foot: {
    position: "sticky",
    bottom: "-12px",
    display: "grid",
    gap: "6px",
    justifyItems: "start",
    padding: "8px 0",
    backgroundColor: tokens.colorNeutralBackground1,
  },
});

interface ScoresTableProps {
  readonly said: ScoresPageWords;
  readonly form: FormState;
  readonly lines: readonly PlacedScore[];
}

/** All scored rows; those whose formula gives another score than the typed one can be chosen. Who is in doubt chooses by hand. */
export const ScoresTable = ({ said, form, lines }: ScoresTableProps) => {
  const styles = useStyles();
  const text = useTextStyles();
  const { session, act } = usePane();
  const points = new Map(lines.map((line) => [line.at, proposedPoints(line)] as const).filter(([, value]) => value));
  const certain = lines.flatMap(({ at, answer }) => (answer.kind === "points" && answer.isCertain ? [at] : []));
  const [choice, setChoice] = useState<readonly string[]>();
  const chosen = new Set((choice ?? certain).filter((at) => points.has(at)));
  const choose = (at: Iterable<string>): void => setChoice([...at]);
  const [now, after] = [totalOf(lines), totalOf(lines, (line) => (chosen.has(line.at) ? points.get(line.at) : undefined))];
  // What can be taken over stands first; the rest keeps the order of the sheet.
  const inOrder = [...lines].sort((a, b) => Number(points.has(b.at)) - Number(points.has(a.at)));
  const { limit } = form.figures;
  return (
    <>
      <p className={mergeClasses(text.small, styles.text, styles.counts)}>{countsText(lines, said)}</p>
      <table className={styles.table} aria-label={said.table}>
        <thead>
          <tr className={text.small}>
            <td className={styles.tick}>
              {points.size > 0 && (
                <Checkbox
                  aria-label={said.all}
                  checked={chosen.size === points.size || (chosen.size > 0 && "mixed")}
                  onChange={(_, data) => choose(data.checked === true ? points.keys() : [])}
                />
              )}
            </td>
            {[said.row, said.typed, said.proposed, said.difference].map((header, at) => (
              <th key={header} className={mergeClasses(styles.head, at > 0 && styles.number)} scope="col">
                {header}
              </th>
            ))}
          </tr>
        </thead>
        <tbody className={styles.body}>
          {inOrder.map((line) => (
            <ScoresRow
              key={line.at}
              said={said}
              line={line}
              isChosen={chosen.has(line.at)}
              onChoose={(isChosen) => choose(isChosen ? [...chosen, line.at] : [...chosen].filter((at) => at !== line.at))}
            />
          ))}
        </tbody>
      </table>
      <div className={styles.foot}>
        <span>{said.total(now?.toFixed(), after?.toFixed())}</span>
        {limit && <ScoreLimit limit={limit} total={after ?? now} />}
        <Button
          appearance="primary"
          disabledFocusable={chosen.size === 0}
          onClick={() => act(() => session.planScores([...chosen]))}
        >
          {said.preview(chosen.size)}
        </Button>
      </div>
    </>
  );
};

/** Undefined while a row has neither a proposal taken nor a typed score. */
const totalOf = (lines: readonly PlacedScore[], taken: (line: PlacedScore) => PlacedScore["typed"] = () => undefined) => {
  const scores = lines.flatMap((line) => taken(line) ?? line.typed ?? []);
  return scores.length === lines.length ? sum(scores) : undefined;
};

const countsText = (lines: readonly PlacedScore[], said: ScoresPageWords): string => {
  const count = (is: (line: PlacedScore) => boolean): number => lines.filter(is).length;
  const agrees = ({ answer }: PlacedScore): boolean => answer.kind === "points" && answer.difference?.eq(0) === true;
  return said.counts(
    count((line) => line.answer.kind === "points" && !agrees(line)),
    count(agrees),
    count(({ answer }) => answer.kind === "tiers"),
    count(({ answer }) => answer.kind === "none"),
  );
};
