import { Button, makeStyles } from "@fluentui/react-components";
import { useCallback, useState } from "react";
import { readTemplateFile, templateFile } from "../../actions/kept-forms";
import { learnWords } from "../../locales/learn";
import { problemWords } from "../../locales/template-problems";
import type { Template } from "../../templates/template";
import { inLanguage, usePane } from "../pane-context";
import { LearnForm, type LearnFormProps } from "./learn-form";

const useStyles = makeStyles({
  box: { display: "grid", gap: "8px", marginTop: "12px", gridTemplateColumns: "minmax(0, 1fr)" },
  text: { width: "100%", minHeight: "120px", boxSizing: "border-box", fontFamily: "monospace" },
});

/** Makes a form of the active sheet, over the running session. Comes when it is first needed. */
const LearnPage = () => {
  const styles = useStyles();
  const { session, words, templates, act, closePage } = usePane();
  const said = learnWords(words.formats);
  const [file, setFile] = useState<{ readonly name: string; readonly text: string }>();
  const learn = useCallback<LearnFormProps["learn"]>((choices) => session.learnFrom(choices), [session]);
  const nameOf = (id: string): string => {
    const known = templates.find((template) => template.id === id);
    return known ? inLanguage(known.name, words) : id;
  };
  const give = (template: Template): void => act(async () => setFile(await templateFile(template)));
  return (
    <>
      <LearnForm
        words={said}
        problemWords={problemWords(words.formats)}
        templateName={nameOf}
        learn={learn}
        read={readTemplateFile}
        onKeep={(template) => act(() => session.keepForm(template))}
        onExport={give}
        onCancel={closePage}
      />
      {file && (
        <div className={styles.box}>
          <label>
            {said.exported(file.name)}
            <textarea className={styles.text} readOnly value={file.text} onFocus={(event) => event.currentTarget.select()} />
          </label>
          <Button as="a" href={`data:application/json;charset=utf-8,${encodeURIComponent(file.text)}`} download={file.name}>
            {said.download}
          </Button>
        </div>
      )}
    </>
  );
};

export default LearnPage;
