import { makeStyles, tokens } from "@fluentui/react-components";

/** Headings and small print, the same in every view. */
export const useTextStyles = makeStyles({
  title: {
    margin: 0,
    fontSize: tokens.fontSizeBase400,
    lineHeight: tokens.lineHeightBase400,
    // The page's edge above it comes into view with it.
    scrollMarginTop: "12px",
    fontWeight: tokens.fontWeightSemibold,
    // Focused by us alone, so that reading goes on there; nothing to operate, so no ring.
    outlineStyle: "none",
  },
  heading: {
    margin: 0,
    fontSize: tokens.fontSizeBase300,
    lineHeight: tokens.lineHeightBase300,
    fontWeight: tokens.fontWeightSemibold,
    // Focused by us alone, so that reading goes on there; nothing to operate, so no ring.
    outlineStyle: "none",
  },
  small: { color: tokens.colorNeutralForeground3, fontSize: tokens.fontSizeBase200, lineHeight: tokens.lineHeightBase200 },
});
