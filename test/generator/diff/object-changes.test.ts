import { expect, it } from "vitest";
import { manifestObjects } from "../../../generator/checks/kubernetes/manifest-objects.js";
import { objectChanges } from "../../../generator/diff/object-changes.js";
import { refusals } from "../../../generator/diff/refusals.js";
import { leastVersion, weighed } from "../../../generator/diff/version-bump.js";
import { isEnough } from "../../../generator/package/versions.js";

const changes = (before: string, after: string) => objectChanges(manifestObjects(before).objects, manifestObjects(after).objects);
const statefulSet = (spec: string, image = "db:1", labels = "a: b"): string => `---\nkind: StatefulSet\nmetadata: { name: db, labels: { helm.sh/chart: ${image.replace(":", "-")} } }\nspec: { ${spec} template: { metadata: { labels: { ${labels} } }, spec: { containers: [{ name: db, image: "${image}" }] } } }\n`;
const claim = (name: string, annotations = ""): string => `---\nkind: PersistentVolumeClaim\nmetadata: { name: ${name}, annotations: { ${annotations} } }\n`;

it("tells what changes in an object, by the names in its lists, and whether its pods restart", () => {
  expect(changes(statefulSet("replicas: 1,"), statefulSet("replicas: 2,"))).toMatchObject([{ object: "StatefulSet/db", kind: "changed", restarts: false, refused: [], fields: [{ path: "spec.replicas", before: 1, after: 2 }] }]);
  expect(changes(statefulSet(""), statefulSet("", "db:2"))).toMatchObject([{ restarts: true, fields: [{ path: "spec.template.spec.containers[db].image", before: "db:1", after: "db:2" }] }]);
  expect(changes(statefulSet(""), statefulSet("", "db:1", "a: c"))).toMatchObject([{ restarts: true }]);
  expect(changes(statefulSet(""), statefulSet(""))).toEqual([]);
});

it("the chart's own version on labels is no change", () => {
  const versioned = (version: string): string => claim("a").replace("annotations:", `labels: { helm.sh/chart: x-${version}, app.kubernetes.io/version: "${version}" }, annotations:`);
  expect(changes(versioned("1"), versioned("2"))).toEqual([]);
});

it("tells what comes, goes, stays behind, and is replaced under another hash", () => {
  const job = (hash: string): string => `---\nkind: Job\nmetadata: { name: db-init-${hash} }\n`;
  expect(changes(claim("a") + claim("b", "helm.sh/resource-policy: keep") + job("0123abcd"), claim("c") + job("4567abcd")).map(({ object, kind, kept }) => [object, kind, kept])).toEqual([
    ["Job/db-init-4567abcd", "replaced", false], ["PersistentVolumeClaim/a", "removed", false], ["PersistentVolumeClaim/b", "removed", true], ["PersistentVolumeClaim/c", "added", false],
  ]);
});

it("shows nothing of what a Secret holds", () => {
  const secret = (data: string): string => `---\nkind: Secret\nmetadata: { name: db }\nimmutable: true\n${data}\n`;
  for (const [before, after] of [["data: { a: hunter2 }", "data: { a: hunter3 }"], ["", "stringData: { a: hunter2 }"]] as const) {
    const found = changes(secret(before), secret(after));
    expect(found).toHaveLength(1);
    expect(JSON.stringify([found, refusals(found)])).not.toContain("hunter");
  }
});

it("names what the API refuses, with the way around", () => {
  const refused = changes(statefulSet("serviceName: a,"), statefulSet("serviceName: b,"));
  expect(refused).toMatchObject([{ refused: ["spec.serviceName"] }]);
  expect(refusals(refused)).toMatchObject([{ rule: "diff/immutable", path: "StatefulSet/db", remedy: expect.stringContaining("--cascade=orphan"), given: [{ path: "spec.serviceName", before: "a", after: "b" }] }]);
});

it("says what only grows, and which Kubernetes takes what older ones refuse", () => {
  const sized = (size: string): string => `${claim("a")}spec: { resources: { requests: { storage: ${size} } } }\n`;
  expect(refusals(changes(sized("2Gi"), sized("1Gi")))).toMatchObject([{ message: "the API refuses the upgrade: spec.resources.requests.storage can't shrink", remedy: expect.stringContaining("go back to what it has") }]);
  expect(refusals(changes(sized("1Gi"), sized("2Gi")))).toEqual([]);
  const [before, after] = [statefulSet("revisionHistoryLimit: 1,"), statefulSet("revisionHistoryLimit: 2,")];
  expect(refusals(changes(before, after))).toMatchObject([{ message: "the API refuses the upgrade: spec.revisionHistoryLimit can't be changed before Kubernetes 1.33" }]);
  expect(objectChanges(manifestObjects(before).objects, manifestObjects(after).objects, "1.34")).toMatchObject([{ refused: [] }]);
});

it("what the API fills in by itself is refused by nobody", () => {
  const template = (more: string): string => statefulSet(`volumeClaimTemplates: [{ ${more} metadata: { name: data }, spec: { accessModes: [ReadWriteOnce] } }],`);
  expect(changes(template(""), template("apiVersion: v1, kind: PersistentVolumeClaim,"))).toMatchObject([{ refused: [] }]);
  expect(changes(template(""), template("").replace("ReadWriteOnce", "ReadWriteMany"))).toMatchObject([{ refused: ["spec.volumeClaimTemplates"] }]);
});

it.each([
  ["1.2.3", "major", "2.0.0"], ["1.2.3", "minor", "1.3.0"], ["1.2.3", "patch", "1.2.4"],
  ["0.2.3", "major", "0.3.0"], ["0.2.3", "minor", "0.2.4"], ["0.2.3", "patch", "0.2.4"],
] as const)("after %s, what is %s asks for %s", (released, weight, version) => {
  expect(leastVersion(released, [{ weight: "patch", text: "" }, { weight, text: "" }])).toEqual({ version, weight });
});

it.each([
  ["2.0.0", true], ["2.0.0-rc.1", true], ["3.0.0", true], ["1.9.9", false], ["2.0.0+build", true], ["1.3.0-rc.1", false],
])("after 1.2.3, where 2.0.0 is the least, %s is enough: %s", (version, enough) => expect(isEnough(version, "2.0.0", "1.2.3")).toBe(enough));

it("after a pre-release, which promises nothing, what it announces or a later one is enough", () => {
  expect(leastVersion("2.0.0-rc.1", [{ weight: "major", text: "" }])).toEqual({ version: "2.0.0", weight: "major" });
  expect(isEnough("2.0.0-rc.2", "2.0.0", "2.0.0-rc.1")).toBe(true);
  expect(isEnough("2.0.0-rc.1", "2.0.0", "2.0.0-rc.1")).toBe(false);
});

it.each([
  ["db:17.2", "db:18.0", true], ["registry:5000/a/db:v1.2-x", "db:2@sha256:00", true], ["db:17.2", "db:17.3-bookworm", false], ["db:17", "other:17.1", false],
  ["db:latest", "db:18", false], ["db:20240101", "db:20250101", false], ["db@sha256:17", "db@sha256:18", false], ["registry:17/db", "registry:18/db", false],
])("%s → %s is another major version: %s", (before, after, isMajor) => {
  const found = weighed(changes(statefulSet("", before), statefulSet("", after)));
  expect(found.some(({ weight, text }) => weight === "major" && text === `image ${before} → ${after}: another major version`)).toBe(isMajor);
});

it("nothing asks for nothing; what is gone or refused weighs most, what is kept doesn't", () => {
  expect(leastVersion("1.0.0", [])).toBeUndefined();
  const weights = (before: string, after: string) => weighed(changes(before, after)).map(({ weight }) => weight);
  expect(weights(claim("a"), "")).toEqual(["major"]);
  expect(weights(claim("a", "helm.sh/resource-policy: keep"), "")).toEqual(["patch"]);
  expect(weights("", claim("a"))).toEqual(["minor"]);
  expect(weights(statefulSet("serviceName: a,"), statefulSet("serviceName: b,"))).toEqual(["major"]);
});
