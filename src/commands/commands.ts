import type { InsertParameters, Session } from "../actions/session";
import { commandIds, type CommandId } from "./command-ids";

export interface CommandSetting {
  readonly session: Session;
  /** What the insert button inserts: the form, unit and year used last. */
  readonly insertParameters: () => InsertParameters;
  readonly showPane: () => Promise<void>;
}

/** Ties the ribbon's buttons to the actions; they work with the pane closed, and open it where there is something to read. */
export const associateCommands = ({ session, insertParameters, showPane }: CommandSetting): void => {
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
    nextFinding: async () => {
      if (!session.state.checked) await session.check();
      await session.next(1);
    },
  };
  for (const id of commandIds)
    Office.actions.associate(id, async (event: Office.AddinCommands.Event) => {
      try {
        await commands[id]();
      } finally {
        event.completed();
      }
    });
};
