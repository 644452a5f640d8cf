import { Button, makeStyles, mergeClasses } from "@fluentui/react-components";
import { useEffect, useRef } from "react";
import { importPageWords } from "../../locales/import";
import { useFocusOnShow } from "../hooks/use-focus-on-show";
import { usePane } from "../pane-context";
import { useFootStyles } from "./foot-styles";
import { ImportFound } from "./import-found";
import { ImportList } from "./import-list";
import { ImportSource } from "./import-source";
import { ImportTarget } from "./import-target";
import { PageHead } from "./page-head";
import { useTextStyles } from "./text-styles";

const useStyles = makeStyles({
  page: { display: "grid", gap: "14px", gridTemplateColumns: "minmax(0, 1fr)" },
  text: { margin: 0 },
});

/** Last year's form into a new one: where it is, what is on it, what comes over; afterwards, what came from where. */
const ImportPage = () => {
  const styles = useStyles();
  const foot = useFootStyles();
  const text = useTextStyles();
  const { session, state, words, act, closePage } = usePane();
  const said = importPageWords(words.formats);
  const heading = useFocusOnShow("always");
  const { importing } = state;
  const hasStarted = useRef(importing !== undefined);
  useEffect(() => {
    if (!hasStarted.current) act(() => session.startImport());
    hasStarted.current = true;
  }, [act, session]);
  const close = (): void => {
    session.stopImport();
    closePage();
  };
  const plan = importing?.plan;
  const rows = plan?.rows.filter(({ name }) => name.to !== undefined).length ?? 0;
  const isNothing = rows === 0 && plan?.head.every(({ to }) => to === undefined) === true;
  return (
    <div className={styles.page}>
      <PageHead title={said.heading} heading={heading} back={importing?.done ? said.close : said.back} onBack={close} />
      {importing?.done ? (
        <p role="status" className={styles.text}>
          {said.doneIn(importing.done.sheetName)}
        </p>
      ) : (
        <>
          <p className={mergeClasses(text.small, styles.text)}>{said.intro}</p>
          <ImportSource said={said} importing={importing} />
        </>
      )}
      {importing && plan && (
        <>
          {!importing.done && (
            <>
              <ImportFound said={said} importing={importing} plan={plan} />
              <ImportTarget said={said} plan={plan} source={importing.forms[plan.form]?.templateId} />
            </>
          )}
          <ImportList said={said} importing={importing} plan={plan} />
          <div className={foot.buttons}>
            {importing.done ? (
              <Button appearance="primary" onClick={close}>
                {said.close}
              </Button>
            ) : (
              <>
                <Button appearance="primary" disabledFocusable={isNothing} onClick={() => act(() => session.importForm())}>
                  {isNothing ? said.nothing : said.insert(rows)}
                </Button>
                <Button onClick={close}>{said.back}</Button>
              </>
            )}
          </div>
        </>
      )}
    </div>
  );
};

export default ImportPage;
