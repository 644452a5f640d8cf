import { FluentProvider, makeStyles, tokens } from "@fluentui/react-components";
import { useMemo, type ReactNode } from "react";
import { useOfficeColours } from "../hooks/use-office-colours";
import { useSystemDark } from "../hooks/use-system-dark";
import { isDarkTheme, themeOf, type ReadColours } from "../theme";

const useStyles = makeStyles({
  frame: {
    height: "100%",
    display: "flex",
    flexDirection: "column",
    backgroundColor: tokens.colorNeutralBackground1,
    color: tokens.colorNeutralForeground1,
    fontVariantNumeric: "tabular-nums",
    overflowWrap: "anywhere",
    // No single character on a last line.
    textWrap: "pretty",
    // There no colour tells a link from the words around it.
    "@media (forced-colors: active)": { "& .fui-Link": { textDecorationLine: "underline" } },
    // Web views hide scroll bars unless they are asked for.
    "& > main": {
      flexGrow: 1,
      minHeight: 0,
      overflowY: "scroll",
      overflowX: "hidden",
      padding: "12px 14px",
      // What has the focus stays clear of the buttons that stick to the bottom.
      scrollPaddingBottom: "56px",
    },
  },
});

/** Theme and ground of every page of the pane. */
export const ThemedFrame = ({
  office,
  children,
}: {
  readonly office?: ReadColours | undefined;
  readonly children: ReactNode;
}) => {
  const styles = useStyles();
  const systemIsDark = useSystemDark();
  const colours = useOfficeColours(office);
  const theme = useMemo(() => themeOf(colours, systemIsDark), [colours, systemIsDark]);
  return (
    <FluentProvider theme={theme} className={styles.frame} style={{ colorScheme: isDarkTheme(theme) ? "dark" : "light" }}>
      {children}
    </FluentProvider>
  );
};
