import { expect, it } from "vitest";
import { objectsOf, onlyObject, podsOf } from "./objects.js";
import { renderings } from "./renderings.js";

const common = renderings.filter(({ scenario }) => "commonLabels" in scenario.values);

it("there is such a scenario", () => expect(common.length).toBeGreaterThan(0));

it.each(common.map((rendering) => [rendering.scenario.title, rendering] as const))("%s: common labels and annotations are on every object and pod", (_, rendering) => {
  const { commonLabels, commonAnnotations } = rendering.scenario.values as { commonLabels: Record<string, string>; commonAnnotations: Record<string, string> };
  const templates = objectsOf(rendering).flatMap(({ spec, metadata }) => [{ of: metadata.name, metadata }, ...[spec?.template, spec?.jobTemplate?.spec.template].filter(Boolean).map((template: any) => ({ of: `${metadata.name}'s pod`, metadata: template.metadata }))]);
  expect(templates.length).toBeGreaterThan(20);
  for (const { of, metadata } of templates) {
    // where both are given, the nearer one counts
    expect(Object.keys(metadata.labels), of).toEqual(expect.arrayContaining(Object.keys(commonLabels)));
    expect(Object.keys(metadata.annotations ?? {}), of).toEqual(expect.arrayContaining(Object.keys(commonAnnotations)));
  }
  // what the StatefulSet can't change stays bare
  for (const { metadata } of onlyObject(rendering, "StatefulSet").spec.volumeClaimTemplates) expect(Object.keys(metadata)).toEqual(["name"]);
  expect(podsOf(rendering).length).toBeGreaterThan(3);
});
