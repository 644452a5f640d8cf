import { element } from "./element";
import type { RibbonButton, RibbonTab } from "./manifest-ribbon";
import type { Shortcut } from "./shortcuts";

/** Draws the tab; gives back what enables and disables its buttons. */
export const showRibbon = (
  container: HTMLElement,
  tab: RibbonTab,
  shortcuts: readonly Shortcut[],
  press: (button: RibbonButton) => void,
): ((id: string, enabled: boolean) => void) => {
  const buttons = new Map<string, HTMLButtonElement>();
  const groups = tab.groups.map((group) =>
    element(
      "div",
      { className: "group" },
      element(
        "div",
        { className: "buttons" },
        ...group.buttons.map((each) => {
          const button = element(
            "button",
            { type: "button", title: titleOf(each, shortcuts) },
            element("img", { src: each.icon, alt: "" }),
            each.label,
          );
          button.dataset["control"] = each.id;
          button.addEventListener("click", () => press(each));
          buttons.set(each.id, button);
          return button;
        }),
      ),
      element("div", { className: "caption" }, group.label),
    ),
  );
  container.setAttribute("aria-label", tab.label);
  container.replaceChildren(element("div", { className: "tab" }, tab.label), ...groups);
  return (id, enabled) => {
    const button = buttons.get(id);
    if (button) button.disabled = !enabled;
  };
};

const titleOf = ({ tip, action }: RibbonButton, shortcuts: readonly Shortcut[]): string => {
  const keys = shortcuts.find((shortcut) => action.type === "execute" && shortcut.action === action.functionName)?.keys;
  return keys ? `${tip} (${keys})` : tip;
};
