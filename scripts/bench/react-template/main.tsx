// A hello-world of the same ingredients as Microsoft's "Office Add-in Task Pane using React" (yo office), to measure against.
import { FluentProvider, webLightTheme } from "@fluentui/react-components";
import { createRoot } from "react-dom/client";
import { HelloWorld } from "./hello-world";

const container = document.getElementById("container");
if (!container) throw new Error("taskpane.html has no #container");
const root = createRoot(container);

void Office.onReady(() => {
  root.render(
    <FluentProvider theme={webLightTheme}>
      <HelloWorld title="Hello world" />
    </FluentProvider>,
  );
});
