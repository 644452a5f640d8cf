import type { Frame, Page } from "playwright-core";

/** The frame the pane runs in, once it shows something. */
export const paneOf = async (page: Page): Promise<Frame> => {
  await page.frameLocator("iframe").getByRole("heading", { level: 1 }).waitFor();
  const pane = await (await page.locator("iframe").elementHandle())?.contentFrame();
  if (!pane) throw new Error("the workbench shows no pane");
  return pane;
};
