import { describe, expect, it } from "vitest";
import { ok, type Chart } from "../../generator/model.js";
import { problemText } from "../../generator/values/problem-text.js";
import { kubernetesLabels } from "../../generator/checks/rules/kubernetes-labels.js";
import { kubernetesNames } from "../../generator/checks/rules/kubernetes-names.js";
import { kubernetesSchema } from "../../generator/checks/rules/kubernetes-schema.js";
import { kubernetesYaml } from "../../generator/checks/rules/kubernetes-yaml.js";
import { renderings } from "./renderings.js";

// The rules of `helmwright lint` that look at rendered objects: known fields only, valid names and labels, nothing twice.
describe.each([kubernetesYaml, kubernetesSchema, kubernetesNames, kubernetesLabels].map((rule) => [rule.id, rule] as const))("%s", (_, rule) => {
  it("holds for the objects of every scenario", () => {
    const scenarios = renderings.map(({ file, scenario, manifest }) => ({ file, scenario, renderings: [{ helm: "helm 4", manifest: ok(manifest), baseline: ok("") }] }));
    expect(rule.check({ chart: { files: [] as Chart["files"] } as Chart, scenarios }).map(problemText)).toEqual([]);
  });
});
