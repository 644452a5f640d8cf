import { makeStyles, tokens } from "@fluentui/react-components";

/** The buttons that decide over a long page: they stay in view at its foot. */
export const useFootStyles = makeStyles({
  buttons: {
    position: "sticky",
    bottom: "-12px",
    display: "flex",
    flexWrap: "wrap",
    gap: "8px",
    padding: "8px 0",
    backgroundColor: tokens.colorNeutralBackground1,
  },
});
