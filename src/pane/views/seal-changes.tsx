import { Link, makeStyles } from "@fluentui/react-components";
import type { SubmitPageWords } from "../../locales/submit";
import type { SealChange } from "../../report/seal/changes-since";
import { usePane } from "../pane-context";
import { useTextStyles } from "./text-styles";

const useStyles = makeStyles({
  list: { display: "grid", gap: "4px", margin: 0, padding: 0, listStyleType: "none" },
  link: { textAlign: "left" },
  text: { margin: 0 },
});

/** Cell by cell what is no longer as it was sealed; what is still there is a link to it. */
export const SealChanges = ({ said, changes }: { readonly said: SubmitPageWords; readonly changes: readonly SealChange[] }) => {
  const styles = useStyles();
  const text = useTextStyles();
  const { session, act } = usePane();
  if (changes.length === 0) return <p className={styles.text}>{said.unchanged}</p>;
  return (
    <>
      <h3 className={text.heading}>{said.changesHeading(changes.length)}</h3>
      <ul className={styles.list} aria-label={said.changesHeading(changes.length)}>
        {changes.map((change, index) => (
          <li key={index}>
            {"cell" in change ? (
              <Link as="button" type="button" className={styles.link} onClick={() => act(() => session.goToCell(change.cell))}>
                {changeWords(change, said)}
              </Link>
            ) : (
              changeWords(change, said)
            )}
          </li>
        ))}
      </ul>
    </>
  );
};

const changeWords = (change: SealChange, said: SubmitPageWords): string => {
  const { address } = change;
  switch (change.kind) {
    case "changed":
    case "added":
      return said.change[change.kind](said.place(address, said.named(change.row, said.fields[change.field])));
    case "gone":
      return said.change.gone(said.place(address, said.fields[change.field]));
    case "rowAdded":
      return said.change.rowAdded(change.row === "" ? address : said.place(address, change.row), change.cells);
    case "rowGone":
      return said.change.rowGone(address, change.cells);
  }
};
