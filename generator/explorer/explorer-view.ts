import type { ExplorerChart } from "../page/repository-page.js";
import { element, freshId } from "./element.js";
import { FieldList } from "./field-list.js";
import { fieldsOf } from "./fields.js";
import { resultPanel } from "./result-panel.js";
import { Store } from "./store.js";

/** The explorer of one chart's values: search and fields on one side, what comes of them on the other. */
export function explorerView(chart: ExplorerChart): { element: HTMLElement; reveal(name: string): void } {
  const store = new Store(chart.schema);
  const list = new FieldList(fieldsOf(chart.schema), store);
  const id = freshId("search");
  const search = element("input", { id, type: "search", placeholder: `Search ${list.size} values`, autocomplete: "off", spellcheck: "false", "aria-keyshortcuts": "/" });
  const onlySet = element("input", { type: "checkbox", id: freshId("only-set") });
  const find = (): void => list.search(search.value, onlySet.checked);
  search.addEventListener("input", find);
  onlySet.addEventListener("change", find);
  search.addEventListener("keydown", (event) => {
    if (event.key !== "Escape") return;
    search.value = "";
    find();
  });
  document.addEventListener("keydown", (event) => {
    const isTyping = (event.target as Element).matches?.("input, textarea, select");
    if (event.key !== "/" || isTyping || event.ctrlKey || event.metaKey || event.altKey) return;
    event.preventDefault();
    search.focus();
  });

  const reveal = (name: string): void => {
    search.value = "";
    onlySet.checked = false;
    list.reveal(name);
  };
  const summary = element("a", { class: "summary", href: "#result" });
  store.follow(({ problems, values }) => {
    summary.textContent = problems.length > 0 ? `${problems.length} ${problems.length === 1 ? "problem" : "problems"}: see values.yaml` : "See values.yaml";
    summary.hidden = Object.keys(values).length === 0 && problems.length === 0;
    summary.classList.toggle("is-wrong", problems.length > 0);
  });
  const view = element("div", { class: "explorer" },
    element("div", { class: "browse" },
      element("div", { class: "search" }, element("label", { for: id, class: "unseen" }, "Search the values"), search, element("kbd", { "aria-hidden": "true" }, "/"),
        element("span", { class: "only" }, onlySet, element("label", { for: onlySet.id }, "only what is set"))),
      list.element),
    resultPanel(chart, store, reveal), summary);
  return { element: view, reveal };
}
