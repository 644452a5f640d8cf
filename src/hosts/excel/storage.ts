import { batch } from "./failures";

/** Settings of other add-ins are not shown to us, those of ours carry this prefix all the same: the file is the user's. */
const PREFIX = "selfeval.";

export const loadStored = (workbook: Excel.Workbook): Excel.SettingCollection => {
  workbook.settings.load("items/key,items/value");
  return workbook.settings;
};

export const storedIn = (settings: Excel.SettingCollection): Record<string, string> =>
  Object.fromEntries(
    settings.items.flatMap(({ key, value }: { key: string; value: unknown }) =>
      key.startsWith(PREFIX) && typeof value === "string" ? [[key.slice(PREFIX.length), value]] : [],
    ),
  );

export const store = (key: string, text: string | undefined): Promise<void> =>
  batch(async (context) => {
    const { settings } = context.workbook;
    if (text === undefined) settings.getItemOrNullObject(PREFIX + key).delete();
    else settings.add(PREFIX + key, text);
    await context.sync();
  });
