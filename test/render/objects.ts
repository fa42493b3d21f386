import type { ManifestObject } from "../../generator/checks/kubernetes/manifest-objects.js";

/** A Kubernetes object whose fields a test reaches into; their shape is what kubernetes-rules.test.ts checks. */
export interface KubernetesObject {
  apiVersion: string;
  kind: string;
  metadata: { name: string; namespace?: string; labels?: Record<string, string>; annotations?: Record<string, string> };
  spec?: any;
  data?: Record<string, string>;
  stringData?: Record<string, string>;
  [field: string]: any;
}

/** A pod that the release makes, directly or by a controller. */
export interface PodTemplate {
  /** object that makes it: "StatefulSet/db-postgres" */
  owner: string;
  labels: Record<string, string>;
  spec: any;
}

/** The rendered objects of one kind, or all. */
export function objectsOf({ objects }: { objects: ManifestObject[] }, kind?: string): KubernetesObject[] {
  const all = objects.map(({ value }) => value as KubernetesObject);
  return kind === undefined ? all : all.filter((object) => object.kind === kind);
}

/** The one object of a kind. */
export function onlyObject(rendered: { objects: ManifestObject[] }, kind: string): KubernetesObject {
  const found = objectsOf(rendered, kind);
  if (found.length !== 1) throw new Error(`${found.length} objects are a ${kind}`);
  return found[0]!;
}

/** Every pod template of a release: of servers, Jobs, CronJobs and tests. */
export function podsOf(rendered: { objects: ManifestObject[] }): PodTemplate[] {
  return objectsOf(rendered).flatMap((object) => {
    const owner = `${object.kind}/${object.metadata.name}`;
    const template = object.kind === "Pod" ? object : object.kind === "CronJob" ? object.spec.jobTemplate.spec.template : object.spec?.template;
    return template === undefined ? [] : [{ owner, labels: template.metadata.labels ?? {}, spec: template.spec }];
  });
}

/** All containers of a pod, those that run before the others included. */
export function containersOf({ spec }: PodTemplate): any[] {
  return [...(spec.initContainers ?? []), ...spec.containers];
}

/** Whether a selector of equalities, which is all that the chart uses, matches labels. */
export function matches(selector: Record<string, string>, labels: Record<string, string>): boolean {
  return Object.entries(selector).every(([key, value]) => labels[key] === value);
}
