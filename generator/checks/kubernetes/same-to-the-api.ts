import { isDeepStrictEqual } from "node:util";
import { isPlainObject } from "../../values/default-values.js";
import { quantityOf } from "./quantity.js";

/** Whether two values of a field are one to the API: what it fills in by itself and what is empty is no difference, nor is 1Gi and 1024Mi. */
export const sameToTheApi = (before: unknown, after: unknown): boolean => isDeepStrictEqual(plain(before, ""), plain(after, ""));

/** What the API fills in, by the field's name, where no other field of that name has another default. */
const FILLED_IN: Record<string, unknown> = {
  apiVersion: "v1", kind: "PersistentVolumeClaim", volumeMode: "Filesystem", apiGroup: "rbac.authorization.k8s.io", protocol: "TCP",
  podManagementPolicy: "OrderedReady", completionMode: "NonIndexed", dnsPolicy: "ClusterFirst", schedulerName: "default-scheduler", terminationGracePeriodSeconds: 30,
  terminationMessagePath: "/dev/termination-log", terminationMessagePolicy: "File", enableServiceLinks: true, defaultMode: 420,
  reclaimPolicy: "Delete", volumeBindingMode: "Immediate", preemptionPolicy: "PreemptLowerPriority",
  revisionHistoryLimit: 10, volumeLifecycleModes: ["Persistent"], attachRequired: true,
};

/** Maps whose values are quantities. */
const QUANTITIES = ["requests", "limits", "capacity"];

function plain(value: unknown, key: string): unknown {
  if (value === null || value === "" || isDeepStrictEqual(value, FILLED_IN[key] ?? null)) return undefined;
  if (Array.isArray(value)) return value.length === 0 ? undefined : value.map((item) => plain(item, ""));
  if (!isPlainObject(value)) return value;
  const entries = Object.entries(value).map(([name, child]) => [name, QUANTITIES.includes(key) ? quantityOf(child) ?? child : plain(child, name)] as const);
  return Object.fromEntries(entries.filter(([, child]) => child !== undefined));
}
