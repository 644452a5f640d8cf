import { Field, Input, makeStyles } from "@fluentui/react-components";
import type { LearnWords } from "../../locales/learn";
import type { FormIdentity } from "../../sheet/learn";
import type { Template } from "../../templates/template";

const useStyles = makeStyles({ control: { minWidth: 0, width: "100%" } });

interface LearnIdentityProps {
  readonly words: LearnWords;
  readonly template: Template;
  readonly onChange: (change: FormIdentity) => void;
}

/** What the person calls the form: one name for both languages. */
export const LearnIdentity = ({ words, template: { id, name, region }, onChange }: LearnIdentityProps) => {
  const { control } = useStyles();
  const both = (value: string) => ({ zh: value, en: value });
  return (
    <>
      <Field label={words.name}>
        <Input className={control} value={name.zh} maxLength={200} onChange={(_, { value }) => onChange({ name: both(value) })} />
      </Field>
      <Field label={words.id} hint={words.idHint}>
        <Input className={control} value={id} maxLength={64} onChange={(_, { value }) => onChange({ id: value })} />
      </Field>
      <Field label={words.region}>
        <Input
          className={control}
          value={region.zh}
          maxLength={200}
          onChange={(_, { value }) => onChange({ region: both(value) })}
        />
      </Field>
    </>
  );
};
