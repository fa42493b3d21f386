/** How much a change asks of a chart's version, by semantic versioning. */
export type Weight = "major" | "minor" | "patch";

/** One difference between two versions of a chart, or between two sets of values. */
export interface Change { weight: Weight; text: string }

const ORDER: readonly Weight[] = ["patch", "minor", "major"];

/** The heaviest of some changes; nothing where there are none. */
export const heaviest = (changes: readonly Change[]): Weight | undefined =>
  [...ORDER].reverse().find((weight) => changes.some((change) => change.weight === weight));
