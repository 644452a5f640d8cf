import { element } from "./element";
import type { ThemeName } from "../transport/office-themes";
import type { Locale, Words } from "./words";

/** What the workbench's own bar can do. */
export interface BarActions {
  open(file: File): void;
  save(): void;
  blank(): void;
  readonly samples: readonly { readonly name: string; run(): void }[];
  setLocale(locale: Locale): void;
  setTheme(theme: ThemeName): void;
  setCellEditing(on: boolean): void;
  setReadOnly(on: boolean): void;
}

const menu = (title: string, ...items: readonly [label: string, run: () => void][]): HTMLDetailsElement => {
  const details = element("details", { className: "menu" }, element("summary", {}, title));
  const list = element("div");
  for (const [label, run] of items) {
    const button = element("button", { type: "button" }, label);
    button.addEventListener("click", () => {
      details.open = false;
      run();
    });
    list.append(button);
  }
  details.append(list);
  document.addEventListener("pointerdown", ({ target }) => {
    if (target instanceof Node && !details.contains(target)) details.open = false;
  });
  return details;
};

const choice = <T extends string>(
  title: string,
  options: readonly [T, string][],
  now: T,
  choose: (value: T) => void,
): HTMLSelectElement => {
  const select = element(
    "select",
    { title, ariaLabel: title },
    ...options.map(([value, label]) => element("option", { value, selected: value === now }, label)),
  );
  select.addEventListener("change", () => choose(select.value as T));
  return select;
};

const toggle = (label: string, title: string, change: (on: boolean) => void): HTMLLabelElement => {
  const box = element("input", { type: "checkbox" });
  box.addEventListener("change", () => change(box.checked));
  return element("label", { title }, box, label);
};

/** The workbench's bar: apart from the add-in's ribbon, for opening, saving, samples and the switches of the emulated Excel. */
export const showBar = (container: HTMLElement, words: Words, locale: Locale, theme: ThemeName, actions: BarActions): void => {
  const picker = element("input", { type: "file", accept: ".xlsx", hidden: true });
  picker.addEventListener("change", () => {
    const file = picker.files?.[0];
    if (file) actions.open(file);
    picker.value = "";
  });
  container.replaceChildren(
    element("span", { className: "title", title: words.titleTip }, words.title),
    menu(words.file, [words.open, () => picker.click()], [words.save, actions.save], [words.blank, actions.blank]),
    menu(words.samples, ...actions.samples.map(({ name, run }) => [name, run] as [string, () => void])),
    picker,
    element("span", { className: "space" }),
    toggle(words.cellEditing, words.cellEditingTip, actions.setCellEditing),
    toggle(words.readOnly, words.readOnlyTip, actions.setReadOnly),
    choice(
      words.theme,
      (["light", "dark", "colorful", "darkGray", "none"] as const).map((name) => [name, words.themes[name]]),
      theme,
      actions.setTheme,
    ),
    choice(
      words.language,
      [
        ["zh-CN", "中文"],
        ["en-US", "English"],
      ],
      locale,
      actions.setLocale,
    ),
  );
};
