import { useCallback, useState } from "react";

/** Starts actions; the session does them one after the other. It never rejects; if it does it is a defect, and the fence around the pane shows it. */
export const useAct = (): ((action: () => Promise<void>) => void) => {
  const [defect, setDefect] = useState<{ readonly error: unknown }>();
  if (defect) throw defect.error;
  return useCallback((action) => {
    action().catch((error: unknown) => setDefect({ error }));
  }, []);
};
