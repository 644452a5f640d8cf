import type { ReadFile } from "../actions/importing";
import { openSession, type SessionParts } from "../actions/open-session";
import { associateCommands } from "../commands/commands";
import { startExcel } from "../hosts/excel/start";
import { loadWords } from "../locales/load";
import { templates } from "../templates";
import { boot, type StartedHost } from "./boot";
import { insertAsBefore } from "./last-used";
import { ChooseForm, FormView, loadWorkViews } from "./parts";
import { templateChoices } from "./template-choices";

const element = document.getElementById("pane");
if (!element) throw new Error("taskpane.html has no #pane");

const today = new Date();

const readFile: ReadFile = async (...given) => (await import("../hosts/xlsx/read-in-browser")).readWorkbookInBrowser(...given);

/** The pane and the ribbon's commands live in one runtime and share one session. */
const start = async (): Promise<StartedHost> => {
  const { workbook, language, theme, memory, showPane } = await startExcel();
  const { words, loadLate } = await loadWords(language);
  // With each part come the views and words of what it finds, so that they stand there at once.
  const parts: SessionParts = {
    recognise: async () => {
      const [{ recogniseForms }] = await Promise.all([
        import(/* webpackChunkName: "recognise" */ "../sheet/recognised-form"),
        FormView.load(),
      ]);
      return (sheet, own) => recogniseForms(sheet, [...templates, ...own])[0];
    },
    offer: () => ChooseForm.load(),
    create: async () => {
      const [{ createSession }] = await Promise.all([import("../actions/create-session"), loadWorkViews(), loadLate()]);
      return (before) => createSession(workbook, templates, undefined, before, undefined, readFile);
    },
  };
  const session = openSession(workbook, parts);
  const insertParameters = () => insertAsBefore(memory, templateChoices, today.getFullYear());
  associateCommands({ session, insertParameters, showPane });
  return { session, words, theme, memory };
};

// Mostly Excel speaks the browser's language: its words come while office.js does. If they do not, `start` asks again and says so.
loadWords(navigator.language).catch(() => undefined);
void boot(element, { start, templates: templateChoices, today, browserLanguage: navigator.language });
