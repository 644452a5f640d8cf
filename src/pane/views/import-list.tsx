import { Checkbox, makeStyles, mergeClasses, tokens } from "@fluentui/react-components";
import type { Importing, ImportPlan, PlannedRow } from "../../actions/importing";
import type { ImportPageWords } from "../../locales/import";
import { useFocusOnShow } from "../hooks/use-focus-on-show";
import { usePane } from "../pane-context";
import { ImportItem } from "./import-item";
import { ImportLeft } from "./import-left";
import { useTextStyles } from "./text-styles";

const useStyles = makeStyles({
  section: { display: "grid", gap: "6px", gridTemplateColumns: "minmax(0, 1fr)" },
  ticks: { display: "flex", flexWrap: "wrap", gap: "0 16px", marginLeft: "-8px" },
  list: { display: "grid", gap: "2px", margin: 0, padding: 0, listStyleType: "none" },
  path: {
    margin: "8px 0 2px",
    fontSize: tokens.fontSizeBase200,
    lineHeight: tokens.lineHeightBase200,
    fontWeight: tokens.fontWeightSemibold,
    color: tokens.colorNeutralForeground2,
  },
});

interface ImportListProps {
  readonly said: ImportPageWords;
  readonly importing: Importing;
  readonly plan: ImportPlan;
}

/** What comes over from which cell to which, to be left out piece by piece; what cannot; what to look after. */
export const ImportList = ({ said, importing, plan }: ImportListProps) => {
  const styles = useStyles();
  const text = useTextStyles();
  const { session, act } = usePane();
  const isDone = importing.done !== undefined;
  const form = importing.forms[plan.form];
  const choose = (id: string, isTaken: boolean): void => {
    const others = plan.leftOut.filter((other) => other !== id);
    act(() => session.planImport({ leftOut: isTaken ? others : [...others, id] }));
  };
  const tick = (id: "weights" | "targets") => (
    <Checkbox
      key={id}
      label={said[id]}
      checked={!plan.leftOut.includes(id)}
      onChange={(_, data) => choose(id, data.checked === true)}
    />
  );
  const onChoose = isDone ? undefined : choose;
  return (
    <section className={styles.section} aria-label={isDone ? said.carriedDone : said.carried}>
      <Heading key={String(isDone)} words={isDone ? said.carriedDone : said.carried} isDone={isDone} />
      {form && <span className={text.small}>{said.between(form.sheetName, importing.done?.sheetName ?? plan.sheetName)}</span>}
      <ImportLeft said={said} plan={plan} />
      {!isDone && <div className={styles.ticks}>{(["weights", "targets"] as const).map(tick)}</div>}
      <ul className={styles.list}>
        {plan.head.map(({ label, ...head }) => (
          <ImportItem key={head.id} said={said} item={{ id: head.id, name: head, label }} onChoose={onChoose} year={form?.year} />
        ))}
      </ul>
      {groups(plan.rows).map(({ path, rows }) => (
        <div key={rows[0]?.id}>
          <h3 className={mergeClasses(text.heading, styles.path)}>{said.path(path) || said.noHeading}</h3>
          <ul className={styles.list}>
            {rows.map((row) => (
              <ImportItem key={row.id} said={said} item={row} onChoose={onChoose} year={form?.year} />
            ))}
          </ul>
        </div>
      ))}
    </section>
  );
};

const Heading = ({ words, isDone }: { readonly words: string; readonly isDone: boolean }) => {
  const text = useTextStyles();
  const heading = useFocusOnShow(isDone ? "always" : "never");
  return (
    <h2 ref={heading} tabIndex={-1} className={text.heading}>
      {words}
    </h2>
  );
};

/** Rows that follow each other under the same headings. */
const groups = (
  rows: readonly PlannedRow[],
): readonly { readonly path: readonly string[]; readonly rows: readonly PlannedRow[] }[] => {
  const found: { readonly path: readonly string[]; readonly rows: PlannedRow[] }[] = [];
  for (const row of rows) {
    const last = found.at(-1);
    if (last && last.path.join("\n") === row.path.join("\n")) last.rows.push(row);
    else found.push({ path: row.path, rows: [row] });
  }
  return found;
};
