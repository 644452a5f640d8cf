import { useCallback, useState } from "react";
import type { Session } from "../../actions/session";

/** Runs one action at a time. A session never rejects; if one does it is a defect, and the fence around the pane shows it. */
export const useAct = (session: Session): ((action: () => Promise<void>) => void) => {
  const [defect, setDefect] = useState<{ readonly error: unknown }>();
  if (defect) throw defect.error;
  return useCallback(
    (action) => {
      if (session.state.busy) return;
      action().catch((error: unknown) => setDefect({ error }));
    },
    [session],
  );
};
