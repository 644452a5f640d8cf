/** What the ribbon, the cells' context menu and the keyboard shortcuts call, as manifest.xml and assets/shortcuts.json name it. */
export const commandIds = [
  "insertForm",
  "checkForm",
  "computeForm",
  "previousFinding",
  "nextFinding",
  "explainCell",
  "openPane",
] as const;

export type CommandId = (typeof commandIds)[number];
