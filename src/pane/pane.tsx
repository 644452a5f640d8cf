import { lazy, Suspense, useMemo, useState, type ComponentType } from "react";
import type { Session } from "../actions/session";
import type { Words } from "../locales";
import { useAct } from "./hooks/use-act";
import { useSessionState } from "./hooks/use-session-state";
import { PaneProvider, type Memory, type PaneContext } from "./pane-context";
import { pages, type PageName } from "./pages";
import type { TemplateChoice } from "./template-choice";
import { choiceOf } from "./template-choices";
import type { OfficeColours } from "./theme";
import { Announcer } from "./views/announcer";
import { ChooseForm } from "./views/choose-form";
import { Fence } from "./views/fence";
import { FormView } from "./views/form-view";
import { Starting } from "./views/starting";
import { StatusBar } from "./views/status-bar";
import { ThemedFrame } from "./views/themed-frame";

const LearnPage = lazy(() => import("./views/learn-page"));

export interface PaneProps {
  readonly session: Session;
  readonly words: Words;
  readonly templates: readonly TemplateChoice[];
  readonly memory: Memory;
  /** The calendar year of today. */
  readonly thisYear: number;
  readonly office?: OfficeColours | undefined;
}

/** The task pane over a running session. */
export const Pane = ({ office, ...props }: PaneProps) => (
  <ThemedFrame office={office}>
    <Fence words={props.words.ui}>
      <Views {...props} />
    </Fence>
  </ThemedFrame>
);

const Views = ({ session, words, templates, memory, thisYear }: Omit<PaneProps, "office">) => {
  const state = useSessionState(session);
  const act = useAct(session);
  const [insertingBeside, setInsertingBeside] = useState<string>();
  const [page, setPage] = useState<PageName>();
  const { customTemplates } = state;
  const choices = useMemo(() => [...customTemplates.map(choiceOf), ...templates], [customTemplates, templates]);
  const pane = useMemo<PaneContext>(
    () => ({
      session,
      state,
      words,
      templates: choices,
      memory,
      thisYear,
      act,
      openPage: (name) => setPage(name),
      closePage: () => setPage(undefined),
    }),
    [session, state, words, choices, memory, thisYear, act],
  );
  const { form, looked, notice } = state;
  const Page: ComponentType | undefined = state.isLearning ? LearnPage : page && pages[page];
  const isInserting = form !== undefined && form.sheetId === insertingBeside;
  return (
    <PaneProvider value={pane}>
      <main>
        {Page ? (
          <Suspense fallback={<Starting words={words.ui} />}>
            <Page />
          </Suspense>
        ) : form && !isInserting ? (
          <FormView form={form} onInsertAnother={() => setInsertingBeside(form.sheetId)} />
        ) : looked || notice ? (
          <ChooseForm {...(form ? { onBack: () => setInsertingBeside(undefined) } : {})} />
        ) : (
          <Starting words={words.ui} />
        )}
      </main>
      <StatusBar />
      <Announcer />
    </PaneProvider>
  );
};
