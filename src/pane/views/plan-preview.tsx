import { Button, Checkbox, makeStyles, mergeClasses, tokens } from "@fluentui/react-components";
import { useState } from "react";
import type { WritePlan } from "../../actions/session";
import { useFocusOnShow } from "../hooks/use-focus-on-show";
import { usePane } from "../pane-context";
import { useFootStyles } from "./foot-styles";
import { NARROW } from "./narrow";
import { PlanRow } from "./plan-row";
import { useTextStyles } from "./text-styles";

const useStyles = makeStyles({
  section: {
    display: "grid",
    gap: "8px",
    gridTemplateColumns: "minmax(0, 1fr)",
    paddingTop: "10px",
    borderTop: `1px solid ${tokens.colorNeutralStroke2}`,
  },
  table: { width: "100%", borderCollapse: "collapse", [NARROW]: { display: "block" } },
  body: { [NARROW]: { display: "block" } },
  tick: { width: "32px", padding: 0, textAlign: "left" },
  head: {
    padding: "2px 4px",
    textAlign: "left",
    fontWeight: tokens.fontWeightRegular,
    whiteSpace: "nowrap",
    borderBottom: `1px solid ${tokens.colorNeutralStroke1}`,
    [NARROW]: { display: "none" },
  },
  number: { textAlign: "right" },
  text: { margin: 0 },
});

/** What would be written, old → new, each cell to be left out at will; with a computation the companion sheet. Nothing is written before the yes. */
export const PlanPreview = ({ plan }: { readonly plan: WritePlan }) => {
  const styles = useStyles();
  const foot = useFootStyles();
  const text = useTextStyles();
  const { session, words, act } = usePane();
  const said = words.ui.plan;
  const heading = useFocusOnShow("always");
  const [leftOut, setLeftOut] = useState<ReadonlySet<string>>(new Set());
  const [chosenIn, setChosenIn] = useState(plan);
  if (chosenIn !== plan) {
    setChosenIn(plan);
    setLeftOut(new Set());
  }
  const places = plan.changes.map(({ at }) => at);
  const chosen = places.filter((at) => !leftOut.has(at));
  const choose = (at: string, isChosen: boolean): void => {
    const next = new Set(leftOut);
    if (isChosen) next.delete(at);
    else next.add(at);
    setLeftOut(next);
  };
  const { companion } = plan;
  const hasNothingToDo = chosen.length === 0 && (companion === undefined || companion.state === "current");
  const noChanges = plan.purpose === "compute" ? said.noChanges : said.noFix;
  return (
    <section className={styles.section} aria-label={said.heading}>
      <h2 ref={heading} tabIndex={-1} className={text.heading}>
        {said.heading}
      </h2>
      <span className={text.small}>{places.length > 0 ? said.changes(places.length) : noChanges}</span>
      {places.length > 0 && (
        <table className={styles.table}>
          <thead>
            <tr className={text.small}>
              <th className={styles.tick}>
                <Checkbox
                  aria-label={said.all}
                  checked={chosen.length === places.length || (chosen.length > 0 && "mixed")}
                  onChange={(_, data) => setLeftOut(new Set(data.checked === true ? [] : places))}
                />
              </th>
              <th className={styles.head} scope="col">
                {said.cell}
              </th>
              <th className={mergeClasses(styles.head, styles.number)} scope="col">
                {said.before}
              </th>
              <th className={mergeClasses(styles.head, styles.number)} scope="col">
                {said.after}
              </th>
            </tr>
          </thead>
          <tbody className={styles.body}>
            {plan.changes.map((change) => (
              <PlanRow
                key={change.at}
                change={change}
                isChosen={!leftOut.has(change.at)}
                onChoose={(isChosen) => choose(change.at, isChosen)}
              />
            ))}
          </tbody>
        </table>
      )}
      {plan.purpose === "fixAll" && <p className={mergeClasses(text.small, styles.text)}>{words.ui.fixAll.hint}</p>}
      {plan.leftOut && <p className={mergeClasses(text.small, styles.text)}>{words.ui.fixAll.leftOut(plan.leftOut)}</p>}
      {companion && <p className={styles.text}>{said.companion[companion.state](companion.name)}</p>}
      {companion && companion.state !== "current" && (
        <p className={mergeClasses(text.small, styles.text)}>{said.companionHint}</p>
      )}
      <div className={foot.buttons}>
        <Button appearance="primary" disabledFocusable={hasNothingToDo} onClick={() => act(() => session.applyPlan(chosen))}>
          {said.write(chosen.length)}
        </Button>
        <Button onClick={() => session.dropPlan()}>{said.cancel}</Button>
      </div>
    </section>
  );
};
