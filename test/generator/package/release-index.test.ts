import { expect, it } from "vitest";
import { parse } from "yaml";
import type { ChartFacts } from "../../../generator/model.js";
import { addRelease, checkReleases } from "../../../generator/package/release-index.js";
import { digestOf, type Archive } from "../../../generator/package/archive.js";

const facts = (version: string, name = "x"): { facts: ChartFacts } => ({ facts: { name, version, appVersion: "18", kubeVersion: ">=1.27.0-0", description: "d" } });
const archive = (version: string, content = version, name = "x"): Archive => {
  const bytes = Buffer.from(content);
  return { file: `${name}-${version}.tgz`, bytes, digest: digestOf(bytes) };
};
const add = (index: string | undefined, version: string, content = version, name = "x") => addRelease({ index, archives: [] }, facts(version, name), archive(version, content, name));

function published(...versions: string[]): string {
  let index: string | undefined;
  for (const version of versions) {
    const added = add(index, version);
    if (!added.ok) throw new Error(JSON.stringify(added.problems));
    index = added.value;
  }
  return index!;
}

it("lists the newest version first, whatever the order of publishing", () => {
  const versions = (parse(published("1.2.0", "1.10.0", "1.9.0", "2.0.0-rc.2", "2.0.0-rc.10", "2.0.0")) as { entries: { x: { version: string }[] } }).entries.x.map(({ version }) => version);
  expect(versions).toEqual(["2.0.0", "2.0.0-rc.10", "2.0.0-rc.2", "1.10.0", "1.9.0", "1.2.0"]);
});

it("doesn't depend on the order of publishing, and publishing again changes nothing", () => {
  expect(published("1.0.0", "1.1.0")).toBe(published("1.1.0", "1.0.0"));
  expect(add(published("1.0.0"), "1.0.0")).toEqual({ ok: true, value: published("1.0.0") });
});

it("has no time in it, and addresses beside itself", () => {
  const index = parse(published("1.0.0")) as object;
  expect(index).toMatchObject({ apiVersion: "v1", entries: { x: [{ urls: ["x-1.0.0.tgz"], digest: archive("1.0.0").digest }] } });
  expect(JSON.stringify(index)).not.toMatch(/created|generated/);
});

it("changes nothing that others wrote: times, numbers, quotes, comments and keys of the index stay", () => {
  const before = `# ours
apiVersion: v1
annotations:
  team: data # who
entries:
  w:
    - name: w
      version: 0.1.0
      digest: 1234567890123456789012345678901234567890123456789012345678901234
      urls: [ "https://example.org/w-0.1.0.tgz" ]
  x:
    - name: x
      version: 0.9.0
      appVersion: 1.10
      created: 2020-01-01T00:00:00.123456789Z
      digest: abc
      urls: [ x-0.9.0.tgz ]
      extra: 'kept'
generated: "2020-01-01T00:00:00Z"
`;
  const added = add(before, "1.0.0");
  const after = added.ok ? added.value : "";
  expect(parse(after)).toMatchObject({ entries: { x: [{ version: "1.0.0", digest: archive("1.0.0").digest }, { version: "0.9.0" }] } });
  const lines = after.split("\n");
  const from = lines.indexOf("    - apiVersion: v2");
  expect([...lines.slice(0, from), ...lines.slice(lines.indexOf("        - x-1.0.0.tgz") + 1)].join("\n")).toBe(before);
});

it("puts a chart where its name belongs, and a name that YAML would take for something else in quotes", () => {
  const index = ["b", "no", "a"].reduce<string | undefined>((text, name) => {
    const added = add(text, "1.0.0", "1.0.0", name);
    return added.ok ? added.value : undefined;
  }, undefined)!;
  expect([...index.matchAll(/^ {2}(\S+):$/gm)].map(([, name]) => name)).toEqual(["a", "b", '"no"']);
});

it.each([["entries: [", "can't be read"], ["", "apiVersion"], ["apiVersion: v2\nentries: {}\n", '"v2"'], ["apiVersion: v1\nentries: { x: [{ name: x }] }\n", "no version"]])("refuses an index that says %j", (text, message) => {
  expect(add(text, "1.0.0")).toMatchObject({ ok: false, problems: [{ rule: "publish/index", message: expect.stringContaining(message) }] });
});

it.each([
  ["urls: []", "publish/no-archive", undefined],
  ["urls: [x-1.0.0.tgz]", "publish/no-digest", undefined],
  ["urls: [https://example.org/x-1.0.0.tgz]\n      digest: abc", "publish/elsewhere", "note"],
])("says of a release with %j that it can't be proven", (rest, rule, level) => {
  const index = `apiVersion: v1\nentries:\n  x:\n    - name: x\n      version: 1.0.0\n      ${rest}\n`;
  expect(checkReleases({ index, archives: [] }).map((problem) => [problem.rule, problem.level])).toEqual([[rule, level]]);
});

it("refuses to publish other content under a released version", () => {
  expect(add(published("1.0.0"), "1.0.0", "changed")).toMatchObject({ ok: false, problems: [{ rule: "publish/released", path: "x 1.0.0", place: { file: "schemas/x/chart.yaml" } }] });
});

it("says so when index.yaml can't be read", () => {
  expect(add("entries: [", "1.0.0")).toMatchObject({ ok: false, problems: [{ rule: "publish/index", place: { file: "dist-charts/index.yaml" } }] });
});

it("finds archives that were changed or removed since", () => {
  const index = published("1.0.0", "1.1.0", "1.2.0");
  const archives = [{ file: "x-1.0.0.tgz", bytes: Buffer.from("1.0.0") }, { file: "x-1.1.0.tgz", bytes: Buffer.from("tampered") }];
  expect(checkReleases({ index, archives }).map(({ rule, path }) => [rule, path])).toEqual([["publish/missing-archive", "x 1.2.0"], ["publish/changed-archive", "x 1.1.0"]]);
  expect(checkReleases({ index: undefined, archives: [] })).toEqual([]);
});

it("misses a release that the index has lost, and not an archive that was only packed", () => {
  const archives = ["1.0.0", "1.1.0", "1.2.0", "1.3.0"].map((version) => archive(version));
  const beside = new Map([["x-1.0.0.cdx.json", new Uint8Array()], ["x-1.1.0.cdx.json", new Uint8Array()], ["x-1.2.0.tgz.prov", new Uint8Array()]]);
  const lost = (index: string | undefined): unknown[] => checkReleases({ index, archives, beside }).map(({ rule, place }) => [rule, place!.file]);
  expect(lost(published("1.0.0"))).toEqual([["publish/lost-release", "dist-charts/x-1.1.0.tgz"], ["publish/lost-release", "dist-charts/x-1.2.0.tgz"]]);
  expect(lost(undefined)).toHaveLength(3);
  expect(lost(published("1.0.0", "1.1.0", "1.2.0"))).toEqual([]);
});
