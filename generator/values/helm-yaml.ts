import type { ScalarTag, Tags } from "yaml";

/** How 0o17 reads in Helm: YAML 1.2's octal in an otherwise older YAML. */
const octal: ScalarTag = {
  tag: "tag:yaml.org,2002:int", default: true, test: /^[-+]?0o[0-7]+$/,
  resolve: (text) => (text.startsWith("-") ? -1 : 1) * Number.parseInt(text.replace(/^[-+]?0o/, ""), 8),
};

/**
 * Options for the yaml library to read as Helm and Kubernetes do (both use the same one in Go):
 * `no` is false, 017 and 0o17 are fifteen and 1_000 is a thousand, but 1:30 and dates stay text.
 */
export const helmYaml = {
  version: "1.1",
  customTags: (tags: Tags): Tags => [octal, ...tags.filter((tag) => typeof tag === "string" || !isTime(tag))],
} as const;

function isTime(tag: Exclude<Tags[number], string>): boolean {
  return tag.tag === "tag:yaml.org,2002:timestamp" || ("format" in tag && tag.format === "TIME");
}
