import { makeStyles, tokens } from "@fluentui/react-components";
import type { LearnWords } from "../../locales/learn";
import { a1, rectA1 } from "../../sheet/address";
import type { Corrections, Understood } from "../../sheet/learn";
import { Choice, Points } from "./learn-choice";
import { NARROW } from "./narrow";
import { useTextStyles } from "./text-styles";

const useStyles = makeStyles({
  list: { display: "grid", gap: "6px", margin: "6px 0 0", padding: 0, listStyleType: "none" },
  item: {
    display: "grid",
    gridTemplateColumns: "minmax(0, 1fr) minmax(0, 152px)",
    gap: "2px 8px",
    alignItems: "center",
    [NARROW]: { gridTemplateColumns: "minmax(0, 1fr)" },
    paddingBottom: "6px",
    borderBottom: `1px solid ${tokens.colorNeutralStroke2}`,
  },
  text: { overflowWrap: "anywhere", maxHeight: "40px", overflow: "hidden" },
  address: { color: tokens.colorBrandForeground1, marginRight: "6px" },
  level1: { fontWeight: tokens.fontWeightSemibold },
  controls: { display: "grid", gap: "4px" },
  summary: { cursor: "pointer", fontWeight: tokens.fontWeightSemibold },
});

type Group = keyof LearnWords["groups"];

const groupOf = ({ part }: Understood): Group => {
  if (part === "head" || part === "title") return "head";
  if (part.startsWith("funding")) return "funding";
  if (part === "column") return "columns";
  return part === "level1" || part === "level2" || part === "row" ? "rows" : "other";
};

const GROUPS: readonly Group[] = ["columns", "rows", "funding", "head", "other"];

interface LearnListProps {
  readonly words: LearnWords;
  readonly understood: readonly Understood[];
  readonly corrections: Corrections;
  readonly onCorrect: (corrections: Corrections) => void;
}

/** What was understood, block by block, each with its cell and what it was taken for. */
export const LearnList = ({ words, understood, ...correcting }: LearnListProps) => {
  const styles = useStyles();
  return GROUPS.map((group) => {
    const items = understood.filter((item) => groupOf(item) === group);
    return items.length === 0 ? null : (
      <details key={group} open={group === "columns"}>
        <summary className={styles.summary}>{words.group(words.groups[group], items.length)}</summary>
        <ul className={styles.list}>
          {items.map((item) => (
            <li key={`${item.part} ${a1(item.cell)}`} className={styles.item}>
              <span className={styles.text}>
                <span className={styles.address}>{rectA1(item.cell)}</span>
                <span className={item.part === "level1" ? styles.level1 : undefined}>{item.text.trim()}</span>
              </span>
              <span className={styles.controls}>
                <Control item={item} words={words} {...correcting} />
              </span>
            </li>
          ))}
        </ul>
      </details>
    );
  });
};

interface ControlProps extends Omit<LearnListProps, "understood"> {
  readonly item: Understood;
}

const Control = ({ item, words, corrections, onCorrect }: ControlProps) => {
  const text = useTextStyles();
  const at = a1(item.cell);
  const label = words.roleOf(at, item.text);
  const { weights, columns, fundingColumns, fundingRows, head } = corrections;
  switch (item.part) {
    case "column": {
      const options = { ...words.columnRoles, none: words.none };
      const choose = (role: typeof item.role): void => onCorrect({ ...corrections, columns: { ...columns, [at]: role } });
      return <Choice label={label} value={item.role} options={options} onChoose={choose} />;
    }
    case "fundingColumn": {
      const options = { ...words.fundingColumnRoles, none: words.none };
      const choose = (role: typeof item.role): void =>
        onCorrect({ ...corrections, fundingColumns: { ...fundingColumns, [at]: role } });
      return <Choice label={label} value={item.role} options={options} onChoose={choose} />;
    }
    case "fundingRow": {
      const correct = (change: { kind?: typeof item.kind; role?: typeof item.role }): void =>
        onCorrect({ ...corrections, fundingRows: { ...fundingRows, [at]: { ...fundingRows?.[at], ...change } } });
      const kindLabel = words.kindOf(at, item.text);
      return (
        <>
          <Choice label={kindLabel} value={item.kind} options={words.fundingKinds} onChoose={(kind) => correct({ kind })} />
          <Choice label={label} value={item.role} options={words.fundingRoles} onChoose={(role) => correct({ role })} />
        </>
      );
    }
    case "head": {
      const choose = (role: typeof item.role): void => onCorrect({ ...corrections, head: { ...head, [at]: role } });
      return <Choice label={label} value={item.role} options={words.headRoles} onChoose={choose} />;
    }
    case "level1":
    case "level2":
    case "row": {
      const change = (weight: number): void => onCorrect({ ...corrections, weights: { ...weights, [at]: weight } });
      return <Points label={words.weightOf(at, item.text)} value={item.weight} onChange={change} />;
    }
    default:
      return <span className={text.small}>{words.parts[item.part]}</span>;
  }
};
