import { makeStyles, tokens } from "@fluentui/react-components";
import type { EarlyWords } from "../../locales";

const useStyles = makeStyles({
  page: { display: "grid", gap: "14px" },
  name: { margin: 0, fontSize: tokens.fontSizeBase400, fontWeight: tokens.fontWeightSemibold },
  waiting: { margin: 0, color: tokens.colorNeutralForeground3, fontSize: tokens.fontSizeBase200 },
  block: { height: "52px", borderRadius: tokens.borderRadiusMedium, backgroundColor: tokens.colorNeutralBackground2 },
  line: { height: "14px", width: "60%" },
});

/** First paint: the product's name over quiet blocks. */
export const Starting = ({ words }: { readonly words: EarlyWords }) => {
  const styles = useStyles();
  return (
    <div className={styles.page} aria-busy="true">
      <h1 className={styles.name}>{words.product}</h1>
      <div className={styles.block} />
      <div className={styles.block} />
      <p className={styles.waiting}>{words.start.waiting}</p>
    </div>
  );
};
