import { Button, Field, Image, makeStyles, Textarea, tokens } from "@fluentui/react-components";
import { Checkmark24Regular, Pen24Regular, Ribbon24Regular } from "@fluentui/react-icons";
import { useState } from "react";

const useStyles = makeStyles({
  page: { minHeight: "100vh", display: "grid", justifyItems: "center", alignContent: "start", gap: "16px" },
  header: { width: "100%", padding: "40px 0", textAlign: "center", backgroundColor: tokens.colorNeutralBackground3 },
  item: { display: "flex", gap: "10px", marginBottom: "12px" },
});

const heroes = [
  { icon: <Ribbon24Regular />, text: "Do more inside Office" },
  { icon: <Checkmark24Regular />, text: "Get features and functions" },
  { icon: <Pen24Regular />, text: "Make and show like a professional" },
];

const insertText = (text: string): Promise<void> =>
  Excel.run(async (context) => {
    const cell = context.workbook.worksheets.getActiveWorksheet().getRange("A1");
    cell.values = [[text]];
    cell.format.autofitColumns();
    await context.sync();
  });

/** Header, a list of three, a text area and a button that writes into A1. */
export const HelloWorld = ({ title }: { readonly title: string }) => {
  const styles = useStyles();
  const [text, setText] = useState("Some text.");
  return (
    <div className={styles.page}>
      <section className={styles.header}>
        <Image width="90" height="90" src="assets/icon-80.png" alt={title} />
        <h1>Welcome</h1>
      </section>
      <h2>What an add-in can do</h2>
      <ul>
        {heroes.map(({ icon, text: line }) => (
          <li key={line} className={styles.item}>
            {icon}
            <span>{line}</span>
          </li>
        ))}
      </ul>
      <Field size="large" label="Text to insert into the sheet">
        <Textarea size="large" value={text} onChange={(event) => setText(event.target.value)} />
      </Field>
      <Button appearance="primary" size="large" onClick={() => void insertText(text)}>
        Insert text
      </Button>
    </div>
  );
};
