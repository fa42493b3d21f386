import type { ExplorerChart } from "../page/repository-page.js";
import { copies } from "./copy.js";
import { Editor } from "./editor.js";
import { element, freshId, setAttribute } from "./element.js";
import { installCommand, nameFault } from "./install-command.js";
import { ProblemList } from "./problem-list.js";
import type { Store } from "./store.js";
import { tabs } from "./tabs.js";
import { typescriptText } from "./typescript-text.js";

/** What comes of the values: values.yaml, TypeScript, what is wrong, and the command that installs with them. */
export function resultPanel(chart: ExplorerChart, store: Store, reveal: (name: string) => void): HTMLElement {
  const editor = new Editor(store, "values.yaml");
  const typescript = element("code", {});
  const yamlPanel = element("div", { class: "output" }, editor.element, copyButton("values.yaml", () => store.draft.text));
  const typescriptPanel = element("div", { class: "output" }, element("pre", { tabindex: 0, "aria-label": "TypeScript" }, typescript), copyButton("the TypeScript", () => typescript.textContent));
  const problems = new ProblemList(({ place, path }) => {
    if (place?.line !== undefined) editor.goTo(place.line, place.column ?? 1);
    else if (path !== undefined) reveal(path);
  });
  const command = element("code", {});
  const release = nameEntry("Release", `my-${chart.name}`, 53);
  const namespace = nameEntry("Namespace", "default", 63);
  const install = element("div", { class: "install" },
    element("div", { class: "names" }, release.element, namespace.element),
    element("figure", { class: "code" }, element("pre", { tabindex: 0, "aria-label": "Install command" }, command), copyButton("the install command", () => command.textContent)),
    ...(chart.isReleased ? [] : [element("p", { class: "note" }, `${chart.name} ${chart.version} is not released yet: the command takes it from a checkout. A release may not know all of these values.`)]));

  const showCommand = (): void => void (command.textContent = installCommand({ ...chart, chart: chart.name }, { name: release.value(), namespace: namespace.value() }, Object.keys(store.draft.values).length > 0));
  release.onInput(showCommand);
  namespace.onInput(showCommand);
  store.follow((draft) => {
    typescript.textContent = typescriptText(chart.name, chart.typesModule, draft.values);
    problems.show(draft);
    showCommand();
  });
  return element("section", { class: "result", id: "result", "aria-label": "Your values" },
    tabs("Form of the values", [{ name: "values.yaml", panel: yamlPanel }, { name: "TypeScript", panel: typescriptPanel }]), problems.element, install);
}

function copyButton(what: string, text: () => string): HTMLButtonElement {
  const button = element("button", { type: "button", class: "copy" }, "Copy", element("span", { class: "unseen" }, ` ${what}`));
  copies(button, text);
  return button;
}

interface NameEntry { element: HTMLElement; value(): string; onInput(listener: () => void): void }

function nameEntry(label: string, initial: string, longest: number): NameEntry {
  const [id, faultId] = [freshId("name"), freshId("fault")];
  const input = element("input", { id, type: "text", value: initial, autocomplete: "off", spellcheck: "false", autocapitalize: "off", "aria-describedby": faultId });
  const fault = element("p", { class: "fault", id: faultId });
  input.addEventListener("input", () => {
    const wrong = nameFault(input.value, longest);
    fault.textContent = wrong ?? "";
    setAttribute(input, "aria-invalid", wrong && "true");
  });
  return { element: element("div", {}, element("label", { for: id }, label), input, fault), value: () => input.value, onInput: (listener) => input.addEventListener("input", listener) };
}
