import type { Problem } from "../model.js";
import { takenFrom } from "../checks/kubernetes/immutable-fields.js";
import type { ObjectChange } from "./object-changes.js";

/** What to do about an object of each kind that the API won't change. */
const WAYS_AROUND: Record<string, string> = {
  StatefulSet: "delete it without its pods (kubectl delete statefulset NAME --cascade=orphan), then upgrade: the new one takes the pods over",
  Deployment: "delete it without its pods (kubectl delete deployment NAME --cascade=orphan), then upgrade, and delete the pods of the old ReplicaSet",
  Job: "delete the Job, then upgrade; in the chart, let its name follow its content",
  DaemonSet: "delete it without its pods (kubectl delete daemonset NAME --cascade=orphan), then upgrade, and delete its old pods",
  Pod: "delete the pod, then upgrade",
  Service: "delete the Service, then upgrade at once: it gets another address, and clients lose it meanwhile",
  Secret: "save what it holds and delete it, then upgrade; in the chart, let its name follow its content",
  ConfigMap: "delete it, then upgrade; in the chart, let its name follow its content",
  RoleBinding: "delete the binding, then upgrade at once: its subjects lack their rights meanwhile",
  ClusterRoleBinding: "delete the binding, then upgrade at once: its subjects lack their rights meanwhile",
  PersistentVolumeClaim: "a claim keeps its class and modes, and its size only grows: go back to what it has, or make another and copy the data",
  PersistentVolume: "a volume keeps its source: make another of another name and copy the data",
  StorageClass: "make a class of another name: claims that are there keep theirs",
};

/** Upgrades that the API refuses, as problems. */
export function refusals(changes: readonly ObjectChange[]): Problem[] {
  return changes.filter(({ refused }) => refused.length > 0).map(({ object, refused, fields }) => ({
    rule: "diff/immutable", path: object,
    message: `the API refuses the upgrade: ${refused.map((path) => refusedText(object, path)).join(", ")}`,
    given: fields.filter(({ path }) => refused.some((field) => path === field || path.startsWith(`${field}.`) || path.startsWith(`${field}[`))).map(({ path, before, after }) => ({ path, before, after })),
    remedy: WAYS_AROUND[object.split("/")[0]!] ?? "delete the object, then upgrade",
  }));
}

function refusedText(object: string, path: string): string {
  const taken = takenFrom(object.split("/")[0]!, path);
  if (path.endsWith(".storage")) return `${path} can't shrink`;
  return `${path} can't be changed${taken === undefined ? "" : ` before Kubernetes ${taken}`}`;
}
