import { Checkbox, makeStyles, mergeClasses, tokens } from "@fluentui/react-components";
import type { PlannedRow, PlannedText } from "../../actions/importing";
import type { ImportPageWords } from "../../locales/import";
import { useTextStyles } from "./text-styles";

const useStyles = makeStyles({
  item: {
    display: "grid",
    gridTemplateColumns: "auto minmax(0, 1fr)",
    borderTop: `1px solid ${tokens.colorNeutralStroke2}`,
    padding: "4px 0",
  },
  bare: { gridTemplateColumns: "minmax(0, 1fr)" },
  tick: { marginLeft: "-8px", alignSelf: "start" },
  body: { display: "grid", gap: "2px", gridTemplateColumns: "minmax(0, 1fr)", overflowWrap: "anywhere" },
  name: { whiteSpace: "pre-line", paddingTop: "5px" },
  label: { color: tokens.colorNeutralForeground3, marginRight: "6px" },
  line: { display: "flex", flexWrap: "wrap", justifyContent: "space-between", columnGap: "10px" },
  way: { color: tokens.colorBrandForeground1, marginLeft: "auto", textAlign: "right" },
  note: { color: tokens.colorStatusWarningForeground3 },
});

type Item = Pick<PlannedRow, "id" | "name"> &
  Partial<Pick<PlannedRow, "weight" | "target" | "before" | "speaksOfYear">> & { readonly label?: string };

interface ImportItemProps {
  readonly said: ImportPageWords;
  readonly item: Item;
  /** The old form's year. */
  readonly year: number | undefined;
  /** Absent once it has come over. */
  readonly onChoose: ((id: string, isTaken: boolean) => void) | undefined;
}

/** One indicator, or one name of the head: its texts, and for each from which cell to which. */
export const ImportItem = ({ said, item, year, onChoose }: ImportItemProps) => {
  const styles = useStyles();
  const { small } = useTextStyles();
  const { id, name, label, weight, target, before, speaksOfYear } = item;
  const isTaken = name.to !== undefined;
  if (!onChoose && !isTaken) return null;
  return (
    <li className={mergeClasses(styles.item, !onChoose && styles.bare)}>
      {onChoose && (
        <Checkbox
          className={styles.tick}
          aria-label={said.choose(name.text, name.from)}
          checked={isTaken}
          onChange={(_, data) => onChoose(id, data.checked === true)}
        />
      )}
      <div className={styles.body}>
        <Line said={said} way={name} className={styles.name}>
          {label !== undefined && <span className={styles.label}>{label}</span>}
          {name.text}
        </Line>
        {weight && (
          <Line said={said} way={isSameWay(weight, name) ? undefined : weight} className={small}>
            {said.weight(weight.text)}
          </Line>
        )}
        {target && (
          <Line said={said} way={target} className={small}>
            {said.targetIs(target.text)}
          </Line>
        )}
        {before && <span className={small}>{said.movedFrom(said.path(before))}</span>}
        {speaksOfYear === true && year !== undefined && (
          <span className={mergeClasses(small, styles.note)}>{said.speaksOfYear(year)}</span>
        )}
      </div>
    </li>
  );
};

interface LineProps {
  readonly said: ImportPageWords;
  /** Absent where the line above has told it. */
  readonly way: PlannedText | undefined;
  readonly className: string;
  readonly children: React.ReactNode;
}

const isSameWay = (a: PlannedText, b: PlannedText): boolean => a.from === b.from && a.to === b.to;

const Line = ({ said, way, className, children }: LineProps) => {
  const styles = useStyles();
  const { small } = useTextStyles();
  return (
    <div className={mergeClasses(styles.line, className)}>
      <span>{children}</span>
      {way && <span className={mergeClasses(small, styles.way)}>{said.way(way.from, way.to ?? said.leftOut)}</span>}
    </div>
  );
};
