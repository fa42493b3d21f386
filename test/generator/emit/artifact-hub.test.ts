import { readFile, writeFile } from "node:fs/promises";
import { join } from "node:path";
import { expect, it } from "vitest";
import { parse } from "yaml";
import { build } from "../../../generator/commands/build.js";
import { artifactHubAnnotations } from "../../../generator/emit/artifact-hub.js";
import { tinyProject } from "../in-temporary-folder.js";

const facts = { name: "x", version: "1.0.0", appVersion: "1", kubeVersion: ">=1.27.0-0", description: "d" };
const digest = `sha256:${"0".repeat(64)}`;
const fingerprint = "0123456789abcdef0123456789abcdef01234567";
const image = { name: "x", repository: "docker.io/library/x", tag: "1-slim", digest };

it("says nothing of what isn't known", () => {
  expect(artifactHubAnnotations({ facts })).toEqual({});
  expect(artifactHubAnnotations({ facts, changes: [], repository: {} })).toEqual({});
});

it("tells licence, images, signing key, changes, security updates and prereleases", () => {
  const changes = [{ kind: "added" as const, description: "`a`: yes" }, { kind: "security" as const, description: "fewer rights" }];
  const annotations = artifactHubAnnotations({
    facts: { ...facts, version: "1.0.0-rc.1", license: "Apache-2.0", images: [image] }, changes, repository: { url: "https://charts.example.org", signingKey: fingerprint },
  });
  expect(Object.values(annotations).every((value) => typeof value === "string")).toBe(true);
  expect(annotations).toMatchObject({ "artifacthub.io/license": "Apache-2.0", "artifacthub.io/prerelease": "true", "artifacthub.io/containsSecurityUpdates": "true" });
  expect(parse(annotations["artifacthub.io/images"]!)).toEqual([{ name: "x", image: `docker.io/library/x:1-slim@${digest}` }]);
  expect(parse(annotations["artifacthub.io/signKey"]!)).toEqual({ fingerprint: fingerprint.toUpperCase(), url: "https://charts.example.org/signing-keys.gpg" });
  expect(parse(annotations["artifacthub.io/changes"]!)).toEqual(changes);
});

it("comes from chart.yaml, repository.yaml and CHANGELOG.md; what the author wrote stays", async () => {
  const root = await tinyProject();
  const file = join(root, "schemas/hello/chart.yaml");
  const chart = (await readFile(file, "utf8")).replace(/^annotations:[^]*/m, "");
  await writeFile(file, `${chart}license: MIT\nimages:\n  - { name: x, repository: docker.io/library/x, tag: 1-slim, digest: "${digest}" }\nannotations:\n  artifacthub.io/category: skip-prediction\n  artifacthub.io/prerelease: "true"\n`);
  await writeFile(join(root, "schemas/repository.yaml"), `url: https://charts.example.org\nsigningKey: "${fingerprint}"\nartifactHub:\n  repositoryID: 01234567-89ab-cdef-0123-456789abcdef\n  owners: [{ name: Me, email: me@example.org }]\n`);
  await writeFile(join(root, "CHANGELOG.md"), "## [1.2.3]\n\n### Fixed\n\n- A fault.\n");
  expect(await build({ root })).toMatchObject({ problems: [] });
  const { annotations } = parse(await readFile(join(root, "dist-charts/hello/Chart.yaml"), "utf8")) as { annotations: Record<string, string> };
  expect(Object.keys(annotations)).toEqual(["license", "images", "signKey", "changes", "category", "prerelease"].map((key) => `artifacthub.io/${key}`));
  expect(parse(await readFile(join(root, "dist-charts/artifacthub-repo.yml"), "utf8"))).toEqual({ repositoryID: "01234567-89ab-cdef-0123-456789abcdef", owners: [{ name: "Me", email: "me@example.org" }] });
  await build({ root }, "publish");
  expect(parse(await readFile(join(root, "dist-charts/index.yaml"), "utf8"))).toMatchObject({ entries: { hello: [{ annotations }] } });
});

it.each([
  ["artifactHub:\n  repositoryId: x\n", [{ path: "artifactHub.repositoryId", nearest: "repositoryID" }]],
  ["url: charts.example.org\n", [{ path: "url" }]],
  ["url: https://charts.example.org\nsigningKey: ABCD\n", [{ path: "signingKey", place: { line: 2 } }]],
  [`signingKey: "${fingerprint}"\n`, [{ rule: "chart/no-url" }]],
  ["url: [\n", [{ rule: "chart/syntax" }]],
])("refuses schemas/repository.yaml that says %j", async (text, problems) => {
  const root = await tinyProject();
  await writeFile(join(root, "schemas/repository.yaml"), text);
  expect(await build({ root })).toMatchObject({ problems: problems.map((problem) => ({ place: { file: "schemas/repository.yaml" }, ...problem, ...("place" in problem ? { place: { file: "schemas/repository.yaml", ...problem.place } } : {}) })) });
});
