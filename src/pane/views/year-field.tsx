import { Field, makeStyles, Select } from "@fluentui/react-components";
import { usePane } from "../pane-context";
import { isForYear, type TemplateChoice } from "../template-choice";

const useStyles = makeStyles({ control: { minWidth: 0, width: "100%" } });

const FIRST_YEAR = 2015;

interface YearFieldProps {
  readonly year: number;
  /** The form that is chosen: said when it is not for this year. */
  readonly template: TemplateChoice | undefined;
  readonly onYear: (year: number) => void;
}

/** The budget year, from next year back. */
export const YearField = ({ year, template, onYear }: YearFieldProps) => {
  const styles = useStyles();
  const { words, thisYear } = usePane();
  const { choose } = words.ui;
  const isOutside = template && !isForYear(template, year);
  return (
    <Field
      label={choose.year}
      {...(isOutside && {
        validationState: "warning",
        validationMessageIcon: null,
        validationMessage: choose.outsideYears(choose.years(template.years.from, template.years.to)),
      })}
    >
      <Select className={styles.control} value={String(year)} onChange={(_, data) => onYear(Number(data.value))}>
        {Array.from({ length: thisYear + 1 - FIRST_YEAR + 1 }, (_, back) => thisYear + 1 - back).map((option) => (
          <option key={option} value={option}>
            {choose.yearOption(option)}
          </option>
        ))}
      </Select>
    </Field>
  );
};
