import { Field, makeStyles, tokens } from "@fluentui/react-components";

const useStyles = makeStyles({
  box: {
    position: "relative",
    justifySelf: "start",
    padding: "5px 12px",
    border: `1px solid ${tokens.colorNeutralStroke1}`,
    borderRadius: tokens.borderRadiusMedium,
    backgroundColor: tokens.colorNeutralBackground1,
    fontWeight: tokens.fontWeightSemibold,
    ":hover": { backgroundColor: tokens.colorNeutralBackground1Hover },
    ":has(:focus-visible)": { outline: `2px solid ${tokens.colorStrokeFocus2}`, outlineOffset: "1px" },
  },
  // Over the whole of the box and unseen: its own words would be in the browser's language.
  input: { position: "absolute", inset: 0, width: "100%", opacity: 0, cursor: "pointer" },
});

interface FileFieldProps {
  readonly label: string;
  readonly hint: string;
  /** The words on the button. */
  readonly choose: string;
  /** ".xlsx,.xlsm" */
  readonly accept: string;
  readonly onFile: (file: File) => void;
}

/** A file from this computer; the same one can be chosen again once it was put right. */
export const FileField = ({ label, hint, choose, accept, onFile }: FileFieldProps) => {
  const styles = useStyles();
  return (
    <Field label={label} hint={hint}>
      {(control) => (
        <span className={styles.box}>
          <span aria-hidden="true">{choose}</span>
          <input
            {...control}
            className={styles.input}
            type="file"
            accept={accept}
            onChange={({ target }) => {
              const [file] = target.files ?? [];
              if (file) onFile(file);
            }}
            onClick={({ currentTarget }) => {
              currentTarget.value = "";
            }}
          />
        </span>
      )}
    </Field>
  );
};
