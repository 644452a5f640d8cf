import { Button, makeStyles, mergeClasses, tokens } from "@fluentui/react-components";
import type { HistoryEntry } from "../../actions/session";
import { useFocusOnShow } from "../hooks/use-focus-on-show";
import { shownMoment } from "../moment";
import { usePane } from "../pane-context";
import { HistoryChanges } from "./history-changes";
import { NARROW } from "./narrow";
import { useTextStyles } from "./text-styles";

const useStyles = makeStyles({
  step: {
    display: "grid",
    gap: "4px",
    gridTemplateColumns: "minmax(0, 1fr)",
    padding: "8px 0",
    borderTop: `1px solid ${tokens.colorNeutralStroke2}`,
  },
  head: {
    display: "flex",
    gap: "8px",
    justifyContent: "space-between",
    alignItems: "flex-start",
    [NARROW]: { display: "grid", justifyContent: "start", justifyItems: "start", gap: "4px" },
  },
  act: { fontWeight: tokens.fontWeightSemibold },
  takeBack: { flexShrink: 0, whiteSpace: "nowrap" },
  time: { whiteSpace: "nowrap" },
  text: { margin: 0, overflowWrap: "anywhere" },
  where: { wordBreak: "keep-all" },
  edited: { display: "grid", gap: "4px", justifyItems: "start" },
  conflict: { color: tokens.colorStatusWarningForeground3 },
  // Focused by us alone, so that reading goes on there; nothing to operate, so no ring.
  takenBack: { margin: 0, outlineStyle: "none" },
});

/** One step of the log: what, when and where, old and new, and the way back. */
export const HistoryStep = ({ entry }: { readonly entry: HistoryEntry }) => {
  const styles = useStyles();
  const { small } = useTextStyles();
  const { session, words, act } = usePane();
  const said = words.ui.history;
  const { id, changes, made, conflict, takenBack, sheetName } = entry;
  const time = shownMoment(entry.at, words.formats.language);
  const name = said.acts[entry.act];
  const isMaking = changes.length === 0 && made.length > 0;
  const where = words.formats.facts([!isMaking && said.on(sheetName), made.length > 0 && said.made(made)]);
  return (
    <li className={styles.step}>
      <div className={styles.head}>
        <p className={styles.text}>
          <span className={styles.act}>{name}</span>{" "}
          <time className={styles.time} dateTime={entry.at}>
            {time}
          </time>
        </p>
        {!takenBack && (
          <Button
            size="small"
            className={styles.takeBack}
            aria-label={said.takeBackLabel(name, time)}
            onClick={() => act(() => session.takeBack(id))}
          >
            {said.takeBack}
          </Button>
        )}
      </div>
      <p className={mergeClasses(small, styles.text, styles.where)}>{where}</p>
      {changes.length > 0 && <HistoryChanges changes={changes} />}
      {conflict && !takenBack && (
        <div className={styles.edited}>
          <p className={mergeClasses(styles.text, styles.conflict)}>
            {said.conflict([...conflict.addresses, ...conflict.sheets])}
          </p>
          {conflict.canTakeRest && (
            <Button size="small" onClick={() => act(() => session.takeBack(id, true))}>
              {said.takeRest}
            </Button>
          )}
        </div>
      )}
      {takenBack && <TakenBack takenBack={takenBack} />}
    </li>
  );
};

const TakenBack = ({ takenBack }: { readonly takenBack: NonNullable<HistoryEntry["takenBack"]> }) => {
  const styles = useStyles();
  const { small } = useTextStyles();
  const { words } = usePane();
  const said = words.ui.history;
  const line = useFocusOnShow("ifLost");
  const { at, left } = takenBack;
  return (
    <p ref={line} tabIndex={-1} className={mergeClasses(small, styles.takenBack)}>
      {words.formats.facts([said.takenBack(shownMoment(at, words.formats.language)), left.length > 0 && said.left(left)])}
    </p>
  );
};
