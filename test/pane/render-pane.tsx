import { cleanup, render, screen, within } from "@testing-library/react";
import userEvent from "@testing-library/user-event";
import { afterEach } from "vitest";
import type { SessionState } from "../../src/actions/session";
import type { Words } from "../../src/locales";
import type { OfficeColours } from "../../src/pane/theme";
import { Pane } from "../../src/pane/pane";
import { loadWorkViews } from "../../src/pane/parts";
import type { TemplateChoice } from "../../src/pane/template-choice";
import { FakeSession } from "./fake-session";
import { bareState, memoryOf, sampleWords, templates as sampleTemplates } from "./samples";

// As in the add-in, where they come with the act that needs them.
await loadWorkViews();

afterEach(cleanup);

interface Options {
  readonly words?: Words;
  readonly templates?: readonly TemplateChoice[];
  readonly remembered?: Record<string, string>;
  readonly office?: OfficeColours;
}

/** The pane over a fake session, in 2026, in Chinese unless told otherwise. */
export const renderPane = (state: Partial<SessionState> = {}, options: Options = {}) => {
  const session = new FakeSession({ ...bareState, ...state });
  const memory = memoryOf(options.remembered);
  const words = options.words ?? sampleWords("zh-CN");
  const { container } = render(
    <Pane
      session={session}
      words={words}
      templates={options.templates ?? sampleTemplates}
      memory={memory}
      thisYear={2026}
      office={() => options.office}
    />,
  );
  return { session, memory, words, container, user: userEvent.setup() };
};

export const button = (name: string | RegExp): HTMLElement => screen.getByRole("button", { name });

/** The one row of the findings whose name matches. */
export const rowNamed = (name: RegExp): HTMLElement => {
  const rows = screen.getAllByRole("button", { name }).filter((found) => found.hasAttribute("data-finding-row"));
  const [only] = rows;
  if (!only || rows.length > 1) throw new Error(`${rows.length} rows are called ${name.source}`);
  return only;
};

export const region = (name: string): ReturnType<typeof within> => within(screen.getByRole("region", { name }));
