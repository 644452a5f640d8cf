import { Button, makeStyles, mergeClasses, tokens } from "@fluentui/react-components";
import type { PlacedCondition } from "../../actions/session";
import type { SubmitPageWords } from "../../locales/submit";
import { isPassed } from "../../review/gate";
import { usePane } from "../pane-context";
import { SealChanges } from "./seal-changes";
import { SealFacts, sealTrouble } from "./seal-facts";
import { useTextStyles } from "./text-styles";

const useStyles = makeStyles({
  box: {
    display: "grid",
    gap: "8px",
    gridTemplateColumns: "minmax(0, 1fr)",
    padding: "10px 12px",
    borderRadius: tokens.borderRadiusMedium,
    backgroundColor: tokens.colorNeutralBackground2,
    border: `1px solid ${tokens.colorNeutralStroke2}`,
  },
  text: { margin: 0 },
  buttons: { display: "flex", flexWrap: "wrap", gap: "8px" },
});

/** The seal of the form, or the way to one; what stands in its way is said. */
export const SealBox = ({ said }: { readonly said: SubmitPageWords }) => {
  const styles = useStyles();
  const text = useTextStyles();
  const { session, state, act } = usePane();
  const { gate, seal, stale } = state;
  const isReady = gate !== undefined && (stale || isPassed(gate));
  const missing = gate ? openParts(gate, said) : [];
  const trouble = seal && sealTrouble(seal, said);
  const isKept = seal?.kind === "sealed" || (seal?.kind === "broken" && seal.why !== "unreadable");
  return (
    <section className={styles.box} aria-label={said.seal}>
      <h2 className={text.heading}>{said.seal}</h2>
      {seal?.kind === "sealed" && <SealFacts said={said} seal={seal} />}
      {trouble && <p className={styles.text}>{trouble}</p>}
      {seal?.kind === "sealed" && <SealChanges said={said} changes={seal.changes} />}
      {!seal && <p className={mergeClasses(text.small, styles.text)}>{said.sealHint}</p>}
      {stale ? (
        <p className={styles.text}>{said.staleSeal}</p>
      ) : (
        missing.length > 0 && <p className={styles.text}>{said.missing(missing)}</p>
      )}
      <div className={styles.buttons}>
        {(isReady || isKept) && (
          <Button
            appearance={seal?.kind === "sealed" && seal.changes.length === 0 ? "secondary" : "primary"}
            disabledFocusable={!isReady}
            onClick={() => act(() => session.seal())}
          >
            {isKept ? said.sealAgain : said.seal}
          </Button>
        )}
        {isKept && <Button onClick={() => act(() => session.unseal())}>{said.unseal}</Button>}
      </div>
    </section>
  );
};

const openParts = (gate: readonly PlacedCondition[], said: SubmitPageWords): string[] =>
  gate.flatMap(({ id, state, failures }) => (state === "failed" ? [said.open[id](failures.length)] : []));
