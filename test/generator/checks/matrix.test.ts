import { describe, expect, it } from "vitest";
import { exampleInput } from "../../../generator/checks/example-input.js";
import { kubernetesVersions } from "../../../generator/kubernetes/kubernetes-schemas.js";
import { lintChart } from "../../../generator/checks/lint-chart.js";
import { matrixGaps, matrixOf, matrixText } from "../../../generator/checks/matrix.js";
import { fail, ok } from "../../../generator/model.js";
import { takesVersion } from "../../../generator/package/versions.js";

const sidecar = "apiVersion: v1\nkind: Pod\nmetadata: { name: a }\nspec: { initContainers: [{ name: b, image: 'b:1', restartPolicy: Always }], containers: [{ name: c, image: 'c:1' }] }\n";
const input = (manifest: string) => ({ ...exampleInput({ manifest }), kubernetes: kubernetesVersions() });

it("a field that an old version doesn't know is a problem of that version alone", () => {
  const found = lintChart(input(sidecar)).filter(({ rule }) => rule === "kubernetes/schema");
  expect(found).toEqual([expect.objectContaining({ path: "Pod/a spec.initContainers[0].restartPolicy", message: expect.stringContaining("in Kubernetes 1.27 (") as string })]);
});

describe("the matrix", () => {
  it("has each file by each Helm and each Kubernetes", () => {
    const given = input(sidecar);
    given.scenarios[0]!.renderings.push({ helm: "helm 3", manifest: fail({ rule: "helm", message: "no" }), baseline: ok("") });
    const [row] = matrixOf(given);
    expect(row!.helms).toEqual([{ helm: "helm 4", objects: 1 }, { helm: "helm 3", objects: undefined }]);
    expect(row!.kubernetes.map(({ refused }) => refused)).toEqual(kubernetesVersions().map((version) => (version.startsWith("1.27") ? 1 : 0)));
    const text = matrixText([row!]);
    expect(text).toMatch(/example\.ts\s+1\s+refused\s+1!\s+ok/);
    expect(text).toContain(`1 files of values, 2 Helms, ${kubernetesVersions().length} versions of Kubernetes`);
  });

  it("that has nothing, or no version, says so", () => {
    expect(matrixGaps([], "x")).toHaveLength(1);
    expect(matrixGaps(matrixOf({ ...input(sidecar), kubernetes: [] }), "x")).toMatchObject([{ rule: "matrix/kubernetes" }]);
    expect(matrixGaps(matrixOf(input(sidecar)), "x")).toEqual([]);
  });
});

it.each([
  [">=1.27.0-0", "1.27.16", true], [">=1.27.0-0", "1.26.9", false], [">= 1.28", "1.28.0", true], [">=1.27 <1.30", "1.30.1", false], [">=1.27 <1.30", "1.29.6", true], ["<1.20 || >=1.30", "1.31.0", true], ["<1.20 || >=1.30", "1.25.0", false], ["", "1.30.0", true],
])("a chart for %j takes %s: %s", (range, version, takes) => {
  expect(takesVersion(range, version)).toBe(takes);
});
