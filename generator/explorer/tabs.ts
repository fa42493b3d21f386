import { element, freshId } from "./element.js";

/** Tabs as the ARIA practices have them: the arrow keys go from one to the next. */
export function tabs(label: string, panels: readonly { name: string; panel: HTMLElement }[]): HTMLElement {
  const list = element("div", { class: "tabs", role: "tablist", "aria-label": label });
  const buttons = panels.map(({ name, panel }) => {
    const [tabId, panelId] = [freshId("tab"), freshId("panel")];
    panel.setAttribute("role", "tabpanel");
    panel.setAttribute("aria-labelledby", tabId);
    panel.id = panelId;
    return element("button", { type: "button", role: "tab", id: tabId, "aria-controls": panelId }, name);
  });
  const choose = (chosen: number): void => buttons.forEach((button, index) => {
    button.setAttribute("aria-selected", String(index === chosen));
    button.tabIndex = index === chosen ? 0 : -1;
    panels[index]!.panel.hidden = index !== chosen;
  });
  buttons.forEach((button, index) => {
    button.addEventListener("click", () => choose(index));
    button.addEventListener("keydown", (event) => {
      const step = { ArrowRight: 1, ArrowLeft: -1 }[event.key];
      const next = step !== undefined ? (index + step + buttons.length) % buttons.length : { Home: 0, End: buttons.length - 1 }[event.key];
      if (next === undefined) return;
      event.preventDefault();
      choose(next);
      buttons[next]!.focus();
    });
  });
  list.append(...buttons);
  choose(0);
  return element("div", { class: "tabbed" }, list, ...panels.map(({ panel }) => panel));
}
