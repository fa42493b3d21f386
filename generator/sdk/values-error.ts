import type { Place, Problem } from "../model.js";
import { placeText, problemText } from "../values/problem-text.js";

/** Values that a chart does not accept. The message names every problem; `problems` has the same as data. */
export class ValuesError extends Error {
  declare readonly name: "ValuesError";
  /** Everything that is wrong, in the order of the values' paths. */
  declare readonly problems: readonly Problem[];

  /**
   * @param chart name and version of the chart, e.g. "postgres 0.1.0"
   * @param problems what is wrong; at least one
   * @param place where the values were given to the chart
   */
  constructor(chart: string, problems: readonly Problem[], place?: Place) {
    const count = problems.length === 1 ? "1 problem" : `${problems.length} problems`;
    const where = place === undefined ? "" : `\n  in ${placeText(place)}`;
    super(`${count} in the values of chart ${chart}${where}\n${problems.map((problem) => `  ${lineText(problem.place, place)}${problemText(problem)}`).join("\n")}`);
    // the message says it all: Node would print the list again below it, and a stack of frames that are not the author's
    Object.defineProperty(this, "problems", { value: problems, enumerable: false });
    Object.defineProperty(this, "name", { value: "ValuesError", enumerable: false });
    this.stack = `${this.name}: ${this.message}${place === undefined ? "" : `\n    at ${placeText(place)}`}`;
  }
}

/** `4:24  `, for a value that has a place of its own in the file of the call. */
function lineText(place: Place | undefined, call: Place | undefined): string {
  if (place?.line === undefined || (place.line === call?.line && place.column === call.column)) return "";
  return `${placeText({ ...place, file: "" }).slice(1)}  `;
}
