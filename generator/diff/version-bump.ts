import type { ObjectChange } from "./object-changes.js";
import { heaviest, type Change, type Weight } from "./change.js";
import { imageChanges } from "./image-changes.js";

/** What the changes of objects ask of the version, under the same values. */
export const weighed = (changes: readonly ObjectChange[]): Change[] => changes.flatMap(({ object, kind, kept, refused }): Change[] => {
  if (refused.length > 0) return [{ weight: "major", text: `${object}: the API refuses to change ${refused.join(", ")}` }];
  if (kind === "removed" && !kept) return [{ weight: "major", text: `${object} is gone` }];
  if (kind === "added") return [{ weight: "minor", text: `${object} is new` }];
  return [{ weight: "patch", text: `${object} is ${kind}` }];
}).concat(imageChanges(changes));

/** The least version that the changes allow after one that is released; nothing where there are no changes. */
export function leastVersion(released: string, changes: readonly Change[]): { version: string; weight: Weight } | undefined {
  const weight = heaviest(changes);
  if (weight === undefined) return undefined;
  const [core = "", preRelease] = released.replace(/^v|\+.*/g, "").split(/-(.*)/);
  // a pre-release promises nothing: what it announces may be another thing
  if (preRelease !== undefined) return { version: core, weight };
  const [major = 0, minor = 0, patch = 0] = core.split(".").map(Number);
  // before 1.0.0 the minor number stands for what breaks, as everybody reads it
  const raised = major > 0 ? weight : weight === "major" ? "minor" : "patch";
  const version = raised === "major" ? `${major + 1}.0.0` : raised === "minor" ? `${major}.${minor + 1}.0` : `${major}.${minor}.${patch + 1}`;
  return { version, weight };
}
