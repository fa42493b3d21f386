import type { Problem } from "../../model.js";
import type { ManifestObject } from "../kubernetes/manifest-objects.js";
import { problemsOfObjects } from "../kubernetes/rendered-objects.js";
import type { Rule } from "../rule.js";

const statefulSet = (name: string): string => `apiVersion: apps/v1\nkind: StatefulSet\nmetadata: { name: ${name} }\n`;

export const kubernetesNames: Rule = {
  id: "kubernetes/names",
  why: "A long release name makes a name that the cluster refuses, or an object whose pods can't be made; no schema tells.",
  good: { manifest: statefulSet("a".repeat(52)) },
  bad: { manifest: statefulSet("a".repeat(53)) },
  check: (input) => problemsOfObjects(input, nameProblems),
};

interface NameForm { pattern: RegExp; longest: number; words: string }

const subdomain: NameForm = { pattern: /^[a-z0-9]([-a-z0-9]*[a-z0-9])?(\.[a-z0-9]([-a-z0-9]*[a-z0-9])?)*$/, longest: 253, words: 'lower-case letters, digits, "-" and "."' };
const label: NameForm = { pattern: /^[a-z0-9]([-a-z0-9]*[a-z0-9])?$/, longest: 63, words: 'lower-case letters, digits and "-"' };
const service: NameForm = { pattern: /^[a-z]([-a-z0-9]*[a-z0-9])?$/, longest: 63, words: 'lower-case letters, digits and "-", beginning with a letter' };
const segment: NameForm = { pattern: /^(?!\.{1,2}$)[^/%]+$/, longest: 253, words: 'anything but "/" and "%"' };

/** Controllers put these names into labels, those of StatefulSet and CronJob with a suffix of up to eleven characters. */
const forms: Record<string, NameForm> = {
  Service: service, Namespace: label, Job: label,
  StatefulSet: { ...label, longest: 52 }, CronJob: { ...label, longest: 52 },
  Role: segment, RoleBinding: segment, ClusterRole: segment, ClusterRoleBinding: segment,
};

function nameProblems({ name: object, value }: ManifestObject): Problem[] {
  const name = (value["metadata"] as { name?: unknown } | undefined)?.name;
  if (typeof name !== "string") return [];
  const { pattern, longest, words } = forms[String(value["kind"])] ?? subdomain;
  if (pattern.test(name) && name.length <= longest) return [];
  return [{
    rule: "kubernetes/names", path: object, given: name,
    message: name.length > longest ? `the name has ${name.length} characters` : "the name is not one that Kubernetes accepts",
    allowed: `at most ${longest} of ${words}`, remedy: "shorten or clean the name in the template that makes it",
  }];
}
