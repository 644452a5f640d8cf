import { Button, Field, makeStyles, Select, tokens } from "@fluentui/react-components";
import { useState } from "react";
import type { Importing } from "../../actions/importing";
import type { ImportPageWords } from "../../locales/import";
import { usePane } from "../pane-context";
import { FileField } from "./file-field";
import { NARROW } from "./narrow";
import { useTextStyles } from "./text-styles";

const useStyles = makeStyles({
  box: { display: "grid", gap: "10px", gridTemplateColumns: "minmax(0, 1fr)" },
  sheet: {
    display: "grid",
    gap: "8px",
    gridTemplateColumns: "minmax(0, 1fr) auto",
    [NARROW]: { gridTemplateColumns: "minmax(0, 1fr)", justifyItems: "start" },
  },
  select: { minWidth: 0, width: "100%" },
  trouble: {
    margin: 0,
    padding: "6px 10px",
    borderLeft: `3px solid ${tokens.colorStatusWarningBorder2}`,
    backgroundColor: tokens.colorStatusWarningBackground1,
    color: tokens.colorStatusWarningForeground2,
    overflowWrap: "anywhere",
  },
});

interface ImportSourceProps {
  readonly said: ImportPageWords;
  readonly importing: Importing | undefined;
}

/** A sheet of this workbook or a file; and why nothing can be taken from what was chosen. */
export const ImportSource = ({ said, importing }: ImportSourceProps) => {
  const styles = useStyles();
  const { session, state, act } = usePane();
  const [chosen, setChosen] = useState<string>();
  const sheets = importing?.sheets ?? [];
  // The person mostly stands on last year's form.
  const here = sheets.find(({ id }) => id === (chosen ?? state.form?.sheetId))?.id ?? "";
  return (
    <div className={styles.box}>
      <Field label={said.sheet}>
        {(control) => (
          <div className={styles.sheet}>
            <Select {...control} className={styles.select} value={here} onChange={(_, data) => setChosen(data.value)}>
              {here === "" && <option value="">{said.chooseSheet}</option>}
              {sheets.map(({ id, name }) => (
                <option key={id} value={id}>
                  {name}
                </option>
              ))}
            </Select>
            <Button disabledFocusable={here === ""} onClick={() => act(() => session.readForImport({ kind: "sheet", id: here }))}>
              {said.read}
            </Button>
          </div>
        )}
      </Field>
      <FileField
        label={said.file}
        hint={said.fileHint}
        choose={said.chooseFile}
        accept=".xlsx,.xlsm"
        onFile={(file) => act(() => session.readForImport({ kind: "file", file }))}
      />
      <div role="status">{importing && <Outcome said={said} importing={importing} />}</div>
    </div>
  );
};

const Outcome = ({
  said,
  importing: { source, trouble, forms },
}: {
  readonly said: ImportPageWords;
  readonly importing: Importing;
}) => {
  const styles = useStyles();
  const text = useTextStyles();
  const { words } = usePane();
  if (!source) return null;
  const name = said.source[source.kind](source.name);
  if (!trouble) return <span className={text.small}>{said.foundIn(name, forms.length)}</span>;
  return (
    <p className={styles.trouble}>
      {trouble.kind === "unreadable"
        ? said.refused(name, said.unreadable[trouble.code])
        : trouble.kind === "unavailable"
          ? said.trouble.unavailable
          : trouble.kind === "no-form"
            ? said.trouble["no-form"](name)
            : said.trouble["no-indicators"](name, words.formats.list(trouble.sheets))}
    </p>
  );
};
