import { createContext, useContext } from "react";
import type { Session, SessionState } from "../actions/session";
import type { Words } from "../locales";
import type { PageName } from "./pages";
import type { Bilingual, TemplateChoice } from "./template-choice";

/** Small things the pane keeps between openings, per person and computer. */
export interface Memory {
  get(key: string): string | undefined;
  set(key: string, value: string): void;
}

/** What every view can reach. */
export interface PaneContext {
  readonly session: Session;
  readonly state: SessionState;
  readonly words: Words;
  readonly templates: readonly TemplateChoice[];
  readonly memory: Memory;
  readonly thisYear: number;
  /** Starts an action, after those that were started before it. */
  readonly act: (action: () => Promise<void>) => void;
  readonly openPage: (page: PageName) => void;
  /** Back to the form, or to the choice of one. */
  readonly closePage: () => void;
}

const Context = createContext<PaneContext | undefined>(undefined);

export const PaneProvider = Context.Provider;

export const usePane = (): PaneContext => {
  const pane = useContext(Context);
  if (!pane) throw new Error("a view of the pane stands outside of it");
  return pane;
};

export const inLanguage = (text: Bilingual, words: Words): string => (words.formats.language === "zh-CN" ? text.zh : text.en);
