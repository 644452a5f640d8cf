export interface Memory {
  get(key: string): string | undefined;
  set(key: string, value: string): void;
}

/**
 * localStorage under the partition that Office gives us. Where the browser refuses storage (private windows, blocked site data)
 * things are remembered until the pane closes, and that is all.
 */
export const memory = (partition: string | undefined): Memory => {
  const prefix = `${partition ?? ""}selfeval.`;
  const session = new Map<string, string>();
  const storage = available();
  return {
    get: (key) => storage?.getItem(prefix + key) ?? session.get(key),
    set: (key, value) => {
      session.set(key, value);
      try {
        storage?.setItem(prefix + key, value);
      } catch {
        // The storage is full: remembered until the pane closes.
      }
    },
  };
};

const available = (): Storage | undefined => {
  try {
    const probe = "selfeval.probe";
    localStorage.setItem(probe, "");
    localStorage.removeItem(probe);
    return localStorage;
  } catch {
    return undefined;
  }
};
