import { Link, makeStyles } from "@fluentui/react-components";
import type { SubmitPageWords } from "../../locales/submit";
import type { SealState } from "../../report/seal/seal-state";
import { ruleSet } from "../../rules/rule-set";
import { usePane } from "../pane-context";
import { NARROW } from "./narrow";
import { useTextStyles } from "./text-styles";

const useStyles = makeStyles({
  facts: {
    display: "grid",
    gridTemplateColumns: "auto minmax(0, 1fr)",
    gap: "2px 12px",
    alignItems: "baseline",
    margin: 0,
    [NARROW]: { gridTemplateColumns: "minmax(0, 1fr)" },
  },
  value: { margin: 0 },
});

/** When, by which rules, under which code. */
export const SealFacts = ({
  said,
  seal,
}: {
  readonly said: SubmitPageWords;
  readonly seal: Extract<SealState, { kind: "sealed" }>;
}) => {
  const styles = useStyles();
  const text = useTextStyles();
  const { session, act } = usePane();
  const { time, code, line } = seal;
  const facts: readonly (readonly [string, string])[] = [
    [said.time, time],
    [said.ruleSet, said.ruleSetOf(seal.ruleSet.version, seal.ruleSet.rules)],
    [said.code, code],
  ];
  return (
    <dl className={styles.facts}>
      {facts.map(([name, value]) => (
        <Fact key={name} name={name}>
          {value}
          {name === said.ruleSet && seal.ruleSet.version !== ruleSet.version && (
            <span className={text.small}> {said.ruleSetSince(ruleSet.version)}</span>
          )}
        </Fact>
      ))}
      {line && (
        <Fact name={said.line}>
          <Link as="button" type="button" onClick={() => act(() => session.goToCell(line.cell))}>
            {line.address}
          </Link>
        </Fact>
      )}
    </dl>
  );
};

const Fact = ({ name, children }: { readonly name: string; readonly children: React.ReactNode }) => {
  const styles = useStyles();
  const text = useTextStyles();
  return (
    <>
      <dt className={text.small}>{name}</dt>
      <dd className={styles.value}>{children}</dd>
    </>
  );
};

/** What is wrong with the seal itself, if anything is. */
export const sealTrouble = (seal: SealState, said: SubmitPageWords): string | undefined => {
  if (seal.kind === "sealed") return seal.lineDiffers ? said.lineDiffers : seal.line ? undefined : said.lineMissing;
  return seal.why === "otherSheet" ? said.broken.otherSheet(seal.sheetName ?? "") : said.broken[seal.why];
};
