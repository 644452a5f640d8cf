import { useCallback, useSyncExternalStore } from "react";
import type { Session, SessionState } from "../../actions/session";

export const useSessionState = (session: Session): SessionState =>
  useSyncExternalStore(
    useCallback((listener: () => void) => session.subscribe(listener), [session]),
    () => session.state,
  );
