import { Input, Link, makeStyles, mergeClasses, tokens } from "@fluentui/react-components";
import { useRef } from "react";
import { noFilter, type FindingFilter } from "../finding-filter";
import { groupCounts, groupName, groups, type FindingGroup } from "../finding-groups";
import { usePane } from "../pane-context";
import { GroupMark } from "./group-mark";

const useStyles = makeStyles({
  box: { display: "grid", gap: "6px", gridTemplateColumns: "minmax(0, 1fr)" },
  search: { minWidth: 0, width: "100%" },
  toggles: { display: "flex", flexWrap: "wrap", gap: "4px" },
  toggle: {
    display: "flex",
    alignItems: "center",
    gap: "4px",
    minHeight: "24px",
    padding: "0 8px 0 6px",
    borderRadius: tokens.borderRadiusMedium,
    border: `1px dashed ${tokens.colorNeutralStrokeAccessible}`,
    backgroundColor: "transparent",
    color: tokens.colorNeutralForeground3,
    font: "inherit",
    fontSize: tokens.fontSizeBase200,
    cursor: "pointer",
    ":hover": { backgroundColor: tokens.colorNeutralBackground1Hover },
    ":focus-visible": { outline: `2px solid ${tokens.colorStrokeFocus2}`, outlineOffset: "1px" },
  },
  on: {
    border: `1px solid ${tokens.colorBrandStroke1}`,
    backgroundColor: tokens.colorNeutralBackground2,
    color: tokens.colorNeutralForeground1,
  },
  none: { display: "flex", flexWrap: "wrap", gap: "4px 8px", margin: 0 },
});

interface FindingsFilterProps {
  readonly filter: FindingFilter;
  readonly onFilter: (filter: FindingFilter) => void;
  readonly isNothingShown: boolean;
}

/** Search, and the groups switched on and off. */
export const FindingsFilter = ({ filter, onFilter, isNothingShown }: FindingsFilterProps) => {
  const styles = useStyles();
  const { state, words } = usePane();
  const said = words.ui.filter;
  const box = useRef<HTMLDivElement>(null);
  const counts = groupCounts(state.findings);
  const toggle = (group: FindingGroup): void => {
    const off = new Set(filter.off);
    if (!off.delete(group)) off.add(group);
    onFilter({ ...filter, off });
  };
  const clear = (): void => {
    onFilter(noFilter);
    box.current?.querySelector("input")?.focus();
  };
  return (
    <div ref={box} role="group" aria-label={said.label} className={styles.box}>
      <Input
        className={styles.search}
        size="small"
        type="search"
        value={filter.query}
        placeholder={said.search}
        aria-label={said.search}
        autoComplete="off"
        onChange={(_, data) => onFilter({ ...filter, query: data.value })}
      />
      <div className={styles.toggles}>
        {groups
          .filter((group) => counts[group] > 0 || filter.off.has(group))
          .map((group) => (
            <button
              key={group}
              type="button"
              aria-pressed={!filter.off.has(group)}
              className={mergeClasses(styles.toggle, !filter.off.has(group) && styles.on)}
              onClick={() => toggle(group)}
            >
              <GroupMark group={group} />
              {said.toggle(groupName(group, words.ui), counts[group])}
            </button>
          ))}
      </div>
      {isNothingShown && (
        <p className={styles.none}>
          <span>{said.noMatch}</span>
          <Link as="button" type="button" inline onClick={clear}>
            {said.clear}
          </Link>
        </p>
      )}
    </div>
  );
};
