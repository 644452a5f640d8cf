import { createRoot } from "react-dom/client";
import type { Session } from "../actions/session";
import type { Words } from "../locales";
import { earlyWords, languageOf } from "../locales/language";
import { HostFailure } from "../workbook/failure";
import { Pane } from "./pane";
import type { Memory } from "./pane-context";
import type { TemplateChoice } from "./template-choice";
import type { ReadColours } from "./theme";
import { ThemedFrame } from "./views/themed-frame";
import { Starting } from "./views/starting";
import { StartFailure } from "./views/start-failure";

/** What a host gives the pane once it is ready. */
export interface StartedHost {
  readonly session: Session;
  /** In the language of the host's own interface. */
  readonly words: Words;
  readonly theme: ReadColours | undefined;
  readonly memory: Memory;
}

export interface BootOptions {
  /** Resolves when the host can be worked with; rejects with a HostFailure when it cannot. */
  readonly start: () => Promise<StartedHost>;
  readonly templates: readonly TemplateChoice[];
  readonly today: Date;
  /** Speaks until the host has told its own language. */
  readonly browserLanguage: string;
}

/** Paints at once, waits for the host, then mounts the pane or says in plain words why it cannot. */
export const boot = async (element: HTMLElement, { start, templates, today, browserLanguage }: BootOptions): Promise<void> => {
  const root = createRoot(element);
  const early = earlyWords(browserLanguage);
  document.documentElement.lang = languageOf(browserLanguage);
  root.render(
    <ThemedFrame>
      <main>
        <Starting words={early} />
      </main>
    </ThemedFrame>,
  );
  let host: StartedHost;
  try {
    host = await start();
  } catch (error) {
    if (!(error instanceof HostFailure)) reportError(error);
    root.render(
      <ThemedFrame>
        <StartFailure words={early} error={error} />
      </ThemedFrame>,
    );
    return;
  }
  const { session, words } = host;
  document.documentElement.lang = words.formats.language;
  document.title = words.ui.product;
  root.render(
    <Pane
      session={session}
      words={words}
      templates={templates}
      memory={host.memory}
      thisYear={today.getFullYear()}
      office={host.theme}
    />,
  );
  await session.look();
};
