import { Input, makeStyles, Select } from "@fluentui/react-components";
import { inLanguage, usePane } from "../pane-context";
import { provinces, type ChoiceFilter, type TemplateChoice } from "../template-choice";

const useStyles = makeStyles({
  box: { display: "grid", gap: "6px", gridTemplateColumns: "repeat(auto-fit, minmax(min(100px, 100%), 1fr))" },
  search: { minWidth: 0, gridColumn: "1 / -1" },
  select: { minWidth: 0, "& > select": { textOverflow: "ellipsis" } },
});

interface TemplateFilterProps {
  readonly templates: readonly TemplateChoice[];
  readonly filter: ChoiceFilter;
  readonly onFilter: (filter: ChoiceFilter) => void;
}

/** Search, region and kind: what the list of forms is narrowed down to. */
export const TemplateFilter = ({ templates, filter, onFilter }: TemplateFilterProps) => {
  const styles = useStyles();
  const { words } = usePane();
  const { choose, chooser } = words.ui;
  const kinds = [...new Set(templates.map(({ kind }) => kind))];
  return (
    <div role="group" aria-label={chooser.filter} className={styles.box}>
      <Input
        className={styles.search}
        type="search"
        value={filter.query}
        placeholder={choose.search}
        aria-label={choose.search}
        autoComplete="off"
        onChange={(_, data) => onFilter({ ...filter, query: data.value })}
        // Enter ends a search; it does not insert the form that stands first just now.
        onKeyDown={(event) => event.key === "Enter" && event.preventDefault()}
      />
      <Select
        size="small"
        className={styles.select}
        aria-label={chooser.region}
        value={filter.region ?? ""}
        onChange={(_, data) => onFilter({ ...filter, region: data.value || undefined })}
      >
        <option value="">{chooser.allRegions}</option>
        {provinces(templates).map((province) => (
          <option key={province.zh} value={province.zh}>
            {inLanguage(province, words)}
          </option>
        ))}
      </Select>
      <Select
        size="small"
        className={styles.select}
        aria-label={chooser.kind}
        value={filter.kind ?? ""}
        onChange={(_, data) => onFilter({ ...filter, kind: kinds.find((kind) => kind === data.value) })}
      >
        <option value="">{chooser.allKinds}</option>
        {kinds.map((kind) => (
          <option key={kind} value={kind}>
            {choose.kinds[kind]}
          </option>
        ))}
      </Select>
    </div>
  );
};
