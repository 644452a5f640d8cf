import { makeStyles, tokens } from "@fluentui/react-components";

/** A file chooser whose button looks like the pane's others; its words are the browser's. */
export const useFileStyles = makeStyles({
  file: {
    font: "inherit",
    color: "inherit",
    width: "100%",
    minWidth: 0,
    "::file-selector-button": {
      font: "inherit",
      fontWeight: tokens.fontWeightSemibold,
      marginRight: "8px",
      padding: "5px 12px",
      color: tokens.colorNeutralForeground1,
      backgroundColor: tokens.colorNeutralBackground1,
      border: `1px solid ${tokens.colorNeutralStroke1}`,
      borderRadius: tokens.borderRadiusMedium,
      cursor: "pointer",
    },
    "::file-selector-button:hover": { backgroundColor: tokens.colorNeutralBackground1Hover },
  },
});
