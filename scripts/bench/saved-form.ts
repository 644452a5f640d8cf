import type { Browser } from "playwright-core";

interface WorkbenchWindow {
  readonly workbench: { sample(): Promise<unknown>; save(): Promise<Uint8Array> };
}

/** A workbook with a filled form in it, made as a person would in the workbench. */
export async function savedForm(browser: Browser, url: string): Promise<Uint8Array> {
  const page = await browser.newPage({ locale: "zh-CN" });
  await page.goto(url);
  await page.waitForFunction(() => "workbench" in window);
  const pane = page.frameLocator("iframe");
  await pane.getByRole("textbox", { name: "单位" }).fill("浏阳市总工会");
  await pane.getByRole("combobox", { name: "年度" }).selectOption("2020");
  await pane.getByRole("button", { name: "插入自评表" }).click();
  await pane.getByRole("heading", { name: /浏阳市总工会/ }).waitFor();
  const bytes = await page.evaluate(async () => {
    const { workbench } = window as unknown as WorkbenchWindow;
    await workbench.sample();
    return Array.from(await workbench.save());
  });
  await page.close();
  return Uint8Array.from(bytes);
}
