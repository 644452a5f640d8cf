import { element } from "./element";
import type { RibbonButton, RibbonTab } from "./manifest-ribbon";

/** Draws the tab; gives back what enables and disables its buttons. */
export const showRibbon = (
  container: HTMLElement,
  tab: RibbonTab,
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
            { type: "button", title: each.tip },
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
