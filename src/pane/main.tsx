import { createSession } from "../actions/create-session";
import { startExcel } from "../hosts/excel/start";
import { templates } from "../templates";
import { boot, type StartedHost } from "./boot";
import { templateChoices } from "./template-choices";

const element = document.getElementById("pane");
if (!element) throw new Error("taskpane.html has no #pane");

const start = async (): Promise<StartedHost> => {
  const { workbook, language, theme, memory } = await startExcel();
  return { session: createSession(workbook, templates), language, theme, memory };
};

void boot(element, { start, templates: templateChoices, today: new Date(), browserLanguage: navigator.language });
