import { element, freshId } from "./element.js";
import type { Draft } from "./draft.js";
import type { Store } from "./store.js";

/** values.yaml as text, with the numbers of its lines; those with a problem are marked. */
export class Editor {
  readonly element: HTMLElement;
  readonly area: HTMLTextAreaElement;
  private readonly numbers = element("div", { class: "numbers", "aria-hidden": "true" });

  constructor(store: Store, label: string) {
    const id = freshId("editor");
    this.area = element("textarea", { id, "aria-label": label, rows: 14, wrap: "off", spellcheck: "false", autocapitalize: "off", autocomplete: "off", placeholder: "# Nothing is set: every default holds.\n# Set values beside this, or write and paste YAML here." });
    this.element = element("div", { class: "editor" }, this.numbers, this.area);
    this.area.addEventListener("input", () => store.write(this.area.value));
    this.area.addEventListener("scroll", () => (this.numbers.scrollTop = this.area.scrollTop));
    store.follow((draft) => this.show(draft));
  }

  /** Puts the caret where a problem is. */
  goTo(line: number, column: number): void {
    const before = this.area.value.split("\n").slice(0, line - 1);
    const at = before.reduce((sum, text) => sum + text.length + 1, 0) + column - 1;
    this.area.focus();
    const end = this.area.value.slice(at).search(/[\s,}\]]|$/);
    this.area.setSelectionRange(at, at + Math.max(end, 0));
    this.area.scrollTop = Math.max(0, line - 5) * Number.parseFloat(getComputedStyle(this.area).lineHeight);
  }

  private show({ text, problems }: Draft): void {
    if (this.area.value !== text) this.area.value = text;
    const wrong = new Set(problems.map(({ place }) => place?.line));
    const lines = Math.max(1, text.split("\n").length);
    this.numbers.replaceChildren(...Array.from({ length: lines }, (_, index) => element("span", wrong.has(index + 1) ? { class: "is-wrong" } : {}, String(index + 1))));
    this.numbers.scrollTop = this.area.scrollTop;
  }
}
