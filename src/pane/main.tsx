import { createSession } from "../actions/create-session";
import { associateCommands } from "../commands/commands";
import { startExcel } from "../hosts/excel/start";
import { templates } from "../templates";
import { boot, type StartedHost } from "./boot";
import { insertAsBefore } from "./last-used";
import { templateChoices } from "./template-choices";

const element = document.getElementById("pane");
if (!element) throw new Error("taskpane.html has no #pane");

const today = new Date();

/** The pane and the ribbon's commands live in one runtime and share one session. */
const start = async (): Promise<StartedHost> => {
  const { workbook, language, theme, memory, showPane } = await startExcel();
  const session = createSession(workbook, templates);
  const insertParameters = () => insertAsBefore(memory, templateChoices, today.getFullYear());
  associateCommands({ session, insertParameters, showPane });
  return { session, language, theme, memory };
};

void boot(element, { start, templates: templateChoices, today, browserLanguage: navigator.language });
