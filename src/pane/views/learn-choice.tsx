import { makeStyles, Select, tokens } from "@fluentui/react-components";

const useStyles = makeStyles({
  select: { minWidth: 0, width: "100%" },
  input: {
    boxSizing: "border-box",
    width: "64px",
    padding: "2px 6px",
    font: "inherit",
    color: tokens.colorNeutralForeground1,
    backgroundColor: tokens.colorNeutralBackground1,
    border: `1px solid ${tokens.colorNeutralStroke1}`,
    borderRadius: tokens.borderRadiusMedium,
  },
});

interface ChoiceProps<Value extends string> {
  readonly label: string;
  readonly value: Value;
  readonly options: Readonly<Record<Value, string>>;
  readonly onChoose: (value: Value) => void;
}

/** One of several meanings. */
export const Choice = <Value extends string>({ label, value, options, onChoose }: ChoiceProps<Value>) => {
  const styles = useStyles();
  const values = Object.keys(options) as Value[];
  return (
    <Select
      size="small"
      className={styles.select}
      aria-label={label}
      value={value}
      onChange={(_, data) => {
        const chosen = values.find((candidate) => candidate === data.value);
        if (chosen !== undefined) onChoose(chosen);
      }}
    >
      {values.map((option) => (
        <option key={option} value={option}>
          {options[option]}
        </option>
      ))}
    </Select>
  );
};

interface PointsProps {
  readonly label: string;
  readonly value: number;
  readonly onChange: (value: number) => void;
}

/** Points of a row. What is no number changes nothing. */
export const Points = ({ label, value, onChange }: PointsProps) => {
  const styles = useStyles();
  return (
    <input
      className={styles.input}
      type="number"
      min={0}
      step="any"
      aria-label={label}
      defaultValue={value}
      key={value}
      onBlur={({ target }) => {
        const points = Number(target.value);
        if (target.value !== "" && Number.isFinite(points) && points >= 0 && points !== value) onChange(points);
      }}
    />
  );
};
