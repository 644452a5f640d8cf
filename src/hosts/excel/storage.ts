import { STORED_PREFIX, storedKey } from "../../workbook/stored-key";
import { batch } from "./failures";

export const loadStored = (workbook: Excel.Workbook): Excel.SettingCollection => {
  workbook.settings.load("items/key,items/value");
  return workbook.settings;
};

export const storedIn = (settings: Excel.SettingCollection): Record<string, string> =>
  Object.fromEntries(
    settings.items.flatMap(({ key: name, value }: { key: string; value: unknown }) => {
      const key = storedKey(name);
      return key !== undefined && typeof value === "string" ? [[key, value]] : [];
    }),
  );

export const store = (key: string, text: string | undefined): Promise<void> =>
  batch(async (context) => {
    putText(context.workbook.settings, key, text);
    await context.sync();
  });

export const putText = (settings: Excel.SettingCollection, key: string, text: string | undefined): void => {
  if (text === undefined) settings.getItemOrNullObject(STORED_PREFIX + key).delete();
  else settings.add(STORED_PREFIX + key, text);
};

export const loadText = (settings: Excel.SettingCollection, key: string): Excel.Setting => {
  const setting = settings.getItemOrNullObject(STORED_PREFIX + key);
  setting.load("value");
  return setting;
};

/** Puts back the texts that are not as before. */
export const textsBack = (
  { settings }: Excel.Workbook,
  texts: readonly { readonly key: string; readonly before?: string }[],
): (() => void) => {
  const now = texts.map((text) => ({ ...text, held: loadText(settings, text.key) }));
  return () => {
    for (const { key, before, held } of now) if (textIn(held) !== before) putText(settings, key, before);
  };
};

/** What is no text is not ours, and counts as none. */
export const textIn = (setting: Excel.Setting): string | undefined =>
  !setting.isNullObject && typeof setting.value === "string" ? setting.value : undefined;
