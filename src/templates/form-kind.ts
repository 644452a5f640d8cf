import type { FormKind } from "./template";

/** The region of the forms that all places may use. */
export const NATIONAL = "全国";

/** What a form is about, by its title; spaces do not count. */
export const kindByTitle = (title: string): FormKind => {
  const text = title.replace(/\s/g, "");
  if (/部门整体|整体支出/.test(text)) return "department";
  return /转移支付|衔接|扶贫/.test(text) ? "transfer" : "project";
};
