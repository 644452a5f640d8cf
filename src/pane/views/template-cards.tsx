import { Button, Link, makeStyles } from "@fluentui/react-components";
import { useId, useRef, useState } from "react";
import { flushSync } from "react-dom";
import { usePane } from "../pane-context";
import type { offered, TemplateChoice } from "../template-choice";
import { TemplateCard } from "./template-card";
import { useTextStyles } from "./text-styles";

const useStyles = makeStyles({
  set: { display: "grid", gap: "8px", gridTemplateColumns: "minmax(0, 1fr)", margin: 0, padding: 0, border: "none", minWidth: 0 },
  none: { display: "flex", flexWrap: "wrap", gap: "4px 8px", margin: 0 },
});

/** As many forms are shown before somebody asks for more. */
const FEW = 5;

interface TemplateCardsProps {
  readonly offer: ReturnType<typeof offered>;
  readonly year: number;
  readonly lastUsed: string | undefined;
  readonly chosen: string | undefined;
  readonly isFiltered: boolean;
  readonly onChoose: (id: string) => void;
  readonly onClear: () => void;
}

/** The forms to choose from, as radio buttons in cards; those for other years stand below, and are told. */
export const TemplateCards = ({ offer, year, lastUsed, chosen, isFiltered, onChoose, onClear }: TemplateCardsProps) => {
  const styles = useStyles();
  const { small } = useTextStyles();
  const { words } = usePane();
  const { choose, chooser } = words.ui;
  const group = useId();
  const set = useRef<HTMLFieldSetElement>(null);
  const [isWhole, setWhole] = useState(false);
  const all = [...offer.first, ...offer.others];
  const isShown = (template: TemplateChoice): boolean =>
    isWhole || isFiltered || all.indexOf(template) < FEW || template.id === chosen;
  const hidden = all.filter((template) => !isShown(template));
  const others = offer.others.filter(isShown);

  const showAll = (): void => {
    const [next] = hidden;
    flushSync(() => setWhole(true));
    if (next) set.current?.querySelectorAll("input")[all.indexOf(next)]?.focus();
  };
  const card = (template: TemplateChoice) => (
    <TemplateCard
      key={template.id}
      template={template}
      group={group}
      isChosen={template.id === chosen}
      isLastUsed={template.id === lastUsed}
      onChoose={() => onChoose(template.id)}
    />
  );
  return (
    <fieldset ref={set} className={styles.set} aria-label={choose.forms}>
      {all.length === 0 && (
        <p role="status" className={styles.none}>
          <span>{chooser.noMatch}</span>
          <Link as="button" type="button" inline onClick={onClear}>
            {chooser.showAll}
          </Link>
        </p>
      )}
      {offer.first.filter(isShown).map(card)}
      {others.length > 0 && <span className={small}>{chooser.notForYear(year)}</span>}
      {others.map(card)}
      {hidden.length > 0 && (
        <Button size="small" onClick={showAll}>
          {chooser.more(hidden.length)}
        </Button>
      )}
    </fieldset>
  );
};
