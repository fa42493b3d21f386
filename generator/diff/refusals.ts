import type { Problem } from "../model.js";
import type { ObjectChange } from "./object-changes.js";

/** What to do about an object of each kind that the API won't change. */
const WAYS_AROUND: Record<string, string> = {
  StatefulSet: "delete it without its pods (kubectl delete statefulset NAME --cascade=orphan), then upgrade: the new one takes the pods over",
  Deployment: "delete it without its pods (kubectl delete deployment NAME --cascade=orphan), then upgrade, and delete the pods of the old ReplicaSet",
  Job: "delete the Job, then upgrade; in the chart, let its name follow its content",
  Service: "delete the Service, then upgrade at once: it gets another address, and clients lose it meanwhile",
  PersistentVolumeClaim: "a claim keeps its class and modes: make another and copy the data",
};

/** Upgrades that the API refuses, as problems. */
export function refusals(changes: readonly ObjectChange[]): Problem[] {
  return changes.filter(({ refused }) => refused.length > 0).map(({ object, refused, fields }) => ({
    rule: "diff/immutable", path: object,
    message: `the API refuses the upgrade: ${refused.join(", ")} can't be changed`,
    given: fields.filter(({ path }) => refused.some((field) => path === field || path.startsWith(`${field}.`) || path.startsWith(`${field}[`))).map(({ path, before, after }) => ({ path, before, after })),
    remedy: WAYS_AROUND[object.split("/")[0]!] ?? "delete the object, then upgrade",
  }));
}
