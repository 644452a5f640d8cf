import { Link, makeStyles, tokens } from "@fluentui/react-components";
import type { ComponentProps, ReactNode } from "react";
import { usePane } from "../pane-context";
import { NARROW } from "./narrow";
import { useTextStyles } from "./text-styles";

const useStyles = makeStyles({
  groups: { display: "grid", gap: "8px", paddingTop: "10px", borderTop: `1px solid ${tokens.colorNeutralStroke2}` },
  group: {
    display: "grid",
    gridTemplateColumns: "5em minmax(0, 1fr)",
    gap: "0 8px",
    alignItems: "baseline",
    [NARROW]: { gridTemplateColumns: "minmax(0, 1fr)" },
  },
  links: { display: "grid", gap: "2px", justifyItems: "start", margin: 0, padding: 0, listStyleType: "none" },
  link: { textAlign: "left" },
});

/** What is needed now and then: with this form, for another one, to learn. */
export const More = ({ onInsertAnother }: { readonly onInsertAnother: () => void }) => {
  const styles = useStyles();
  const { session, state, words, act, openPage } = usePane();
  const { more, form, steps, history, choose, practice, import: importing } = words.ui;
  const hasHistory = state.history.length > 0;
  return (
    <div className={styles.groups}>
      {(state.checked || hasHistory || state.canUndo) && (
        <Group name={more.thisForm}>
          {state.checked && (
            <Item onClick={() => act(() => session.report({ words: words.report, finding: words.finding }))}>{form.report}</Item>
          )}
          {state.canUndo && <Item onClick={() => act(() => session.undo())}>{steps.undo}</Item>}
          {hasHistory && (
            <Item data-opens="history" onClick={() => openPage("history")}>
              {history.open}
            </Item>
          )}
        </Group>
      )}
      <Group name={more.newForm}>
        <Item data-opens="insert" onClick={onInsertAnother}>
          {form.insertAnother}
        </Item>
        <Item data-opens="import" onClick={() => openPage("import")}>
          {importing.open}
        </Item>
        <Item data-opens="learn" onClick={() => act(() => session.startLearning())}>
          {choose.learn}
        </Item>
      </Group>
      <Group name={more.toLearn}>
        <Item title={practice.insertHint} onClick={() => act(() => session.insertPractice())}>
          {practice.insert}
        </Item>
        <Item data-opens="about" onClick={() => openPage("about")}>
          {more.about}
        </Item>
      </Group>
    </div>
  );
};

const Group = ({ name, children }: { readonly name: string; readonly children: ReactNode }) => {
  const styles = useStyles();
  const text = useTextStyles();
  return (
    <div className={styles.group}>
      <span className={text.small} aria-hidden="true">
        {name}
      </span>
      <ul className={styles.links} aria-label={name}>
        {children}
      </ul>
    </div>
  );
};

type ItemProps = Pick<ComponentProps<"button">, "title" | "onClick" | "children"> & { readonly "data-opens"?: string };

const Item = (props: ItemProps) => {
  const styles = useStyles();
  return (
    <li>
      <Link {...props} as="button" type="button" className={styles.link} />
    </li>
  );
};
