import { Button, makeStyles, mergeClasses, tokens } from "@fluentui/react-components";
import type { KeyboardEvent } from "react";
import { useOpenFinding } from "../hooks/use-open-finding";
import { usePane } from "../pane-context";
import { severities } from "../severities";
import { FindingRow } from "./finding-row";
import { Glyph } from "./glyph";
import { MarksSwitch } from "./marks-switch";
import { SeverityMark } from "./severity-mark";
import { useTextStyles } from "./text-styles";

const useStyles = makeStyles({
  section: { display: "grid", gap: "8px", gridTemplateColumns: "minmax(0, 1fr)" },
  head: {
    position: "sticky",
    top: "-12px",
    zIndex: 1,
    display: "flex",
    flexWrap: "wrap",
    alignItems: "center",
    gap: "2px 8px",
    padding: "4px 0",
    backgroundColor: tokens.colorNeutralBackground1,
  },
  position: { marginLeft: "auto" },
  group: {
    display: "flex",
    alignItems: "center",
    gap: "6px",
    margin: "0 0 2px",
    fontSize: tokens.fontSizeBase200,
    fontWeight: tokens.fontWeightSemibold,
  },
  rows: { margin: 0, padding: 0, listStyleType: "none", borderTop: `1px solid ${tokens.colorNeutralStroke2}` },
});

/** Arrow keys, Home and End walk along the rows' buttons; Tab reaches everything too. */
const walk = (event: KeyboardEvent<HTMLElement>): void => {
  const rows = [...event.currentTarget.querySelectorAll<HTMLElement>("[data-finding-row]")];
  const at = rows.indexOf(event.target as HTMLElement);
  if (at < 0) return;
  const to = { ArrowDown: at + 1, ArrowUp: at - 1, Home: 0, End: rows.length - 1 }[event.key];
  const row = to === undefined ? undefined : rows[to];
  if (!row) return;
  event.preventDefault();
  row.focus();
};

/** What the last check found, gravest first, one of them opened. */
export const FindingsList = () => {
  const styles = useStyles();
  const text = useTextStyles();
  const { session, state, words, act } = usePane();
  const { rows, index, openId, settledId, fold, unfold } = useOpenFinding(state);
  const { findings } = words.ui;
  if (!state.checked || rows.length === 0) return null;
  const count = state.findings.length;
  const toggle = (id: string): void => {
    if (id === openId || id === settledId) fold(id);
    else {
      unfold();
      act(() => session.goTo(id));
    }
  };
  return (
    <section className={styles.section} aria-label={findings.heading} onKeyDown={walk}>
      <div className={styles.head}>
        <h2 className={text.heading}>{findings.heading}</h2>
        <span className={mergeClasses(text.small, styles.position)}>
          {index < 0 ? findings.position0(count) : findings.position(index + 1, count)}
        </span>
        <span>
          <Button
            size="small"
            appearance="subtle"
            icon={<Glyph shape="previous" />}
            aria-label={findings.previous}
            title={findings.previous}
            onClick={() => act(() => session.next(-1))}
          />
          <Button
            size="small"
            appearance="subtle"
            icon={<Glyph shape="next" />}
            aria-label={findings.next}
            title={findings.next}
            onClick={() => act(() => session.next(1))}
          />
        </span>
      </div>
      <MarksSwitch />
      {severities.map((severity) => {
        const group = rows.filter((finding) => finding.severity === severity);
        if (group.length === 0) return null;
        const open = group.filter(({ id }) => id !== settledId).length;
        return (
          <div key={severity}>
            <h3 className={styles.group}>
              <SeverityMark severity={severity} />
              {findings.group(words.ui.severity[severity], open)}
            </h3>
            <ul className={styles.rows}>
              {group.map((finding) => (
                <FindingRow
                  key={finding.id}
                  finding={finding}
                  isOpen={finding.id === openId}
                  isSettled={finding.id === settledId}
                  onToggle={() => toggle(finding.id)}
                />
              ))}
            </ul>
          </div>
        );
      })}
    </section>
  );
};
