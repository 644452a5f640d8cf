// The pages beside the path, each in the states worth looking at. Begins on a form that was checked, its total overwritten.
import { aboutPageWords } from "../../src/locales/about";
import { formatsOf } from "../../src/locales/formats";
import { importPageWords } from "../../src/locales/import";
import { learnWords } from "../../src/locales/learn";
import { practiceTexts } from "../../src/locales/practice";
import { scoresPageWords } from "../../src/locales/scores";
import { submitPageWords } from "../../src/locales/submit";
import type { View, Walk, WalkWindow } from "./accessibility-views";

/** The words around any count: matches the name of a button that says how many. */
const counted = (said: (count: number) => string): RegExp => {
  const around = (count: number): string => said(count).replace(/[.*+?^${}()|[\]\\]/g, "\\$&");
  return new RegExp(`^(${around(1)}|${around(77).replace("77", "\\d+")})$`);
};

const typeIn = ({ page }: Walk, ...texts: readonly (readonly [address: string, text: string])[]): Promise<void> =>
  page.evaluate(async (cells) => {
    const { engine } = (window as unknown as WalkWindow).workbench;
    for (const [address, text] of cells)
      engine.typeIn(engine.sheets.active(), Number(address.slice(1)) - 1, address.charCodeAt(0) - 65, text);
    await engine.settle();
  }, texts);

const heading = ({ pane }: Walk, name: string): Promise<void> => pane.getByRole("heading", { level: 1, name }).waitFor();

const plan = ({ pane, words }: Walk): Promise<void> => pane.getByRole("region", { name: words.plan.heading }).waitFor();

/** A command does nothing while another act is under way: it is given again until the preview is there. */
const compute = async (walk: Walk): Promise<void> => {
  const preview = walk.pane.getByRole("region", { name: walk.words.plan.heading });
  for (let turns = 0; turns < 20 && (await preview.count()) === 0; turns += 1) {
    await walk.command("computeForm");
    await walk.page.waitForTimeout(100);
  }
  await write(walk);
};

const write = async (walk: Walk): Promise<void> => {
  await plan(walk);
  await walk.button(counted(walk.words.plan.write)).click();
  await walk.button(walk.words.steps.computePreview).waitFor();
};

/** Escape, as from the keyboard; the form stands there again. */
const leave = async ({ page, pane, button, words }: Walk): Promise<void> => {
  await pane.getByRole("heading", { level: 1 }).focus();
  await page.keyboard.press("Escape");
  await button(words.steps.computePreview).waitFor();
};

const openAll = async ({ pane }: Walk): Promise<void> => {
  const folded = pane.locator("main details:not([open]) > summary");
  while ((await folded.count()) > 0) await folded.first().click();
};

const takeBack = async ({ pane }: Walk, step: number): Promise<void> => {
  const entry = pane.locator("main ol > li").nth(step);
  await entry.getByRole("button").first().click();
  await entry.locator("p").nth(2).waitFor();
};

const explainWarnings = async ({ pane, words, button }: Walk): Promise<void> => {
  const said = words.explanation;
  const group = pane.getByRole("heading", { level: 3, name: new RegExp(`^${words.severity.warning}`) });
  while ((await group.count()) > 0) {
    const row = pane.locator("div", { has: group }).last().locator("[data-finding-row]").first();
    if ((await row.getAttribute("aria-expanded")) !== "true") await row.click();
    await button(said.open).click();
    await pane.getByRole("textbox", { name: said.reason }).fill("已核对，按通知口径填报");
    await button(said.save).click();
    await pane.getByRole("textbox", { name: said.reason }).waitFor({ state: "detached" });
  }
};

export const pageViews = (language: "zh-CN" | "en-US"): readonly View[] => {
  const formats = formatsOf(language);
  const submit = submitPageWords(formats);
  const scores = scoresPageWords(formats);
  const importing = importPageWords(formats);
  const practice = practiceTexts(formats);
  const openSubmission = async (walk: Walk): Promise<void> => {
    await walk.pane.locator("[data-opens=submit]").click();
    await walk.pane.getByRole("list", { name: submit.heading }).waitFor();
  };
  return [
    {
      name: "all safe fixes",
      open: async (walk) => {
        // Else the live check may come between any two steps.
        await walk.pane.getByRole("switch", { name: walk.words.findings.live }).click();
        await typeIn(walk, ["C4", "355.20万元"]);
        await walk.command("checkForm");
        await walk.button(counted(walk.words.fixAll.open)).click();
        await plan(walk);
      },
    },
    {
      name: "the log of changes",
      open: async (walk) => {
        await write(walk);
        await compute(walk);
        await walk.button(walk.words.history.open).click();
        await heading(walk, walk.words.history.heading);
        await openAll(walk);
      },
    },
    {
      name: "the log, one step taken back and one edited since",
      open: async (walk) => {
        await typeIn(walk, ["G32", "96"]);
        await takeBack(walk, 0);
        await walk.button(walk.words.history.takeRest).waitFor();
        await takeBack(walk, 1);
      },
    },
    {
      name: "proposed scores",
      open: async (walk) => {
        await leave(walk);
        await typeIn(walk, ["C4", "355.20"], ["F31", "45%"]);
        await compute(walk);
        await walk.button(walk.words.scores.open).click();
        await walk.pane.getByRole("table", { name: scores.table }).waitFor();
      },
    },
    {
      name: "proposed scores, previewed",
      open: async (walk) => {
        await walk.button(counted(scores.preview)).click();
        await plan(walk);
      },
    },
    {
      name: "proposed scores, none to take over",
      open: async (walk) => {
        await walk.button(walk.words.plan.cancel).click();
        await walk.pane.getByRole("table", { name: scores.table }).waitFor();
        await leave(walk);
        await typeIn(walk, ["F31", "94.9%"]);
        await walk.button(walk.words.form.lookAgain).click();
        await walk.button(walk.words.scores.open).click();
        await walk.pane.getByRole("table", { name: scores.table }).waitFor();
        await walk.button(scores.preview(0)).waitFor();
      },
    },
    {
      name: "before submission, with conditions failed",
      open: async (walk) => {
        await leave(walk);
        await openSubmission(walk);
        await walk.pane.getByText(submit.conditions.warnings).waitFor();
      },
    },
    {
      name: "before submission, edited since",
      open: async (walk) => {
        await typeIn(
          walk,
          ["H13", "年中追加项目，支出进度滞后，少得1分；下年按月通报进度。"],
          ["F25", "100%"],
          ["H29", "部分科室下班未关空调，少得1分；已张贴提示并每周巡查。"],
        );
        await walk.pane.getByText(submit.stale).waitFor();
      },
    },
    {
      name: "before submission, everything met",
      open: async (walk) => {
        await leave(walk);
        await walk.command("checkForm");
        await explainWarnings(walk);
        await openSubmission(walk);
        await walk.pane.getByText(submit.passed).waitFor();
      },
    },
    {
      name: "a seal",
      open: async (walk) => {
        await walk.button(submit.seal).click();
        await walk.pane.getByText(submit.unchanged).waitFor();
      },
    },
    {
      name: "a seal, edited since",
      open: async (walk) => {
        await typeIn(walk, ["C4", "356.2"], ["H13", "已改"]);
        await walk.button(submit.again).click();
        await walk.pane.getByRole("list", { name: counted(submit.changesHeading) }).waitFor();
      },
    },
    { name: "a form edited since its seal", open: leave },
    {
      name: "last year's form, to be chosen",
      open: async (walk) => {
        await walk.button(walk.words.import.open).click();
        await heading(walk, importing.heading);
        await walk.button(importing.read).waitFor();
      },
    },
    {
      name: "last year's form, a file that is none",
      open: async ({ pane }) => {
        const file = { name: "去年.xlsx", mimeType: "", buffer: Buffer.from("no workbook") };
        await pane.locator("input[type=file]").setInputFiles(file);
        await pane.getByText(importing.unreadable["not-zip"], { exact: false }).first().waitFor();
      },
    },
    {
      name: "last year's form, what comes over",
      open: async (walk) => {
        await walk.button(importing.read).click();
        await walk.pane.getByRole("region", { name: importing.carried }).waitFor();
        await walk.pane.getByRole("checkbox").nth(4).click();
        await walk.pane.getByText(importing.notesHeading).waitFor();
        await openAll(walk);
      },
    },
    {
      name: "last year's form, come over",
      open: async (walk) => {
        await walk.button(counted(importing.insert)).click();
        await walk.pane.getByRole("region", { name: importing.carriedDone }).waitFor();
        await openAll(walk);
      },
    },
    {
      name: "a form of one's own",
      open: async (walk) => {
        await leave(walk);
        await walk.button(walk.words.choose.learn).click();
        await heading(walk, walk.words.choose.learn);
      },
    },
    { name: "a form of one's own, unfolded", open: openAll },
    {
      name: "a form to practise on",
      open: async (walk) => {
        await walk.button(learnWords(formats).cancel).click();
        await walk.button(walk.words.practice.insert).click();
        await walk.pane.getByRole("region", { name: practice.label }).waitFor();
      },
    },
    {
      name: "a form to practise on, with a hint",
      open: async (walk) => {
        await walk.command("checkForm");
        await walk.button(practice.hint).click();
        await walk.button(practice.nextHint).waitFor();
      },
    },
    {
      name: "shortcuts and about",
      open: async (walk) => {
        await walk.button(walk.words.more.about).click();
        await heading(walk, aboutPageWords(language).heading);
      },
    },
  ];
};
