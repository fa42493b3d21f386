import type { Problem } from "../model.js";
import { element } from "./element.js";
import type { Draft } from "./draft.js";

/** Everything that is wrong with the values, in the words of `helmwright validate`; each leads to its line. */
export class ProblemList {
  readonly element: HTMLElement;
  private readonly state = element("p", { class: "state", role: "status" });
  private readonly list = element("ul", {});
  private timer: ReturnType<typeof setTimeout> | undefined;

  constructor(private readonly goTo: (problem: Problem) => void) {
    this.element = element("div", { class: "problems" }, this.state, this.list);
  }

  show({ problems, text }: Draft): void {
    // by line, as a person goes through them
    const sorted = [...problems].sort((a, b) => (a.place?.line ?? 0) - (b.place?.line ?? 0));
    this.list.replaceChildren(...sorted.map((problem) => this.item(problem)));
    this.element.classList.toggle("is-wrong", problems.length > 0);
    const said = problems.length > 0 ? `${problems.length} ${problems.length === 1 ? "problem" : "problems"}` : text.trim() === "" ? "Every default holds" : "These values are valid";
    // a screen reader is told when the typing rests, not at each key
    clearTimeout(this.timer);
    this.timer = setTimeout(() => this.state.textContent !== said && (this.state.textContent = said), 150);
  }

  private item(problem: Problem): HTMLElement {
    const { place, path, message, allowed, nearest, remedy } = problem;
    const head = element("button", { type: "button" }, ...(place?.line === undefined ? [] : [element("span", { class: "line" }, `line ${place.line}`), " "]), ...(path ? [element("code", {}, path), " "] : []), message);
    head.addEventListener("click", () => this.goTo(problem));
    const detail = [["allowed", allowed], ["did you mean", nearest], ["what to do", remedy]].filter(([, text]) => text !== undefined);
    return element("li", {}, head, element("dl", {}, ...detail.map(([name, text]) => element("div", {}, element("dt", {}, name!), element("dd", {}, text!)))));
  }
}
