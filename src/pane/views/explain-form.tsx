import { Button, Field, Input, makeStyles, mergeClasses, tokens } from "@fluentui/react-components";
import { useId, useRef, useState, type FormEvent, type KeyboardEvent } from "react";
import { useFocusOnShow } from "../hooks/use-focus-on-show";
import { usePane } from "../pane-context";
import { useTextStyles } from "./text-styles";

export interface Answer {
  readonly reason: string;
  readonly by: string;
}

/** Who explained last, on this computer. */
const EXPLAINER = "explainer";

const useStyles = makeStyles({
  form: { display: "grid", gap: "8px", gridTemplateColumns: "minmax(0, 1fr)" },
  control: { minWidth: 0, width: "100%" },
  // A plain one: Fluent's would be 12 kB of the pane's first JavaScript.
  reason: {
    boxSizing: "border-box",
    resize: "vertical",
    padding: "6px 10px",
    border: `1px solid ${tokens.colorNeutralStrokeAccessible}`,
    borderRadius: tokens.borderRadiusMedium,
    backgroundColor: tokens.colorNeutralBackground1,
    color: tokens.colorNeutralForeground1,
    font: "inherit",
    ":focus-visible": { outline: `2px solid ${tokens.colorBrandStroke1}`, outlineOffset: "-1px" },
    "&[aria-invalid=true]": { border: `1px solid ${tokens.colorStatusDangerForeground1}` },
  },
  hint: { margin: 0 },
  buttons: { display: "flex", flexWrap: "wrap", gap: "6px" },
});

interface ExplainFormProps {
  readonly onSave: (answer: Answer) => void;
  readonly onCancel: () => void;
}

/** 说明: why a warning or an advice may stand. Escape leaves, Ctrl+Enter saves. */
export const ExplainForm = ({ onSave, onCancel }: ExplainFormProps) => {
  const styles = useStyles();
  const { small } = useTextStyles();
  const { words, memory } = usePane();
  const said = words.ui.explanation;
  const hint = useId();
  const [reason, setReason] = useState("");
  const [by, setBy] = useState(() => memory.get(EXPLAINER) ?? "");
  const [isMissing, setMissing] = useState(false);
  const field = useRef<HTMLTextAreaElement | null>(null);
  const shown = useFocusOnShow("always");

  const save = (event: FormEvent): void => {
    event.preventDefault();
    if (reason.trim() === "") {
      setMissing(true);
      field.current?.focus();
      return;
    }
    memory.set(EXPLAINER, by.trim());
    onSave({ reason: reason.trim(), by: by.trim() });
  };
  const press = (event: KeyboardEvent<HTMLFormElement>): void => {
    // An input method uses both keys for its own ends.
    if (event.nativeEvent.isComposing) return;
    if (event.key === "Escape") onCancel();
    else if (event.key === "Enter" && (event.ctrlKey || event.metaKey)) event.currentTarget.requestSubmit();
    else return;
    event.preventDefault();
  };

  return (
    <form className={styles.form} aria-label={said.heading} aria-describedby={hint} noValidate onSubmit={save} onKeyDown={press}>
      <p id={hint} className={mergeClasses(small, styles.hint)}>
        {said.hint}
      </p>
      <Field label={said.reason} required {...(isMissing && { validationMessage: said.reasonMissing })}>
        {(control) => (
          <textarea
            {...control}
            ref={(element) => {
              field.current = element;
              shown(element);
            }}
            className={mergeClasses(styles.control, styles.reason)}
            rows={3}
            value={reason}
            onChange={({ target }) => {
              setReason(target.value);
              setMissing(false);
            }}
          />
        )}
      </Field>
      <Field label={said.by}>
        <Input
          className={styles.control}
          value={by}
          maxLength={50}
          autoComplete="off"
          onChange={(_, data) => setBy(data.value)}
        />
      </Field>
      <div className={styles.buttons}>
        <Button type="submit" size="small" appearance="primary">
          {said.save}
        </Button>
        <Button size="small" onClick={onCancel}>
          {said.cancel}
        </Button>
      </div>
    </form>
  );
};
