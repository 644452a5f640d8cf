/** A keyboard shortcut of the add-in: what calls which of its actions. */
export interface Shortcut {
  readonly action: string;
  /** "Ctrl+Shift+Alt+N" */
  readonly keys: string;
}

interface ShortcutsFile {
  readonly shortcuts: readonly { readonly action: string; readonly key: { readonly default: string; readonly mac?: string } }[];
}

/** The path of the shortcuts' file that a manifest names; undefined when it names none. */
const fileOf = (manifest: string): string | undefined => {
  const document = new DOMParser().parseFromString(manifest, "text/xml");
  const url = [...document.querySelectorAll("*")].find(({ localName }) => localName === "ExtendedOverrides")?.getAttribute("Url");
  // The manifest names its own server; the workbench shows the same files of whatever server it came from.
  return url ? new URL(url).pathname.slice(1) : undefined;
};

/** The shortcuts of a manifest, for the keyboard of this computer. */
export const readShortcuts = async (manifest: string): Promise<readonly Shortcut[]> => {
  const file = fileOf(manifest);
  if (file === undefined) return [];
  const response = await fetch(file);
  if (!response.ok) throw new Error(`${file}: ${response.status}`);
  const { shortcuts } = (await response.json()) as ShortcutsFile;
  const isMac = navigator.userAgent.includes("Mac OS X");
  return shortcuts.map(({ action, key }) => ({ action, keys: (isMac ? key.mac : undefined) ?? key.default }));
};

/** What is held down, in the order and the words of the file. The letter is the key's, not what Alt makes of it. */
const pressed = ({ ctrlKey, metaKey, shiftKey, altKey, code }: KeyboardEvent): string => {
  const held = [ctrlKey && "Ctrl", metaKey && "Command", shiftKey && "Shift", altKey && "Alt"].filter(Boolean);
  return [...held, code.replace(/^(Key|Digit)/, "")].join("+");
};

/** As in Excel, shortcuts work while the sheet or the ribbon has the focus, not the pane. */
export const listenForShortcuts = (shortcuts: readonly Shortcut[], call: (action: string) => void): void => {
  document.addEventListener(
    "keydown",
    (event) => {
      const shortcut = shortcuts.find(({ keys }) => keys === pressed(event));
      if (!shortcut || event.repeat) return;
      event.preventDefault();
      event.stopPropagation();
      call(shortcut.action);
    },
    { capture: true },
  );
};
