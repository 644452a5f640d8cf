import type { partZhCN } from "./part.zh-CN";

export const partEnUS: typeof partZhCN = {
  missing:
    "A file for this step did not arrive: the add-in may have just been updated, or the network dropped; nothing was changed. Reload the pane, then try again.",
  reload: "Reload",
};
