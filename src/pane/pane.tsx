import { lazy, Suspense, useDeferredValue, useMemo, useRef, useState, useTransition, type ComponentType } from "react";
import type { Session } from "../actions/session";
import type { Words } from "../locales";
import { useAct } from "./hooks/use-act";
import { useFocusKept } from "./hooks/use-focus-kept";
import { useFocusReturn } from "./hooks/use-focus-return";
import { useSessionState } from "./hooks/use-session-state";
import { PaneProvider, type Memory, type PaneContext } from "./pane-context";
import { pages, type PageName } from "./pages";
import { ChooseForm, FormView } from "./parts";
import type { TemplateChoice } from "./template-choice";
import { choiceOf } from "./template-choices";
import type { ReadColours } from "./theme";
import { Announcer } from "./views/announcer";
import { Fence } from "./views/fence";
import { Starting } from "./views/starting";
import { StartFailure } from "./views/start-failure";
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
  readonly office?: ReadColours | undefined;
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
  const act = useAct();
  useFocusKept(state);
  const [insertingBeside, setInsertingBeside] = useState<string>();
  const [page, setPage] = useState<PageName>();
  const openedOn = useRef<string>();
  const isInserting = state.form !== undefined && state.form.sheetId === insertingBeside;
  const returnFocus = useFocusReturn(page !== undefined || isInserting || state.isLearning);
  // What stands there stays, with the focus in it, until a page has loaded.
  const [isOpening, startOpening] = useTransition();
  const hasLearnPage = useDeferredValue(state.isLearning);
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
      openPage: (name) => {
        openedOn.current = state.form?.sheetId;
        startOpening(() => setPage(name));
      },
      closePage: () => {
        if (state.isLearning) {
          returnFocus("learn");
          return session.stopLearning();
        }
        // Where a new form is there, reading begins at its heading.
        if (page !== undefined && openedOn.current === state.form?.sheetId) returnFocus(page);
        setPage(undefined);
      },
    }),
    [session, state, words, choices, memory, thisYear, act, page, returnFocus],
  );
  const { form, looked, notice } = state;
  const Page: ComponentType | undefined = state.isLearning && hasLearnPage ? LearnPage : page && pages[page];
  const leaveChoice = (): void => {
    returnFocus("insert");
    setInsertingBeside(undefined);
  };
  if (!looked && notice?.kind === "partMissing") return <StartFailure words={words.ui} error="" page="missing" />;
  return (
    <PaneProvider value={pane}>
      <main>
        <Suspense fallback={<Starting words={words.ui} />}>
          {Page ? (
            <Page />
          ) : form && !isInserting ? (
            <FormView form={form} onInsertAnother={() => startOpening(() => setInsertingBeside(form.sheetId))} />
          ) : looked || notice ? (
            <ChooseForm {...(form ? { onBack: leaveChoice } : {})} />
          ) : (
            <Starting words={words.ui} />
          )}
        </Suspense>
      </main>
      <StatusBar isOpening={isOpening || state.isLearning !== hasLearnPage} />
      <Announcer />
    </PaneProvider>
  );
};
