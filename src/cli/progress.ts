import type { Terminal } from "./terminal";

const FEW = 5;
const WIDTH = 24;

/** A bar on standard error while many files are read; nothing where nobody looks on. */
export const progressOf = ({
  terminal,
  label,
  total,
}: {
  readonly terminal: Terminal;
  readonly label: string;
  readonly total: number;
}) => {
  const shown = terminal.isInteractive && total > FEW;
  const clear = (): void => {
    if (shown) terminal.warn("\r\u001B[K");
  };
  return {
    show(done: number): void {
      const full = Math.round((done / total) * WIDTH);
      if (shown) terminal.warn(`\r${label} ${"█".repeat(full)}${"░".repeat(WIDTH - full)} ${done}/${total}`);
    },
    clear,
    /** A line of its own, where the bar was. */
    say(line: string): void {
      clear();
      terminal.warn(`${line}\n`);
    },
  };
};
