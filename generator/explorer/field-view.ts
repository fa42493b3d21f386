import { factsOf } from "../emit/describe.js";
import { allowedText } from "../values/value-text.js";
import type { Problem } from "../model.js";
import { valueIn, withValue, type Draft } from "./draft.js";
import { element, freshId, setAttribute } from "./element.js";
import { entryOf, entryText, valueOfEntry } from "./field-value.js";
import { fieldsOfItem, type Field } from "./fields.js";
import type { Store } from "./store.js";

/** A field with its entry, and what has to be called when it is shown no more. */
export interface FieldView { element: HTMLElement; leave(): void }

type Control = HTMLInputElement | HTMLSelectElement | HTMLTextAreaElement;

/** One field: its key, what it means, what is allowed, and where it is set. */
export function fieldView(field: Field, store: Store, shownPath: readonly string[] = field.path): FieldView {
  const { node, name } = field;
  const [id, aboutId, faultId] = [freshId("field"), freshId("about"), freshId("fault")];
  const facts = factsOf(node) ?? { allowed: allowedText(node), examples: [] };
  const control = controlOf(field, id, facts.default, facts.examples[0]);
  const unset = element("button", { type: "button", class: "unset", "aria-label": `Take out ${name}`, title: "Take it out", hidden: true }, "×");
  const fault = element("p", { class: "fault", id: faultId, hidden: true });
  const view = element("div", { class: "field", "data-path": name },
    element("div", { class: "about" },
      element("label", { class: "key", for: id }, ...keyText(shownPath)),
      element("p", { id: aboutId }, ...description(field)),
      element("p", { class: "allowed" }, facts.allowed, ...(facts.default === undefined ? [] : [" · default ", element("code", {}, facts.default)])),
      itemFields(field)),
    element("div", { class: "entry" }, control, unset, fault));

  const write = (value: unknown): void => store.write(withValue(store.draft.text, field.path, value));
  control.addEventListener(control instanceof HTMLSelectElement ? "change" : "input", () => {
    const given = valueOfEntry(control.value, node);
    if ("fault" in given) showFault(`This is no YAML yet: ${given.fault}`);
    else write(given.value);
  });
  unset.addEventListener("click", () => {
    write(undefined);
    control.focus();
  });

  const showFault = (text: string): void => {
    fault.textContent = text;
    fault.hidden = text === "";
    setAttribute(control, "aria-invalid", text === "" ? undefined : "true");
    control.setAttribute("aria-describedby", text === "" ? aboutId : `${faultId} ${aboutId}`);
  };

  const leave = store.follow((draft) => {
    const value = valueIn(draft.values, field.path);
    // what a person is typing stays as it was typed
    if (document.activeElement !== control || !sameMeaning(control.value, value, field)) show(control, value, field);
    unset.hidden = value === undefined || !draft.isReadable;
    view.classList.toggle("is-set", value !== undefined);
    control.disabled = !draft.isReadable;
    showFault(problemsAt(draft, name).map(problemLine).join("\n"));
  });
  return { element: view, leave };
}

/** "storage.data." and then the key itself. */
function keyText(path: readonly string[]): (Node | string)[] {
  const above = path.slice(0, -1).join(".");
  return [...(above === "" ? [] : [element("span", { class: "above" }, `${above}.`), element("wbr")]), path.at(-1)!];
}

const description = ({ node, condition }: Field): (Node | string)[] =>
  [node.description ?? "", ...(condition ? [element("span", { class: "condition" }, `${node.description ? " " : ""}${condition}.`)] : [])];

function itemFields(field: Field): HTMLElement | undefined {
  const fields = fieldsOfItem(field.node);
  if (fields.length === 0) return undefined;
  return element("details", { class: "item" }, element("summary", {}, `What an entry may say`),
    element("dl", {}, ...fields.map(({ name, node }) => element("div", {}, element("dt", {}, name), element("dd", {}, [node.description, allowedText(node)].filter(Boolean).join(" · "))))));
}

function controlOf({ node, name }: Field, id: string, fallback: string | undefined, example: string | undefined): Control {
  const entry = entryOf(node);
  const hint = example !== undefined ? `such as ${example}` : fallback !== undefined ? fallback : "not set";
  if (entry.kind === "choice") {
    return element("select", { id }, element("option", { value: "" }, fallback === undefined ? "not set" : `default: ${fallback}`),
      ...entry.choices.map((choice) => element("option", { value: String(choice) }, String(choice))));
  }
  if (entry.kind === "line") return element("input", { id, type: "text", placeholder: hint, autocomplete: "off", spellcheck: "false", autocapitalize: "off" });
  return element("textarea", { id, rows: 2, placeholder: example !== undefined ? `YAML, such as ${example}` : "YAML", spellcheck: "false", autocapitalize: "off", "data-field": name });
}

function show(control: Control, value: unknown, { node }: Field): void {
  const text = entryText(value, node);
  if (control instanceof HTMLSelectElement) {
    control.querySelector("[data-other]")?.remove();
    if (![...control.options].some((option) => option.value === text)) control.append(element("option", { value: text, "data-other": true }, text));
  }
  control.value = text;
  if (control instanceof HTMLTextAreaElement) control.rows = Math.min(12, Math.max(2, text.split("\n").length));
}

function sameMeaning(typed: string, value: unknown, { node }: Field): boolean {
  const given = valueOfEntry(typed, node);
  return "fault" in given || entryText(given.value, node) === entryText(value, node);
}

/** The problems of a value and of all that is in it. */
export const problemsAt = ({ problems }: Draft, name: string): Problem[] =>
  problems.filter(({ path }) => path !== undefined && (path === name || path.startsWith(`${name}.`) || path.startsWith(`${name}[`)));

/** A problem below its field: the path is said by where it stands. */
const problemLine = ({ message, allowed, remedy }: Problem): string => [message, ...(allowed === undefined ? [] : [`allowed: ${allowed}`]), ...(remedy === undefined ? [] : [remedy])].join("; ");
