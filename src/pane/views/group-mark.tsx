import { makeStyles, tokens } from "@fluentui/react-components";
import type { FindingGroup } from "../finding-groups";
import { Glyph } from "./glyph";
import { SeverityMark } from "./severity-mark";

const useStyles = makeStyles({ explained: { display: "flex", color: tokens.colorStatusSuccessForeground1 } });

export const GroupMark = ({ group }: { readonly group: FindingGroup }) => {
  const styles = useStyles();
  return group === "explained" ? (
    <span className={styles.explained}>
      <Glyph shape="check" />
    </span>
  ) : (
    <SeverityMark severity={group} />
  );
};
