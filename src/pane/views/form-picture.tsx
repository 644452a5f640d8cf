import { makeStyles, tokens } from "@fluentui/react-components";
import { useRef } from "react";
import { useSketch } from "../hooks/use-sketch";
import type { TemplateChoice } from "../template-choice";

const INK = { "@media (forced-colors: active)": { color: "CanvasText" } } as const;

const useStyles = makeStyles({
  // Its room is kept, so that nothing moves when the picture comes.
  place: { width: "52px", height: "66px", display: "block" },
  picture: { display: "block", width: "100%", height: "100%", color: tokens.colorNeutralForeground3, ...INK },
  brand: { color: tokens.colorBrandForeground1, ...INK },
});

/** A small picture of a form's columns, rows and headings; what it shows is told beside it. */
export const FormPicture = ({ template }: { readonly template: TemplateChoice }) => {
  const styles = useStyles();
  const place = useRef<HTMLSpanElement>(null);
  const sketch = useSketch(template, place);
  return (
    <span ref={place} className={styles.place} aria-hidden="true">
      {sketch && (
        <svg
          className={styles.picture}
          viewBox={`-1 -1 ${sketch.width + 2} ${sketch.height + 2}`}
          preserveAspectRatio="xMidYMin meet"
          fill="currentColor"
          focusable="false"
        >
          <path d={sketch.labels} fillOpacity={0.3} />
          <path className={styles.brand} d={sketch.blocks} fillOpacity={0.45} />
          <path className={styles.brand} d={sketch.header} />
          <path d={sketch.title} />
          <path
            d={sketch.lines}
            fill="none"
            stroke="currentColor"
            strokeOpacity={0.6}
            strokeWidth={0.5}
            vectorEffect="non-scaling-stroke"
          />
        </svg>
      )}
    </span>
  );
};
