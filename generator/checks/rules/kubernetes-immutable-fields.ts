import { isDeepStrictEqual } from "node:util";
import { field, objectAt, objectsAt } from "../kubernetes/fields.js";
import { changedImmutableFields } from "../kubernetes/immutable-fields.js";
import { objectRule, type Finding } from "../object-rule.js";

const statefulSet = (service: string): string => `
apiVersion: apps/v1
kind: StatefulSet
metadata: { name: db }
spec:
  serviceName: ${service}
`;

export const kubernetesImmutableFields = objectRule({
  id: "kubernetes/immutable-fields",
  why: "The API refuses to change some fields: a release whose values or version reach them can't be upgraded, and stops half-way.",
  good: { baseline: statefulSet("db"), manifest: statefulSet("db") },
  bad: { baseline: statefulSet("db"), manifest: statefulSet("db-members") },
  judge({ object, byDefault, chart }) {
    const before = byDefault.find(({ name, value }) => name === object.name && isDeepStrictEqual(field(value, "metadata.namespace"), field(object.value, "metadata.namespace")));
    const changed = before === undefined ? [] : changedImmutableFields(before, object).filter((path) => !isChosenOnce(object.value, path));
    return [
      ...changed.map((path): Finding => ({ field: path, message: "another value than with the defaults, under the same name: the API refuses the upgrade from one to the other", remedy: "keep the field constant, or let the object's name follow it" })),
      ...versionsInSelectors(object.value, [chart.version, chart.appVersion]),
    ];
  },
});

/** What a claim asks for is its user's choice at install, in every chart, and so is where a volume is. */
const isChosenOnce = ({ kind }: Record<string, unknown>, path: string): boolean =>
  kind === "PersistentVolume" || (kind === "PersistentVolumeClaim" && ["spec.storageClassName", "spec.accessModes", "spec.volumeName", "spec.resources.requests.storage"].includes(path));

/** Labels that are others in the next version of a chart. */
const CHANGING = ["helm.sh/chart", "app.kubernetes.io/version"];

function versionsInSelectors(value: Record<string, unknown>, versions: string[]): Finding[] {
  if (!["StatefulSet", "Deployment", "DaemonSet"].includes(String(value["kind"]))) return [];
  const selected = { "spec.selector.matchLabels": objectAt(value, "spec.selector.matchLabels") };
  const claimed = Object.fromEntries(objectsAt(value, "spec.volumeClaimTemplates").map((claim, index) => [`spec.volumeClaimTemplates[${index}].metadata.labels`, objectAt(claim, "metadata.labels")]));
  return Object.entries({ ...selected, ...claimed }).flatMap(([path, labels]) => Object.keys(labels).filter((label) => CHANGING.includes(label) || versions.some((version) => version.length > 2 && String(labels[label]).endsWith(version)))
    .map((label) => ({ field: path, given: label, message: "the label changes with the chart's version, and this field can't", remedy: "leave the label out here" })));
}
