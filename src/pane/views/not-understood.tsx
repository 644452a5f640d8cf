import { Link, makeStyles } from "@fluentui/react-components";
import type { FormState } from "../../actions/session";
import { usePane } from "../pane-context";
import { useTextStyles } from "./text-styles";

const useStyles = makeStyles({
  box: { width: "100%" },
  summary: { cursor: "pointer" },
  list: { display: "grid", gridTemplateColumns: "auto minmax(0, 1fr)", gap: "2px 10px", margin: "4px 0 0" },
  text: { margin: 0, maxHeight: "40px", overflow: "hidden" },
});

/** What stands on the sheet and was left aside, for the person to judge; each address leads to its cell. Folded. */
export const NotUnderstood = ({ items }: { readonly items: FormState["notUnderstood"] }) => {
  const styles = useStyles();
  const text = useTextStyles();
  const { session, words, act } = usePane();
  if (items.length === 0) return null;
  return (
    <details className={styles.box}>
      <summary className={styles.summary}>{words.ui.form.notUnderstood(items.length)}</summary>
      <div className={text.small}>
        {words.ui.form.notUnderstoodHint}
        <dl className={styles.list}>
          {items.map((item) => (
            <div key={item.address} style={{ display: "contents" }}>
              <dt>
                <Link
                  as="button"
                  type="button"
                  inline
                  aria-label={words.ui.here.goTo(item.address)}
                  onClick={() => act(() => session.goToCell(item.cell))}
                >
                  {item.address}
                </Link>
              </dt>
              <dd className={styles.text}>{item.text}</dd>
            </div>
          ))}
        </dl>
      </div>
    </details>
  );
};
