import { Button, makeStyles, mergeClasses } from "@fluentui/react-components";
import type { ReactNode, Ref } from "react";
import { useEscape } from "../hooks/use-escape";
import { Glyph } from "./glyph";
import { useTextStyles } from "./text-styles";

const useStyles = makeStyles({
  head: { display: "flex", gap: "4px", alignItems: "flex-start" },
  // The arrow stands on the heading's first line, its drawing on the page's edge.
  back: { flexShrink: 0, marginLeft: "-4px" },
  words: { minWidth: 0, paddingTop: "1px" },
  below: { margin: "2px 0 0" },
});

interface PageHeadProps {
  readonly title: string;
  readonly heading?: Ref<HTMLHeadingElement>;
  /** The way back, by its arrow or by Escape. */
  readonly back: string;
  readonly onBack: () => void;
  /** Small print under the heading. */
  readonly children?: ReactNode;
}

/** The head of a page beside the path, the same on each: the way back, and what the page is. */
export const PageHead = ({ title, heading, back, onBack, children }: PageHeadProps) => {
  const styles = useStyles();
  const text = useTextStyles();
  useEscape(onBack);
  return (
    <header className={styles.head}>
      <Button
        size="small"
        appearance="subtle"
        className={styles.back}
        icon={<Glyph shape="back" />}
        aria-label={back}
        title={back}
        onClick={onBack}
      />
      <div className={styles.words}>
        <h1 ref={heading} tabIndex={-1} className={text.title}>
          {title}
        </h1>
        {children !== undefined && <p className={mergeClasses(text.small, styles.below)}>{children}</p>}
      </div>
    </header>
  );
};
