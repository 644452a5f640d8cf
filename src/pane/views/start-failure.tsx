import { Button, makeStyles, tokens } from "@fluentui/react-components";
import { isMissingPart } from "../../actions/missing-part";
import type { EarlyWords } from "../../locales";
import { HostFailure, type HostFailureCode } from "../../workbook/failure";
import { SeverityMark } from "./severity-mark";

const useStyles = makeStyles({
  page: { display: "grid", gap: "10px", padding: "8px 0", justifyItems: "start" },
  title: {
    margin: 0,
    display: "flex",
    gap: "8px",
    alignItems: "center",
    fontSize: tokens.fontSizeBase400,
    lineHeight: tokens.lineHeightBase400,
  },
  text: { margin: 0, lineHeight: tokens.lineHeightBase300 },
  detail: { color: tokens.colorNeutralForeground3, fontSize: tokens.fontSizeBase200 },
});

type Page = Exclude<keyof EarlyWords["start"], "waiting" | "retry" | "detail">;

const pages: Partial<Record<HostFailureCode, Page>> = {
  "office-unreachable": "unreachable",
  "not-excel": "notExcel",
  unsupported: "unsupported",
};

const pageOf = (error: unknown): Page =>
  isMissingPart(error) ? "missing" : (error instanceof HostFailure && pages[error.code]) || "failed";

const detailOf = (error: unknown): string => (error instanceof HostFailure ? error.detail : String(error));

/** Instead of the pane: what happened, that nothing was lost, one thing to do. */
export const StartFailure = ({
  words,
  error,
  page = pageOf(error),
}: {
  readonly words: EarlyWords;
  readonly error: unknown;
  readonly page?: Page;
}) => {
  const styles = useStyles();
  const { title, what, todo } = words.start[page];
  const detail = detailOf(error);
  return (
    <main>
      <div role="alert" className={styles.page}>
        <h1 className={styles.title}>
          <SeverityMark severity="warning" size={20} />
          {title}
        </h1>
        <p className={styles.text}>{what}</p>
        <p className={styles.text}>{todo}</p>
        <Button appearance="primary" onClick={() => window.location.reload()}>
          {words.start.retry}
        </Button>
        {detail && (
          <details className={styles.detail} open={page === "unsupported"}>
            <summary>{words.start.detail}</summary>
            <code>{detail}</code>
          </details>
        )}
      </div>
    </main>
  );
};
