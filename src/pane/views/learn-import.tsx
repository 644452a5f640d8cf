import { makeStyles, MessageBar, MessageBarBody } from "@fluentui/react-components";
import { useState } from "react";
import type { LearnWords } from "../../locales/learn";
import type { TemplateProblem } from "../../templates/template-problem";
import type { Template } from "../../templates/template";
import { FileField } from "./file-field";

const useStyles = makeStyles({
  list: { margin: "4px 0 0", paddingLeft: "18px", maxHeight: "240px", overflowY: "auto", overflowWrap: "anywhere" },
});

export type ReadTemplate = (
  text: string,
) => Promise<
  { readonly ok: true; readonly template: Template } | { readonly ok: false; readonly problems: readonly TemplateProblem[] }
>;

interface LearnImportProps {
  readonly words: LearnWords;
  readonly problemWords: (problem: TemplateProblem) => string;
  readonly read: ReadTemplate;
  readonly onRead: (template: Template) => void;
}

type Refused = { readonly file: string; readonly problems: readonly TemplateProblem[] | undefined };

/** A form from a file. It is read here, or refused with every problem named. */
export const LearnImport = ({ words, problemWords, read, onRead }: LearnImportProps) => {
  const styles = useStyles();
  const [refused, setRefused] = useState<Refused>();

  const open = async (file: File): Promise<void> => {
    try {
      const reading = await read(await file.text());
      setRefused(reading.ok ? undefined : { file: file.name, problems: reading.problems });
      if (reading.ok) onRead(reading.template);
    } catch {
      // the file went away or its disk did: said below
      setRefused({ file: file.name, problems: undefined });
    }
  };

  return (
    <div>
      <FileField
        label={words.import}
        hint={words.importHint}
        choose={words.chooseFile}
        accept=".json,application/json"
        onFile={(file) => void open(file)}
      />
      <div role="status">
        {refused && (
          <MessageBar intent="error" layout="multiline">
            <MessageBarBody>
              {refused.problems ? words.importRefused(refused.file, refused.problems.length) : words.unreadableFile(refused.file)}
              <ul className={styles.list}>
                {refused.problems?.map((problem, i) => (
                  <li key={i}>
                    <code>{problem.path || words.whole}</code> {problemWords(problem)}
                  </li>
                ))}
              </ul>
            </MessageBarBody>
          </MessageBar>
        )}
      </div>
    </div>
  );
};
