import { makeStyles, tokens } from "@fluentui/react-components";
import type { FormState } from "../../actions/session";
import { usePane } from "../pane-context";
import { useTextStyles } from "./text-styles";

const useStyles = makeStyles({
  box: { width: "100%" },
  summary: { cursor: "pointer" },
  list: { display: "grid", gridTemplateColumns: "auto minmax(0, 1fr)", gap: "2px 10px", margin: "4px 0 0" },
  text: { margin: 0, maxHeight: "40px", overflow: "hidden" },
  address: { fontWeight: tokens.fontWeightSemibold },
});

/** What stands on the sheet and was left aside, for the person to judge. Folded. */
export const NotUnderstood = ({ items }: { readonly items: FormState["notUnderstood"] }) => {
  const styles = useStyles();
  const text = useTextStyles();
  const { words } = usePane();
  if (items.length === 0) return null;
  return (
    <details className={styles.box}>
      <summary className={styles.summary}>{words.ui.form.notUnderstood(items.length)}</summary>
      <div className={text.small}>
        {words.ui.form.notUnderstoodHint}
        <dl className={styles.list}>
          {items.map((item) => (
            <div key={item.address} style={{ display: "contents" }}>
              <dt className={styles.address}>{item.address}</dt>
              <dd className={styles.text}>{item.text}</dd>
            </div>
          ))}
        </dl>
      </div>
    </details>
  );
};
