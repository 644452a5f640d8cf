/** The add-in's tab as its manifest describes it. */
export interface RibbonTab {
  readonly label: string;
  readonly groups: readonly { readonly label: string; readonly buttons: readonly RibbonButton[] }[];
  /** What the add-in puts into the menu of cells. */
  readonly cellMenu: readonly RibbonButton[];
}

export interface RibbonButton {
  readonly id: string;
  readonly label: string;
  readonly tip: string;
  /** Path on this server. */
  readonly icon: string;
  readonly action: { readonly type: "execute"; readonly functionName: string } | { readonly type: "pane" };
}

const child = (parent: Element, name: string): Element | undefined =>
  [...parent.children].find((each) => each.localName === name);
const all = (parent: Element, name: string): Element[] => [...parent.children].filter((each) => each.localName === name);
const descendants = (parent: Element | Document, name: string): Element[] =>
  [...parent.querySelectorAll("*")].filter((each) => each.localName === name);

/** Reads the ribbon tab out of a manifest's XML, in the words of a locale. Throws when there is none. */
export const readRibbon = (xml: string, locale: string): RibbonTab => {
  const document = new DOMParser().parseFromString(xml, "text/xml");
  const resources = new Map(
    ["Image", "Url", "String"]
      .flatMap((name) => descendants(document, name))
      .map((entry) => {
        const own = all(entry, "Override").find((each) => each.getAttribute("Locale") === locale);
        return [entry.getAttribute("id"), (own ?? entry).getAttribute(own ? "Value" : "DefaultValue") ?? ""] as const;
      }),
  );
  const text = (parent: Element | undefined, name: string): string =>
    resources.get((parent && child(parent, name)?.getAttribute("resid")) ?? "") ?? "";
  const tab = descendants(document, "CustomTab")[0];
  if (!tab) throw new Error("the manifest has no ribbon tab");

  const button = (control: Element): RibbonButton => {
    const images = descendants(control, "Image");
    const image = images.find((each) => each.getAttribute("size") === "32") ?? images[0];
    const action = child(control, "Action");
    const execute = action?.getAttribute("xsi:type") === "ExecuteFunction";
    return {
      id: control.getAttribute("id") ?? "",
      label: text(control, "Label"),
      tip: text(child(control, "Supertip"), "Description"),
      icon: pathOf(resources.get(image?.getAttribute("resid") ?? "") ?? ""),
      action:
        execute && action
          ? { type: "execute", functionName: child(action, "FunctionName")?.textContent?.trim() ?? "" }
          : { type: "pane" },
    };
  };
  return {
    label: text(tab, "Label"),
    groups: all(tab, "Group").map((group) => ({ label: text(group, "Label"), buttons: all(group, "Control").map(button) })),
    cellMenu: descendants(document, "OfficeMenu").flatMap((menu) => all(menu, "Control").map(button)),
  };
};

/** The manifest names its own server; the workbench shows the same files of whatever server it came from. */
const pathOf = (url: string): string => (URL.canParse(url) ? new URL(url).pathname : url);
