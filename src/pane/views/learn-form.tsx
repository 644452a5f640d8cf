import { Button, makeStyles, MessageBar, MessageBarBody } from "@fluentui/react-components";
import { useMemo, useState } from "react";
import type { LearnWords } from "../../locales/learn";
import { rectA1 } from "../../sheet/address";
import type { Corrections, FormIdentity, Learned } from "../../sheet/learn";
import type { TemplateProblem } from "../../templates/template-problem";
import type { Template } from "../../templates/template";
import { useFocusOnShow } from "../hooks/use-focus-on-show";
import { assumptionWords } from "./learn-assumptions";
import { LearnIdentity } from "./learn-identity";
import { LearnImport, type ReadTemplate } from "./learn-import";
import { LearnList } from "./learn-list";
import { PageHead } from "./page-head";
import { useTextStyles } from "./text-styles";

const useStyles = makeStyles({
  page: { display: "grid", gap: "12px", gridTemplateColumns: "minmax(0, 1fr)" },
  intro: { margin: 0 },
  summary: { cursor: "pointer" },
  list: { margin: "4px 0 0", paddingLeft: "18px", overflowWrap: "anywhere" },
  buttons: { display: "flex", flexWrap: "wrap", gap: "8px" },
  // All three fit side by side.
  cancel: { minWidth: 0 },
});

export interface LearnFormProps {
  readonly words: LearnWords;
  readonly problemWords: (problem: TemplateProblem) => string;
  /** What a known form is called. */
  readonly templateName: (id: string) => string;
  /** Learns the sheet anew with what the person said; undefined when it holds no form. */
  readonly learn: (choices: { readonly corrections: Corrections; readonly identity: FormIdentity }) => Learned | undefined;
  readonly read: ReadTemplate;
  readonly onKeep: (template: Template) => void;
  readonly onExport: (template: Template) => void;
  readonly onCancel: () => void;
}

/** Makes a form of the sheet: shows what was understood, has it corrected, keeps it or gives it away. */
export const LearnForm = ({ words, problemWords, templateName, learn, read, onKeep, onExport, onCancel }: LearnFormProps) => {
  const styles = useStyles();
  const text = useTextStyles();
  const heading = useFocusOnShow();
  const [corrections, setCorrections] = useState<Corrections>({});
  const [identity, setIdentity] = useState<FormIdentity>({});
  const [imported, setImported] = useState<Template>();
  const learned = useMemo(() => learn({ corrections, identity }), [learn, corrections, identity]);
  const template = imported ?? learned?.template;
  const problems = imported === undefined ? (learned?.problems ?? []) : [];
  const isReady = template !== undefined && problems.length === 0;

  return (
    <div className={styles.page}>
      <PageHead title={words.title} heading={heading} back={words.back} onBack={onCancel} />
      {imported ? (
        <p role="status" className={styles.intro}>
          {words.imported(imported.name.zh)}
        </p>
      ) : learned ? (
        <>
          <p className={styles.intro}>{words.intro}</p>
          <LearnIdentity
            words={words}
            template={learned.template}
            onChange={(change) => setIdentity({ ...identity, ...change })}
          />
          {problems.length > 0 && (
            <MessageBar intent="warning" layout="multiline">
              <MessageBarBody>
                {words.problems(problems.length)}
                <ul className={styles.list}>
                  {problems.map((problem, i) => (
                    <li key={i}>{problemWords(problem)}</li>
                  ))}
                </ul>
              </MessageBarBody>
            </MessageBar>
          )}
          {learned.assumed.length > 0 && (
            <div>
              <h2 className={text.heading}>{words.assumed}</h2>
              <ul className={styles.list}>
                {learned.assumed.map((assumption, i) => (
                  <li key={i}>{assumptionWords(words, assumption, templateName)}</li>
                ))}
              </ul>
            </div>
          )}
          <h2 className={text.heading}>{words.understood(learned.understood.length)}</h2>
          <LearnList words={words} understood={learned.understood} corrections={corrections} onCorrect={setCorrections} />
          {learned.notUnderstood.length > 0 && (
            <details>
              <summary className={styles.summary}>{words.notUnderstood(learned.notUnderstood.length)}</summary>
              <div className={text.small}>
                {words.notUnderstoodHint}
                <ul className={styles.list}>
                  {learned.notUnderstood.map(({ cell, text: content }) => (
                    <li key={rectA1(cell)}>
                      {rectA1(cell)} {content}
                    </li>
                  ))}
                </ul>
              </div>
            </details>
          )}
        </>
      ) : (
        <p role="status" className={styles.intro}>
          {words.nothing}
        </p>
      )}
      <div className={styles.buttons}>
        <Button appearance="primary" disabled={!isReady} onClick={() => template && onKeep(template)}>
          {words.keep}
        </Button>
        <Button disabled={!isReady} onClick={() => template && onExport(template)}>
          {words.export}
        </Button>
        <Button appearance="subtle" className={styles.cancel} onClick={onCancel}>
          {words.cancel}
        </Button>
      </div>
      <LearnImport words={words} problemWords={problemWords} read={read} onRead={setImported} />
    </div>
  );
};
