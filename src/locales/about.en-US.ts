import type { AboutPageWords } from "./about.zh-CN";

export const aboutPageEnUS: AboutPageWords = {
  heading: "Shortcuts and about",
  back: "Back",
  shortcuts: "Keyboard shortcuts",
  shortcutsHint:
    "They work in the sheet, not while the cursor is in the pane. The same buttons are on Excel's Self-Evaluation tab.",
  data: "Data",
  dataSays: [
    "What is on the sheets is processed in Excel alone: nothing is uploaded or counted.",
    "Saved in the workbook: explanations, seals and forms of your own.",
    "Remembered on this computer: the form used last, the unit's name, and who explained last.",
  ],
  judgement: "Judgement",
  judgementSays:
    "Checks rest on the documents and common practice named with each finding. Scores are yours to decide; the notice of your finance bureau prevails.",
  versions: "Versions",
  addIn: "Add-in",
  ruleSet: "Rule set",
  ruleSetOf: (version, rules) => `${version} (${rules} rules)`,
  forms: "Forms",
  formsOf: (count) => `${count}`,
};
