import { makeStyles, tokens } from "@fluentui/react-components";
import { useMemo } from "react";
import type { PlacedFinding } from "../../actions/session";
import { groupName, type FindingGroup } from "../finding-groups";
import { useWindowedRows } from "../hooks/use-windowed-rows";
import { usePane } from "../pane-context";
import { FindingRow, type FindingRowProps } from "./finding-row";
import { GroupMark } from "./group-mark";

const useStyles = makeStyles({
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

interface FindingsGroupProps extends Pick<FindingRowProps, "onToggle" | "onExplain" | "onWithdraw"> {
  readonly group: FindingGroup;
  readonly findings: readonly PlacedFinding[];
  readonly openId: string | undefined;
  readonly settledId: string | undefined;
  /** Rows that are rendered wherever the list is scrolled to. */
  readonly kept: ReadonlySet<string>;
}

/** The findings of one severity, or those explained, under their heading; of a long list only the rows in view. */
export const FindingsGroup = ({ group, findings, openId, settledId, kept, ...acts }: FindingsGroupProps) => {
  const styles = useStyles();
  const { words } = usePane();
  const ids = useMemo(() => findings.map(({ id }) => id), [findings]);
  const { list, rowWindow } = useWindowedRows(ids, kept);
  const open = findings.filter(({ id }) => id !== settledId).length;
  return (
    <div>
      <h3 className={styles.group}>
        <GroupMark group={group} />
        {words.ui.findings.group(groupName(group, words.ui), open)}
      </h3>
      <ul ref={list} className={styles.rows} style={{ paddingBottom: rowWindow.rest }}>
        {rowWindow.rows.map(({ index, gap }) => {
          const finding = findings[index];
          return (
            finding && (
              <FindingRow
                key={finding.id}
                finding={finding}
                gap={gap}
                index={index}
                count={findings.length}
                isOpen={finding.id === openId}
                isSettled={finding.id === settledId}
                {...acts}
              />
            )
          );
        })}
      </ul>
    </div>
  );
};
