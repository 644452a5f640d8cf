import type { InsertParameters, Session } from "../actions/session";
import { commandIds, type CommandId } from "./command-ids";

export interface CommandSetting {
  readonly session: Session;
  /** What the insert button inserts: the form, unit and year used last. */
  readonly insertParameters: () => InsertParameters;
  readonly showPane: () => Promise<void>;
}

/**
 * Ties the ribbon's buttons, the cells' context menu and the keyboard shortcuts to the actions; they work with the pane closed, and
 * open it where there is something to read.
 */
export const associateCommands = ({ session, insertParameters, showPane }: CommandSetting): void => {
  const walk = async (step: 1 | -1): Promise<void> => {
    await session.next(step);
    // Where there is no form, or Excel did not let us read, the pane says so.
    if (!session.state.checked) await showPane();
  };
  const commands: Record<CommandId, () => Promise<void>> = {
    insertForm: async () => {
      await session.insert(insertParameters());
      await showPane();
    },
    checkForm: async () => {
      await session.check();
      await showPane();
    },
    computeForm: async () => {
      await session.planCompute();
      await showPane();
    },
    previousFinding: () => walk(-1),
    nextFinding: () => walk(1),
    explainCell: async () => {
      await session.explainHere();
      await showPane();
    },
    openPane: showPane,
  };
  for (const id of commandIds)
    // A button waits to be told that it is done; a shortcut calls without an event.
    Office.actions.associate(id, async (event: Office.AddinCommands.Event | null) => {
      try {
        await commands[id]();
      } finally {
        event?.completed();
      }
    });
};
