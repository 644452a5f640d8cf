import { makeStyles, mergeClasses, tokens } from "@fluentui/react-components";
import type { Severity } from "../../domain/finding";

const useStyles = makeStyles({
  mark: {
    flexShrink: 0,
    fill: "none",
    stroke: "currentColor",
    strokeWidth: "1.6px",
    strokeLinecap: "round",
    strokeLinejoin: "round",
    // Forced colours leave the colour of a drawing alone; its shape tells enough.
    "@media (forced-colors: active)": { color: "CanvasText" },
  },
  error: { color: tokens.colorStatusDangerForeground1 },
  warning: { color: tokens.colorStatusWarningForeground3 },
  advice: { color: tokens.colorPaletteBlueForeground2 },
});

const shapes: Readonly<Record<Severity, string>> = {
  error: "M3.5 3.5l9 9M12.5 3.5l-9 9",
  warning: "M8 2.5L14.5 13.5H1.5ZM8 6.5v3.2M8 11.7v.01",
  advice: "M14 8A6 6 0 1 1 2 8A6 6 0 1 1 14 8M8 7.4v3.6M8 5v.01",
};

/** The shape and colour of a severity: cross, triangle, circled i. The word stands beside it. */
export const SeverityMark = ({ severity, size = 16 }: { readonly severity: Severity; readonly size?: number }) => {
  const styles = useStyles();
  return (
    <svg
      className={mergeClasses(styles.mark, styles[severity])}
      width={size}
      height={size}
      viewBox="0 0 16 16"
      aria-hidden="true"
      focusable="false"
    >
      <path d={shapes[severity]} />
    </svg>
  );
};
