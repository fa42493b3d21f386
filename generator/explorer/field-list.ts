import { valueIn, type Draft } from "./draft.js";
import { element } from "./element.js";
import { fieldView, problemsAt, type FieldView } from "./field-view.js";
import { settableFields, takesOtherKeys, type Field } from "./fields.js";
import { foundFields } from "./search.js";
import type { Store } from "./store.js";

/** More than these nobody reads; a further word finds fewer. */
const MOST_FOUND = 40;

/** The fields of a chart as groups that open, or what a search finds of them. */
export class FieldList {
  readonly element = element("div", { class: "fields" });
  private readonly settable: Field[];
  private readonly groups: HTMLElement;
  private readonly found = element("div", { class: "found" });
  private readonly count = element("p", { class: "count", role: "status" });
  private shown: FieldView[] = [];

  constructor(private readonly fields: readonly Field[], private readonly store: Store) {
    this.settable = settableFields(fields);
    this.groups = element("div", { class: "groups" }, ...fields.map((field) => this.viewOf(field, field.path.length - 1)));
    this.element.append(this.count, this.found, this.groups);
    this.showAll();
  }

  /** How many values the chart has. */
  get size(): number {
    return this.settable.length;
  }

  /** Shows what has all the words, or only what is set; with neither, every group. */
  search(words: string, onlySet: boolean): void {
    if (words.trim() === "" && !onlySet) return this.showAll();
    const candidates = onlySet ? this.settable.filter(({ path }) => valueIn(this.store.draft.values, path) !== undefined) : this.settable;
    const found = words.trim() === "" ? candidates : foundFields(candidates, words);
    this.leave();
    this.shown = found.slice(0, MOST_FOUND).map((field) => fieldView(field, this.store));
    this.found.replaceChildren(...this.shown.map((view) => view.element));
    this.groups.hidden = true;
    this.count.textContent = countText(found.length, onlySet);
  }

  /** Opens the groups around a field and puts the focus on it. */
  reveal(name: string): void {
    this.showAll();
    const group = [...this.fields].find((field) => name === field.name || name.startsWith(`${field.name}.`));
    let at: Field | undefined = group;
    while (at) {
      const opened = this.groups.querySelector<HTMLDetailsElement>(`details[data-path="${CSS.escape(at.name)}"]`);
      if (opened && !opened.open) {
        opened.open = true;
        // its fields are made when it opens, which the browser tells later
        opened.dispatchEvent(new Event("toggle"));
      }
      at = at.children.find((field) => name === field.name || name.startsWith(`${field.name}.`));
    }
    const field = this.groups.querySelector<HTMLElement>(`[data-path="${CSS.escape(name)}"]`);
    field?.scrollIntoView({ block: "center" });
    field?.querySelector<HTMLElement>("input, select, textarea, summary")?.focus({ preventScroll: true });
  }

  private showAll(): void {
    this.leave();
    this.found.replaceChildren();
    this.groups.hidden = false;
    this.count.textContent = "";
  }

  private leave(): void {
    for (const view of this.shown) view.leave();
    this.shown = [];
  }

  private viewOf(field: Field, depth: number): HTMLElement {
    return field.children.length === 0 ? fieldView(field, this.store, field.path.slice(depth)).element : this.group(field, depth);
  }

  /** A group makes its fields when it is first opened: a chart may have a thousand. */
  private group(field: Field, depth: number): HTMLElement {
    const badge = element("span", { class: "badge" });
    const inside = element("div", { class: "inside" });
    const group = element("details", { class: "group", "data-path": field.name },
      element("summary", {}, element("span", { class: "key" }, field.path.slice(depth).join(".")), element("span", { class: "gist" }, gist(field)), badge), inside);
    group.addEventListener("toggle", () => {
      if (!group.open || inside.childElementCount > 0) return;
      const others = takesOtherKeys(field) ? [element("p", { class: "note" }, "Other keys can be written in values.yaml.")] : [];
      inside.append(element("p", { class: "description" }, [field.node.description, field.condition && `${field.condition}.`].filter(Boolean).join(" ")), ...others, ...field.children.map((child) => this.viewOf(child, field.path.length)));
    });
    this.store.follow((draft) => badgeText(badge, field, draft));
    return group;
  }
}

/** The first sentence of what a group is for. */
const gist = ({ node, condition }: Field): string => (node.description ?? condition ?? "").split(/(?<=\.)\s|\n/)[0]!;

function badgeText(badge: HTMLElement, field: Field, draft: Draft): void {
  const set = settableFields([field]).filter(({ path }) => valueIn(draft.values, path) !== undefined).length;
  const wrong = problemsAt(draft, field.name).length;
  badge.textContent = wrong > 0 ? `${wrong} ${wrong === 1 ? "problem" : "problems"}` : set > 0 ? `${set} set` : "";
  badge.classList.toggle("is-wrong", wrong > 0);
}

function countText(found: number, onlySet: boolean): string {
  if (found === 0) return onlySet ? "Nothing is set that has this in it." : "No value has this in its path or description.";
  return found > MOST_FOUND ? `${found} values found, the first ${MOST_FOUND} shown` : `${found} ${found === 1 ? "value" : "values"} ${onlySet ? "set" : "found"}`;
}
