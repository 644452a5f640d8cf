import { FluentProvider, makeStyles, tokens } from "@fluentui/react-components";
import { useMemo, type ReactNode } from "react";
import { useSystemDark } from "../hooks/use-system-dark";
import { isDarkTheme, themeOf, type OfficeColours } from "../theme";

const useStyles = makeStyles({
  frame: {
    height: "100%",
    display: "flex",
    flexDirection: "column",
    backgroundColor: tokens.colorNeutralBackground1,
    color: tokens.colorNeutralForeground1,
    fontVariantNumeric: "tabular-nums",
    overflowWrap: "anywhere",
    // Web views hide scroll bars unless they are asked for.
    "& > main": { flexGrow: 1, minHeight: 0, overflowY: "scroll", overflowX: "hidden", padding: "12px 14px" },
  },
});

/** Theme and ground of every page of the pane. */
export const ThemedFrame = ({
  office,
  children,
}: {
  readonly office?: OfficeColours | undefined;
  readonly children: ReactNode;
}) => {
  const styles = useStyles();
  const systemIsDark = useSystemDark();
  const theme = useMemo(() => themeOf(office, systemIsDark), [office, systemIsDark]);
  return (
    <FluentProvider theme={theme} className={styles.frame} style={{ colorScheme: isDarkTheme(theme) ? "dark" : "light" }}>
      {children}
    </FluentProvider>
  );
};
