import { makeStyles, tokens } from "@fluentui/react-components";
import type { ImportPlan } from "../../actions/importing";
import type { ImportPageWords } from "../../locales/import";
import type { LeftReason } from "../../sheet/carry-over/carried";
import { useTextStyles } from "./text-styles";

const useStyles = makeStyles({
  box: {
    padding: "6px 10px",
    borderLeft: `3px solid ${tokens.colorStatusWarningBorder2}`,
    backgroundColor: tokens.colorStatusWarningBackground1,
    overflowWrap: "anywhere",
  },
  head: { margin: 0, fontWeight: tokens.fontWeightSemibold },
  list: { margin: "2px 0 0", paddingLeft: "18px" },
  summary: { cursor: "pointer" },
  reason: { margin: "6px 0 0", fontWeight: tokens.fontWeightSemibold },
});

interface ImportLeftProps {
  readonly said: ImportPageWords;
  readonly plan: ImportPlan;
}

/** What a person ought to know before the new form is made, and what stays behind with the reason. */
export const ImportLeft = ({ said, plan: { notes, left } }: ImportLeftProps) => {
  const styles = useStyles();
  const text = useTextStyles();
  const byReason = new Map<LeftReason, typeof left>();
  for (const item of left) byReason.set(item.reason, [...(byReason.get(item.reason) ?? []), item]);
  return (
    <>
      {notes.length > 0 && (
        <div className={styles.box}>
          <p className={styles.head}>{said.notesHeading}</p>
          <ul className={styles.list}>
            {notes.map((note, i) => (
              <li key={i}>{said.notes(note)}</li>
            ))}
          </ul>
        </div>
      )}
      {left.length > 0 && (
        <details className={styles.box}>
          <summary className={styles.summary}>{said.left(left.length)}</summary>
          <div className={text.small}>
            {Array.from(byReason, ([reason, items]) => (
              <div key={reason}>
                <p className={styles.reason}>{said.leftReasons[reason]}</p>
                <ul className={styles.list}>
                  {items.map(({ what, text: words, from }, i) => (
                    <li key={i}>
                      {from} {said.leftWhat[what]} {words}
                    </li>
                  ))}
                </ul>
              </div>
            ))}
          </div>
        </details>
      )}
    </>
  );
};
