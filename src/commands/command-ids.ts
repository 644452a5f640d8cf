/** The function names that manifest.xml's buttons call. */
export const commandIds = ["insertForm", "checkForm", "computeForm", "nextFinding"] as const;

export type CommandId = (typeof commandIds)[number];
