import { Spec, Validation } from "@cyclonedx/cyclonedx-library";
import { readFile } from "node:fs/promises";
import { join } from "node:path";
import { expect, it } from "vitest";
import { build } from "../../../generator/commands/build.js";
import { billOfMaterials } from "../../../generator/package/bill-of-materials.js";
import { archiveChart } from "../../../generator/package/archive.js";
import { tinyProject } from "../in-temporary-folder.js";

const digest = `sha256:${"0123456789abcdef".repeat(4)}`;
const image = (repository: string) => ({ name: "x", repository, tag: "1-slim", digest });
const facts = { name: "x", version: "1.0.0", appVersion: "1", kubeVersion: ">=1.27.0-0", description: "d", home: "https://example.org", sources: ["https://example.org/x.git"], license: "Apache-2.0 OR MIT" };
const files = [{ path: "x/Chart.yaml", text: "name: x\n" }, { path: "x/values.yaml", text: "" }];
const bill = async (...repositories: string[]) => billOfMaterials({ facts: { ...facts, images: repositories.map(image) } }, await archiveChart("x", "1.0.0", files), files);
// one for all, since it compiles CycloneDX's schema first
const validator = new Validation.JsonStrictValidator(Spec.Version.v1dot6);
const faults = (text: string) => validator.validate(text);

it("is CycloneDX 1.6 by the letter", async () => {
  expect(await faults(await bill("postgres", "ghcr.io/me/tool"))).toBeNull();
  expect(await faults((await bill("postgres")).replace('"application"', '"chart"'))).not.toBeNull();
});

it("names the archive and every file by digest, and each image as the chart's dependency", async () => {
  const { metadata, components, dependencies } = JSON.parse(await bill("docker.io/library/postgres")) as Record<string, any>;
  expect(metadata.component).toMatchObject({
    name: "x", version: "1.0.0", purl: "pkg:helm/x@1.0.0", licenses: [{ expression: "Apache-2.0 OR MIT" }],
    hashes: [{ alg: "SHA-256", content: (await archiveChart("x", "1.0.0", files)).digest }],
    components: [{ type: "file", name: "x/Chart.yaml" }, { type: "file", name: "x/values.yaml", hashes: [{ content: "e3b0c44298fc1c149afbf4c8996fb92427ae41e4649b934ca495991b7852b855" }] }],
  });
  const purl = `pkg:oci/postgres@sha256%3A${digest.slice(7)}?repository_url=docker.io/library/postgres&tag=1-slim`;
  expect(components).toMatchObject([{ type: "container", name: "docker.io/library/postgres", version: "1-slim", purl, hashes: [{ content: digest.slice(7) }] }]);
  expect(dependencies).toEqual([{ ref: "pkg:helm/x@1.0.0", dependsOn: [purl] }, { ref: purl }]);
});

it.each([["postgres", "docker.io/library/postgres"], ["me/tool", "docker.io/me/tool"], ["ghcr.io/me/tool", "ghcr.io/me/tool"], ["localhost:5000/tool", "localhost%3A5000/tool"]])("an image called %s comes from %s", async (repository, url) => {
  expect(await bill(repository)).toContain(`?repository_url=${url}&tag=1-slim`);
});

it("is published beside the archive, the same every time, and stays as it was released", async () => {
  const [root, other] = [await tinyProject(), await tinyProject()];
  const published = async (project: string) => readFile(join(project, "dist-charts/hello-1.2.3.cdx.json"), "utf8");
  await build({ root }, "publish");
  await build({ root: other }, "publish");
  expect(await faults(await published(root))).toBeNull();
  expect(await published(root)).toBe(await published(other));
  expect((await build({ root }, "publish")).text).toContain("nothing changed");
});
